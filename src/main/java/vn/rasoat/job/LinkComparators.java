package vn.rasoat.job;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.rasoat.register.compare.Comparator;
import vn.rasoat.register.compare.Comparisons;

/** Chooses a comparator by what a column holds. */
final class LinkComparators {
    private static final double MOST = 0.9;
    private static final double FEW_KINDS = 0.06;
    private static final double MANY_WORDS = 2.2;
    private static final Pattern DATE_WORDS = Pattern.compile(".*(date|dob|birth|ngay|sinh).*");
    private static final Pattern DIGITS = Pattern.compile("[0-9 .-]+");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+[.,][0-9]+");

    private final Comparisons comparisons;

    LinkComparators(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    Comparator of(String heading, List<String> texts) {
        List<String> sample = texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        if (sample.isEmpty()) {
            return Comparator.JARO_WINKLER;
        }
        boolean named = DATE_WORDS.matcher(LinkList.key(heading)).matches();
        boolean dates = share(
                        sample,
                        text -> text.length() >= 8
                                && !comparisons.normal(Comparator.DATE, text).isEmpty())
                >= MOST;
        boolean digits = share(sample, text -> DIGITS.matcher(text).matches()) >= MOST;
        if (dates && (named || !digits)) {
            return Comparator.DATE;
        }
        if (share(sample, text -> DECIMAL.matcher(text).matches()) >= MOST / 2
                && share(sample, this::isNumber) >= MOST) {
            return Comparator.NUMERIC;
        }
        if (digits) {
            return Comparator.DIGITS;
        }
        return ofText(sample);
    }

    private static Comparator ofText(List<String> sample) {
        Set<String> kinds = new HashSet<>();
        sample.forEach(text -> kinds.add(text.toLowerCase(Locale.ROOT)));
        if (sample.size() >= 50 && kinds.size() < FEW_KINDS * sample.size()) {
            return Comparator.EXACT;
        }
        double words = sample.stream()
                .mapToInt(text -> text.split("\\s+").length)
                .average()
                .orElse(1);
        return words >= MANY_WORDS ? Comparator.WORDS : Comparator.JARO_WINKLER;
    }

    private boolean isNumber(String text) {
        return !comparisons.normal(Comparator.NUMERIC, text).isEmpty();
    }

    private static double share(List<String> sample, Predicate<String> test) {
        return sample.stream().filter(test).count() / (double) sample.size();
    }
}

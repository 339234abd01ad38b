package vn.rasoat.check.kind.common;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.rasoat.check.Binding;
import vn.rasoat.rule.CheckSpec;
import vn.rasoat.rule.RuleException;
import vn.rasoat.text.SexHint;

/**
 * What a name tells of its bearer's sex: a middle word that custom gives to one sex, or a given name that nearly only one sex
 * bears. Words are compared with their marks (Thị is not Thi), letter by letter, because every row is asked. Parameters:
 * {@code femaleMiddle}, {@code maleMiddle}; {@code minimum}, the least share of one sex among the bearers of a given name.
 */
public final class NameHints {
    private static final double NEVER = 2;

    private final String[] femaleMiddle;
    private final String[] maleMiddle;
    private final String[] given;
    private final Sex[] givenSex;

    private record Given(String name, Sex sex) {}

    private NameHints(List<String> femaleMiddle, List<String> maleMiddle, List<Given> given) {
        this.femaleMiddle = femaleMiddle.stream().map(NameHints::lower).toArray(String[]::new);
        this.maleMiddle = maleMiddle.stream().map(NameHints::lower).toArray(String[]::new);
        List<Given> sorted = new ArrayList<>(given);
        sorted.sort(Comparator.comparing(Given::name));
        this.given = sorted.stream().map(Given::name).toArray(String[]::new);
        this.givenSex = sorted.stream().map(Given::sex).toArray(Sex[]::new);
    }

    /** The hints a kind's parameters allow: how frequent and how certain a given name must be to count. */
    public static NameHints bind(CheckSpec spec, Binding binding) throws RuleException {
        double minimum = spec.number("minimum", NEVER);
        List<Given> given = new ArrayList<>();
        for (SexHint hint : minimum < NEVER ? binding.context().text().names().givenNames() : List.<SexHint>of()) {
            if (hint.female() >= minimum || hint.female() <= 1 - minimum) {
                given.add(new Given(lower(hint.word()), Sex.of(hint.female() >= minimum)));
            }
        }
        return new NameHints(spec.texts("femaleMiddle"), spec.texts("maleMiddle"), given);
    }

    /** The sex that the words between family and given name tell. A word for women outweighs one for men: Văn may be a family name. */
    public Sex ofMiddle(String name) {
        Sex found = Sex.NONE;
        int last = lastWord(name);
        boolean first = true;
        for (int at = 0; at < last; at = next(name, at)) {
            if (among(femaleMiddle, name, at)) {
                return Sex.FEMALE;
            }
            if (!first && among(maleMiddle, name, at)) {
                found = Sex.MALE;
            }
            first = false;
        }
        return found;
    }

    /** The sex that the last word tells. */
    public Sex ofGiven(String name) {
        int last = lastWord(name);
        if (last == 0) {
            return Sex.NONE; // a single word: not known which part of a name it is
        }
        int low = 0;
        int high = given.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(given[middle], name, last);
            if (order == 0) {
                return givenSex[middle];
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Sex.NONE;
    }

    private static boolean among(String[] words, String name, int at) {
        for (String word : words) {
            if (compare(word, name, at) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Compares a lower-case word with the word that begins there. */
    private static int compare(String word, String name, int at) {
        for (int i = 0; ; i++) {
            char a = i < word.length() ? word.charAt(i) : 0;
            char b = at + i < name.length() && name.charAt(at + i) != ' '
                    ? Character.toLowerCase(name.charAt(at + i))
                    : 0;
            if (a != b || a == 0) {
                return a - b;
            }
        }
    }

    private static int lastWord(String name) {
        return name.lastIndexOf(' ') + 1;
    }

    private static int next(String name, int at) {
        return name.indexOf(' ', at) + 1;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}

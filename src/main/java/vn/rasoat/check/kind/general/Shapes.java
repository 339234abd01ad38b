package vn.rasoat.check.kind.general;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The shapes of a column's values at one level of detail, and how many rows have each. Immutable. */
final class Shapes {
    /** What tells the levels of detail apart, the finest first. */
    static final List<String> LEVELS = List.of("letters", "runs", "signs");

    private static final String NUMBER = "9+";
    private static final String DECIMAL = "9+.9+";
    private static final String GROUPED = "9+,9+";
    /** Figures of no more digits say nothing by their number of digits, and need no sign between thousands. */
    private static final int SHORT_NUMBER = 4;

    private static final int BELOW_THOUSAND = 3;

    private final int level;
    private final Map<String, Long> rows = new TreeMap<>();

    private Shapes(int level) {
        this.level = level;
    }

    /**
     * @param patterns how many rows have each {@link CharacterPattern}
     * @param level an index of {@link #LEVELS}
     */
    static Shapes of(Map<String, Long> patterns, int level) {
        Shapes shapes = new Shapes(level);
        patterns.forEach((pattern, count) -> shapes.rows.merge(shapes.of(pattern), count, Long::sum));
        return shapes;
    }

    /** The shape of a pattern at this level. */
    String of(String pattern) {
        return switch (level) {
            case 0 -> pattern;
            case 1 -> CharacterPattern.runs(pattern);
            default -> CharacterPattern.signs(pattern);
        };
    }

    /** The shapes that at least so many rows have each. */
    Set<String> ofAtLeast(double count) {
        return rows.entrySet().stream()
                .filter(each -> each.getValue() >= count)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    long rows(Set<String> shapes) {
        return shapes.stream().mapToLong(shape -> rows.getOrDefault(shape, 0L)).sum();
    }

    /**
     * Whether shapes say anything together. Letter by letter, a number of few digits does not, and words of several lengths do not: only
     * codes, which have a digit, or words of one length.
     */
    boolean areForm(Set<String> usual) {
        return level > 0
                || (usual.stream().noneMatch(Shapes::isShortNumber)
                        && (usual.size() == 1 || usual.stream().allMatch(shape -> shape.indexOf('9') >= 0)));
    }

    private static boolean isShortNumber(String shape) {
        return shape.length() <= SHORT_NUMBER && shape.chars().allMatch(c -> c == '9');
    }

    /** Whether a value of this pattern belongs in a column of these shapes, itself of one of them or a number like them. */
    boolean fits(String pattern, Set<String> usual) {
        String shape = of(pattern);
        return usual.contains(shape)
                || (level == 0 && usual.stream().anyMatch(each -> differOnlyInFirstNumber(pattern, each)))
                || (level == 1 && isNumberAmong(pattern, shape, usual));
    }

    /** {@code 99%} and {@code 999%}: a first number below a thousand may have any number of digits. */
    private static boolean differOnlyInFirstNumber(String a, String b) {
        int start = a.indexOf('9');
        return start >= 0
                && start == b.indexOf('9')
                && digits(a, start) <= BELOW_THOUSAND
                && digits(b, start) <= BELOW_THOUSAND
                && a.startsWith(b.substring(0, start))
                && a.substring(start + digits(a, start)).equals(b.substring(start + digits(b, start)));
    }

    private static int digits(String pattern, int from) {
        int to = from;
        while (to < pattern.length() && pattern.charAt(to) == '9') {
            to++;
        }
        return to - from;
    }

    private static boolean isNumberAmong(String pattern, String shape, Set<String> usual) {
        String unsigned = shape.startsWith("-") ? shape.substring(1) : shape;
        if (usual.contains(NUMBER)) {
            return Set.of(NUMBER, DECIMAL, GROUPED).contains(unsigned);
        }
        boolean numbers = usual.contains(DECIMAL) || usual.contains(GROUPED);
        boolean small =
                unsigned.equals(NUMBER) && pattern.length() <= BELOW_THOUSAND + shape.length() - unsigned.length();
        return numbers && (small || usual.contains(unsigned));
    }
}

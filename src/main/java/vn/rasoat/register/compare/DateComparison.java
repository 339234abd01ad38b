package vn.rasoat.register.compare;

import java.util.List;

/** Compares dates given as {@code yyyymmdd}; zeros stand for unknown parts, and a part may be impossible or
 * a digit too many or too few, as it was typed. */
final class DateComparison implements FieldComparison {
    private static final int DIFFERENT = 0;
    private static final int YEAR = 1;
    private static final int TWO_PARTS = 2;
    private static final int SLIP = 3;
    private static final int SWAPPED = 4;
    private static final int PARTIAL = 5;

    private static final int SHORTEST = 10_000_000;
    private static final int LONGEST = 99_999_999;

    private final int[] dates;

    DateComparison(String[] values) {
        dates = new int[values.length];
        for (int i = 1; i < values.length; i++) {
            dates[i] = Integer.parseInt(values[i]);
        }
    }

    @Override
    public List<String> levels() {
        return List.of("different", "year", "two-parts", "digit", "swapped", "partial", "same");
    }

    @Override
    public int level(int a, int b) {
        return compare(dates[a], dates[b]);
    }

    private static int compare(int a, int b) {
        if (Math.min(a, b) < SHORTEST || Math.max(a, b) > LONGEST) { // a digit too few or too many
            int slips = Strings.slips(Integer.toString(a), Integer.toString(b), 2);
            return slips == 1 ? SLIP : slips == 2 ? TWO_PARTS : DIFFERENT;
        }
        int monthA = a / 100 % 100;
        int monthB = b / 100 % 100;
        int dayA = a % 100;
        int dayB = b % 100;
        boolean year = a / 10_000 == b / 10_000;
        if (dayA == 0 || dayB == 0) {
            boolean month = monthA == 0 || monthB == 0 || monthA == monthB;
            return year ? month ? PARTIAL : YEAR : DIFFERENT;
        }
        if (year && dayA == monthB && dayB == monthA) {
            return SWAPPED;
        }
        if (isSlip(a, b)) {
            return SLIP;
        }
        int parts = (year ? 1 : 0) + (monthA == monthB ? 1 : 0) + (dayA == dayB ? 1 : 0);
        return parts == 2 ? TWO_PARTS : year ? YEAR : DIFFERENT;
    }

    /** Whether one digit is wrong, or two neighbours are swapped. */
    private static boolean isSlip(int a, int b) {
        int wrong = 0;
        int first = -1;
        int second = -1;
        int place = 0;
        for (int x = a, y = b; x > 0 || y > 0; x /= 10, y /= 10, place++) {
            if (x % 10 != y % 10) {
                wrong++;
                second = first;
                first = place;
            }
        }
        if (wrong != 2) {
            return wrong == 1;
        }
        return first == second + 1 && digit(a, first) == digit(b, second) && digit(a, second) == digit(b, first);
    }

    private static int digit(int number, int place) {
        int rest = number;
        for (int i = 0; i < place; i++) {
            rest /= 10;
        }
        return rest % 10;
    }

    @Override
    public List<Tokens> tokens() {
        return List.of(this::year, this::dayAndMonth);
    }

    private int year(int value, int[] out) {
        out[0] = Strings.spread(dates[value] / 10_000);
        return 1;
    }

    private int dayAndMonth(int value, int[] out) {
        int day = dates[value] % 100;
        int month = dates[value] / 100 % 100;
        if (day == 0 || dates[value] < SHORTEST || dates[value] > LONGEST) {
            return 0;
        }
        out[0] = Strings.spread(Math.min(day, month) * 100 + Math.max(day, month));
        return 1;
    }
}

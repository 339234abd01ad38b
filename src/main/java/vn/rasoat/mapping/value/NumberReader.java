package vn.rasoat.mapping.value;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Set;
import vn.rasoat.model.CellKind;
import vn.rasoat.text.Folding;

/**
 * Reads numbers as Vietnamese lists write them: {@code 1.500.000}, {@code 1,500,000}, {@code 123,5}, {@code 500.000 đ},
 * {@code 70 tuổi}. Points or commas before groups of three digits are separators; otherwise a single one is the decimal sign.
 */
public final class NumberReader implements ValueReader {
    private static final int LONGEST = 40;
    private static final Set<String> UNITS = keys(
            "đ",
            "đ.",
            "d",
            "đồng",
            "dong",
            "vnđ",
            "vnd",
            "₫",
            "m2",
            "m²",
            "ha",
            "tuổi",
            "tuoi",
            "người",
            "nguoi",
            "khẩu",
            "nhân khẩu",
            "đ/tháng",
            "đồng/tháng",
            "%");

    @Override
    public Value read(Cell cell) {
        return new NumberValue(cell, cell.kind() == CellKind.NUMBER ? machine(cell.text()) : written(cell.text()));
    }

    private static OptionalDouble machine(String text) {
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private static OptionalDouble written(String text) {
        if (text.length() > LONGEST) {
            return OptionalDouble.empty();
        }
        int end = 0;
        while (end < text.length() && "0123456789., -+".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        String unit = Folding.equalityKey(text.substring(end));
        String digits = text.substring(0, end).replace(" ", "");
        return (unit.isEmpty() || UNITS.contains(unit)) && isNumber(digits)
                ? machine(plain(digits))
                : OptionalDouble.empty();
    }

    private static boolean isNumber(String text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '-' || c == '+') && i > 0) {
                return false;
            }
            digit |= c >= '0' && c <= '9';
        }
        return digit;
    }

    /** The number as machines write it; unparsable text stays so. */
    private static String plain(String text) {
        int point = text.lastIndexOf('.');
        int comma = text.lastIndexOf(',');
        if (point >= 0 && comma >= 0) {
            char decimal = point > comma ? '.' : ',';
            return decimal(text.replace(decimal == '.' ? "," : ".", ""), decimal);
        }
        char sign = point >= 0 ? '.' : ',';
        return inThrees(text, sign) ? text.replace(String.valueOf(sign), "") : decimal(text, sign);
    }

    private static String decimal(String text, char sign) {
        return text.replace(sign, '.');
    }

    private static boolean inThrees(String text, char sign) {
        int first = text.indexOf(sign);
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        if (first <= start || first - start > 3 || text.charAt(start) == '0') {
            return false;
        }
        for (int i = first; i < text.length(); i++) {
            boolean separator = (i - first) % 4 == 0;
            if (separator != (text.charAt(i) == sign)) {
                return false;
            }
        }
        return (text.length() - first) % 4 == 0;
    }

    private static Set<String> keys(String... words) {
        return Set.copyOf(
                Arrays.stream(words).map(Folding::equalityKey).distinct().toList());
    }
}

package vn.rasoat.check.kind.general;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.mapping.value.NumberReader;
import vn.rasoat.mapping.value.NumberValue;
import vn.rasoat.mapping.value.TextValue;
import vn.rasoat.mapping.value.Value;

/** Numbers in columns of any type. */
final class Figures {
    private static final NumberReader READER = new NumberReader();
    private static final int LONGEST_UNIT = 20;

    private Figures() {}

    /** The number of a value; NaN when it is none. In a column of text a text that reads as a number is one. */
    static double of(Value value) {
        if (value instanceof NumberValue number) {
            return number.number().orElse(Double.NaN);
        }
        if (value instanceof TextValue text && beginsLikeNumber(text.cell().text())) {
            return READER.read(text.cell()) instanceof NumberValue number
                    ? number.number().orElse(Double.NaN)
                    : Double.NaN;
        }
        return Double.NaN;
    }

    /** As {@link #of}, also of a number with any short unit behind it: {@code 12 oz}, {@code 40 bao}. */
    static double withUnit(Value value) {
        double number = of(value);
        if (!Double.isNaN(number) || !(value instanceof TextValue text)) {
            return number;
        }
        String written = text.cell().text();
        int end = 0;
        while (end < written.length() && "0123456789., -+".indexOf(written.charAt(end)) >= 0) {
            end++;
        }
        boolean unit = end > 0
                && written.length() - end <= LONGEST_UNIT
                && written.chars().skip(end).noneMatch(Character::isDigit);
        return unit ? of(new TextValue(Cell.of(written.substring(0, end).strip()), 0)) : Double.NaN;
    }

    private static boolean beginsLikeNumber(String text) {
        return !text.isEmpty() && "0123456789-+.,".indexOf(text.charAt(0)) >= 0;
    }

    /** A number as a key: never 0 but for NaN, which stands for none. */
    static long bits(double number) {
        if (Double.isNaN(number)) {
            return 0;
        }
        return Double.doubleToLongBits(number == 0 ? -0.0 : number);
    }

    static double ofBits(long bits) {
        return Double.longBitsToDouble(bits);
    }

    /** A number as lists write it, without needless zeros; at most four decimals. */
    static String text(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return "";
        }
        BigDecimal rounded =
                new BigDecimal(number).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}

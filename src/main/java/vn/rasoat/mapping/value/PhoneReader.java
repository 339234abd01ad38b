package vn.rasoat.mapping.value;

import java.util.function.Predicate;
import vn.rasoat.mapping.value.PhoneValue.Form;
import vn.rasoat.reference.number.Phone;
import vn.rasoat.reference.number.PhonePlan;

/** Reads telephone numbers by the Vietnamese number plan. */
public final class PhoneReader implements ValueReader {
    private static final int FEWEST_DIGITS = 4;
    private static final int SHORTEST = 8;
    private static final int LONGEST = 13;
    private static final int LOST_ZERO_LENGTH = 9;

    private final PhonePlan plan;
    private final Blanks blanks;

    public PhoneReader(PhonePlan plan, Predicate<String> placeholder) {
        this.plan = plan;
        this.blanks = new Blanks(placeholder);
    }

    @Override
    public Value read(Cell cell) {
        return blanks.readNumber(cell, FEWEST_DIGITS).orElseGet(() -> readWritten(cell));
    }

    private Value readWritten(Cell cell) {
        String text = CodeText.bare(cell.text());
        String digits = Digits.only(text);
        if (digits.length() > LONGEST && holdsTwo(text)) {
            return new PhoneValue(cell, Form.TWO_NUMBERS, "");
        }
        boolean readable = isWritten(text) && digits.length() >= SHORTEST && digits.length() <= LONGEST;
        return readable ? placed(cell, digits, digits.length() == text.length()) : new PhoneValue(cell, Form.WRONG, "");
    }

    private PhoneValue placed(Cell cell, String digits, boolean plain) {
        Phone phone = plan.classify(digits);
        return switch (phone.kind()) {
            case MOBILE, FIXED, DOUBTFUL_MOBILE, SERVICE ->
                new PhoneValue(cell, form(phone, digits, plain), phone.national());
            case MOBILE_UNTIL_2018, FIXED_UNTIL_2017 ->
                renumbered(cell, phone.renumbered().orElse(""));
            case UNKNOWN -> unknown(cell, digits);
        };
    }

    /** What an old number has become; nobody had the number when the new one does not fit the plan. */
    private PhoneValue renumbered(Cell cell, String number) {
        Phone.Kind kind = plan.classify(number).kind();
        return kind == Phone.Kind.MOBILE || kind == Phone.Kind.FIXED
                ? new PhoneValue(cell, Form.OLD_PREFIX, number)
                : new PhoneValue(cell, Form.UNKNOWN_PREFIX, "");
    }

    private static Form form(Phone phone, String digits, boolean plain) {
        if (phone.lostZero()) {
            return Form.LOST_ZERO;
        }
        return plain && phone.national().length() == digits.length() ? Form.VALID : Form.DECORATED;
    }

    private static PhoneValue unknown(Cell cell, String digits) {
        boolean complete = digits.length() == LOST_ZERO_LENGTH + 1 && digits.charAt(0) == '0';
        return new PhoneValue(cell, complete ? Form.UNKNOWN_PREFIX : Form.WRONG, "");
    }

    /** Whether the text can be cut into two parts that are each long enough for a number. */
    private static boolean holdsTwo(String text) {
        int digits = 0;
        int total = Digits.count(text);
        for (int i = 0; i < text.length(); i++) {
            if (Digits.is(text.charAt(i))) {
                digits++;
            } else if (digits >= SHORTEST && total - digits >= SHORTEST) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWritten(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign = c == '+' || c == '(' || c == ')' || c == '_' || Identifiers.isSeparator(c);
            if (!sign && !Digits.is(c)) {
                return false;
            }
        }
        return true;
    }
}

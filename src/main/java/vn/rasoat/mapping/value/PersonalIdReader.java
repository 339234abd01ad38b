package vn.rasoat.mapping.value;

import java.time.LocalDate;
import java.util.function.Predicate;
import vn.rasoat.mapping.value.PersonalId.Form;
import vn.rasoat.model.CellKind;

/**
 * Reads personal identification numbers. Zeros that a numeric cell has lost are recognised and never filled in: the value keeps the
 * digits that were found, and a rule proposes the rest.
 */
public final class PersonalIdReader implements ValueReader {
    /** How many digits a number has (Luật Căn cước 2023 art. 12). */
    public static final int LENGTH = 12;

    private static final int OLD_LENGTH = 9;
    private static final int MOST_EXACT_DIGITS = 15;

    private final Predicate<String> knownPlace;
    private final Blanks blanks;
    private final int thisYear;

    /**
     * @param knownPlace whether three digits are a head of the table of 2016
     * @param placeholder whether a cleaned text stands for nothing
     * @param asOf the reference date: nobody is born after it
     */
    public PersonalIdReader(Predicate<String> knownPlace, Predicate<String> placeholder, LocalDate asOf) {
        this.knownPlace = knownPlace;
        this.blanks = new Blanks(placeholder);
        this.thisYear = asOf.getYear();
    }

    @Override
    public Value read(Cell cell) {
        return blanks.readNumber(cell, OLD_LENGTH).orElseGet(() -> readWritten(cell));
    }

    /** Whether 12 digits can be somebody's: a known place, a birth year that has come, no filler. */
    public boolean plausible(String digits) {
        if (digits.length() != LENGTH || !Digits.all(digits) || isFiller(digits)) {
            return false;
        }
        return knownPlace.test(digits.substring(0, 3)) && PersonalId.birthYear(digits) <= thisYear;
    }

    /**
     * What digits say in the place of a code for which the personal ID may stand.
     *
     * @param plain whether the cell holds nothing but the digits
     */
    IdentifierValue instead(Cell cell, String digits, boolean plain) {
        if (plausible(digits)) {
            return Identifiers.of(
                    cell, plain ? IdentifierValue.Form.PERSONAL_ID : IdentifierValue.Form.DECORATED, digits);
        }
        return plausible("0" + digits)
                ? Identifiers.of(cell, IdentifierValue.Form.LOST_ZEROS, "0" + digits)
                : Identifiers.wrong(cell, digits);
    }

    private Value readWritten(Cell cell) {
        String text = CodeText.bare(cell.text());
        if (CodeText.isScientific(text)) {
            return scientific(cell, CodeText.expanded(text, cell.kind() == CellKind.NUMBER));
        }
        if (Digits.all(text)) {
            return plain(cell, text, true);
        }
        return isSeparated(text) ? plain(cell, Digits.only(text), false) : lettered(cell, text);
    }

    /** A numeric cell with an exponent has kept its digits and is as good as the number itself; a text may have. */
    private Value scientific(Cell cell, String expanded) {
        return cell.kind() == CellKind.NUMBER && !expanded.isEmpty()
                ? plain(cell, expanded, true)
                : value(cell, Form.SCIENTIFIC, expanded, padded(expanded));
    }

    private Value plain(Cell cell, String digits, boolean asWritten) {
        Form form = form(cell, digits, asWritten);
        return switch (form) {
            case VALID, SEPARATED -> value(cell, form, digits, digits);
            case LOST_ZERO, LOST_TWO_ZEROS, LOOKALIKES -> value(cell, form, digits, padded(digits));
            default -> value(cell, form, digits, "");
        };
    }

    private PersonalId value(Cell cell, Form form, String digits, String proposal) {
        boolean listed = proposal.isEmpty() || knownPlace.test(proposal.substring(0, 3));
        return new PersonalId(cell, form, digits, listed, proposal);
    }

    /** The digits with the zeros that make them a possible number, or the empty string. */
    private String padded(String digits) {
        String full =
                switch (digits.length()) {
                    case LENGTH -> digits;
                    case LENGTH - 1 -> "0" + digits;
                    case LENGTH - 2 -> "00" + digits;
                    default -> "";
                };
        return plausible(full) ? full : "";
    }

    private Form form(Cell cell, String digits, boolean asWritten) {
        if (isFiller(digits)) {
            return Form.PLACEHOLDER;
        }
        if (hadFullWidth(cell)) {
            return Form.LOOKALIKES;
        }
        return switch (digits.length()) {
            case LENGTH -> isOfFutureCentury(digits) ? Form.FUTURE_CENTURY : asWritten ? Form.VALID : Form.SEPARATED;
            case LENGTH - 1 -> padded(digits).isEmpty() ? Form.WRONG : Form.LOST_ZERO;
            case LENGTH - 2 -> padded(digits).isEmpty() ? Form.WRONG : Form.LOST_TWO_ZEROS;
            case OLD_LENGTH -> Form.NINE_DIGITS;
            default ->
                cell.kind() == CellKind.NUMBER && digits.length() > MOST_EXACT_DIGITS ? Form.SCIENTIFIC : Form.WRONG;
        };
    }

    private Value lettered(Cell cell, String text) {
        String meant = LookalikeDigits.read(text);
        if (!meant.isEmpty()) {
            return value(cell, Form.LOOKALIKES, meant, padded(meant));
        }
        String twelve = onlyRun(text);
        return value(cell, Form.WRONG, Digits.only(text), plausible(twelve) ? twelve : "");
    }

    /** The only run of 12 digits in a text such as "001190123456 (CCCD)", or the empty string. */
    private static String onlyRun(String text) {
        int end = 0;
        while (end < text.length() && !Digits.is(text.charAt(end))) {
            end++;
        }
        int start = end;
        while (end < text.length() && Digits.is(text.charAt(end))) {
            end++;
        }
        return end - start == LENGTH && Digits.count(text) == LENGTH ? text.substring(start, end) : "";
    }

    private boolean isOfFutureCentury(String digits) {
        return PersonalId.birthYear(digits) / 100 > thisYear / 100;
    }

    private static boolean isFiller(String digits) {
        return Digits.isFiller(digits) || (digits.length() == LENGTH && Digits.equalFrom(digits, LENGTH / 2));
    }

    /** Cleaning turns full-width digits into plain ones; the raw text still shows them. */
    private static boolean hadFullWidth(Cell cell) {
        return cell.faults() != 0 && cell.raw().chars().anyMatch(c -> LookalikeDigits.isFullWidth((char) c));
    }

    private static boolean isSeparated(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Digits.is(text.charAt(i)) && !LookalikeDigits.isSeparator(text.charAt(i))) {
                return false;
            }
        }
        return Digits.count(text) > 0;
    }
}

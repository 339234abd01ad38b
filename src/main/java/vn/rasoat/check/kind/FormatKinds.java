package vn.rasoat.check.kind;

import java.util.List;
import vn.rasoat.check.CheckKind;

/** The kinds of check that look at how a value is written. */
final class FormatKinds {
    private FormatKinds() {}

    static List<CheckKind> all() {
        return List.of(
                // personal IDs
                new IdLength(),
                new IdLostZeros(),
                new IdForm(),
                new IdPlace(),
                new IdCentury(),
                // other identifiers
                new IdentifierForm(),
                new TaxCheckDigit(),
                new PhoneForm(),
                new EmailAddress(),
                new CodePrefix(),
                // names
                new NameMark(),
                new NameCaseStyle(),
                new SingleWordName(),
                new UnmarkedNames(),
                new SpellingMix(),
                new Placeholder(),
                // dates
                new DateForm(),
                new MixedDateOrder(),
                new DateLimits(),
                new DayShare(),
                new ShortYear(),
                // text, columns, files
                new TextFaults(),
                new ErrorValue(),
                new LegacyFont(),
                new MixedEncodings(),
                new FileNote());
    }
}

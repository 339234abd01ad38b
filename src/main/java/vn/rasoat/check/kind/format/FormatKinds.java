package vn.rasoat.check.kind.format;

import java.util.List;
import vn.rasoat.check.CheckKind;

/** The kinds that look at how a value is written. */
public final class FormatKinds {
    private FormatKinds() {}

    /** Each of them once. */
    public static List<CheckKind> all() {
        return List.of(
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

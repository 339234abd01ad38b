package vn.rasoat.check.kind.cross;

import java.util.List;
import vn.rasoat.check.CheckKind;

/** The kinds that compare fields of one row. */
public final class CrossKinds {
    private CrossKinds() {}

    /** Each of them once. */
    public static List<CheckKind> all() {
        return List.of(
                // of any fields
                new ConditionKind(),
                new CompareKind(),
                new AgeKind(),
                new DateDistance(),
                // names
                new NameSexKind(),
                new EthnicMarker(),
                // ages
                new StatedAge(),
                new GradeAge(),
                // cards and papers
                new CardAge(),
                new CardBenefit(),
                new ExpiryBirthday(),
                new IssuerPeriod(),
                // money
                new AmountKind());
    }
}

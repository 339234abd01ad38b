package vn.rasoat.check.kind;

import java.util.List;
import vn.rasoat.check.CheckKind;

/** The kinds that compare fields of one row. */
public final class CrossKinds {
    private CrossKinds() {}

    public static List<CheckKind> all() {
        return List.of(
                // of any fields
                new ConditionKind(),
                new CompareKind(),
                new AgeKind(),
                new DateDistance(),
                new SameNumber(),
                // the personal number
                new IdBirth(),
                new IdSex(),
                new IdBirthPlace(),
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
                // places
                new UnitName(),
                new SameCommune(),
                // money
                new AmountKind());
    }
}

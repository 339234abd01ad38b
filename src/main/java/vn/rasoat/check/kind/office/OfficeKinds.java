package vn.rasoat.check.kind.office;

import java.util.List;
import vn.rasoat.check.CheckKind;

/** The kinds of this package. */
public final class OfficeKinds {
    private OfficeKinds() {}

    /** Each of them once. */
    public static List<CheckKind> all() {
        return List.of(
                new OneHolder(),
                new ConstantFlag(),
                new LinkedFlags(),
                new SumOfParts(),
                new AccountName(),
                new RetirementAge(),
                new SalaryStep());
    }
}

package vn.rasoat.check.kind.general;

import java.util.List;
import vn.rasoat.check.CheckKind;

/** The kinds for any columns of any table. */
public final class GeneralKinds {
    private GeneralKinds() {}

    /** Each of them once. */
    public static List<CheckKind> all() {
        return List.of(
                // one cell
                new AllowedValues(),
                new NumberRange(),
                new TextPattern(),
                new ListedElsewhere(),
                new MangledValue(),
                // one row
                new DateOrder(),
                new FilledCount(),
                new SameOrOther("not-equal", false),
                new SameOrOther("equal", true),
                new Arithmetic(),
                // rows with each other
                new UniqueKey(),
                new FunctionalDependency(),
                new FilledSeries(),
                // a column as a whole
                new ValueDomain(),
                new FormatOutlier(),
                new NumericOutlier(),
                new TotalRow());
    }
}

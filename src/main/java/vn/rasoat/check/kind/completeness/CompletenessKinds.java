package vn.rasoat.check.kind.completeness;

import java.util.List;
import vn.rasoat.check.CheckKind;

/** The kinds about what ought to be there. */
public final class CompletenessKinds {
    private CompletenessKinds() {}

    /** Each of them once. */
    public static List<CheckKind> all() {
        return List.of(
                new Required(),
                new AnyRequired(),
                new GapsInColumn(),
                new SparseRow(),
                new RequiredColumns(),
                new RegisterCount());
    }
}

package vn.rasoat.check.kind.lists;

import java.util.List;
import vn.rasoat.check.CheckKind;

/** The kinds that lists of residence, insurance and social affairs ask for. */
public final class ListKinds {
    private ListKinds() {}

    /** Each of them once. */
    public static List<CheckKind> all() {
        return List.of(
                new StatedYear(), new RoundAge(), new MonthCount(), new Product(), new AmountRate(), new CodeOpens());
    }
}

package vn.rasoat.check.kind.freshness;

import java.util.List;
import vn.rasoat.check.CheckKind;

/** The kinds about how fresh a list is. */
public final class FreshnessKinds {
    private FreshnessKinds() {}

    /** Each of them once. */
    public static List<CheckKind> all() {
        return List.of(
                new LacksColumns(),
                new StaleDate(),
                new Deadline(),
                new OldAddresses(),
                new BirthdaysAhead(),
                new RecentEvents(),
                new RegisterExtract(),
                new CountedRows());
    }
}

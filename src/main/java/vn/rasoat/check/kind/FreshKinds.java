package vn.rasoat.check.kind;

import java.util.List;
import vn.rasoat.check.CheckKind;

/** The kinds about how fresh a list is, and about what in it ought to be protected. */
public final class FreshKinds {
    private FreshKinds() {}

    public static List<CheckKind> all() {
        return List.of(
                // freshness
                new LacksColumns(),
                new StaleDate(),
                new Deadline(),
                new OldAddresses(),
                new BirthdaysAhead(),
                new RecentEvents(),
                new RegisterExtract(),
                // rows that together are one finding
                new CountedRows(),
                // privacy and file hygiene
                new UnneededColumns(),
                new SecretCell(),
                new WorkbookNote(),
                new FileName(),
                new OtherCommune(),
                new PrivateWords());
    }
}

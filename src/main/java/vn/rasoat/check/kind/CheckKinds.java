package vn.rasoat.check.kind;

import java.util.List;
import java.util.stream.Stream;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.kind.general.GeneralKinds;
import vn.rasoat.check.kind.lists.ListKinds;
import vn.rasoat.check.kind.office.OfficeKinds;
import vn.rasoat.check.kind.register.RegisterKinds;

/** All kinds of check: the table of contents of what rules can ask for. */
public final class CheckKinds {
    private CheckKinds() {}

    /** Every kind once. */
    public static List<CheckKind> all() {
        return Stream.of(
                        FormatKinds.all(),
                        CodeKinds.all(),
                        CrossKinds.all(),
                        FreshKinds.all(),
                        HouseholdKinds.all(),
                        ListKinds.all(),
                        OfficeKinds.all(),
                        GeneralKinds.all(),
                        RegisterKinds.all())
                .flatMap(List::stream)
                .toList();
    }
}

package vn.rasoat.check.kind;

import java.util.List;
import java.util.stream.Stream;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.kind.codelist.CodeListKinds;
import vn.rasoat.check.kind.completeness.CompletenessKinds;
import vn.rasoat.check.kind.cross.CrossKinds;
import vn.rasoat.check.kind.duplicate.DuplicateKinds;
import vn.rasoat.check.kind.format.FormatKinds;
import vn.rasoat.check.kind.freshness.FreshnessKinds;
import vn.rasoat.check.kind.general.GeneralKinds;
import vn.rasoat.check.kind.household.HouseholdKinds;
import vn.rasoat.check.kind.id.IdKinds;
import vn.rasoat.check.kind.lists.ListKinds;
import vn.rasoat.check.kind.office.OfficeKinds;
import vn.rasoat.check.kind.privacy.PrivacyKinds;
import vn.rasoat.check.kind.register.RegisterKinds;
import vn.rasoat.check.kind.unit.UnitKinds;

/** All kinds of check: the table of contents of what rules can ask for. */
public final class CheckKinds {
    private CheckKinds() {}

    /** Every kind once. */
    public static List<CheckKind> all() {
        return Stream.of(
                        FormatKinds.all(),
                        IdKinds.all(),
                        CompletenessKinds.all(),
                        CodeListKinds.all(),
                        UnitKinds.all(),
                        CrossKinds.all(),
                        HouseholdKinds.all(),
                        DuplicateKinds.all(),
                        FreshnessKinds.all(),
                        PrivacyKinds.all(),
                        ListKinds.all(),
                        OfficeKinds.all(),
                        GeneralKinds.all(),
                        RegisterKinds.all())
                .flatMap(List::stream)
                .toList();
    }
}

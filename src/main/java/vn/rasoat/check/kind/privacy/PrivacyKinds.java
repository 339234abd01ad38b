package vn.rasoat.check.kind.privacy;

import java.util.List;
import vn.rasoat.check.CheckKind;

/** The kinds about what in a file ought to be protected. */
public final class PrivacyKinds {
    private PrivacyKinds() {}

    /** Each of them once. */
    public static List<CheckKind> all() {
        return List.of(
                new UnneededColumns(),
                new SecretCell(),
                new WorkbookNote(),
                new FileName(),
                new OtherCommune(),
                new PrivateWords());
    }
}

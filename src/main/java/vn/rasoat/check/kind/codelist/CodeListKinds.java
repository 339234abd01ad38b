package vn.rasoat.check.kind.codelist;

import java.util.List;
import vn.rasoat.check.CheckKind;

/** The kinds about code lists and other closed sets of values. */
public final class CodeListKinds {
    private CodeListKinds() {}

    /** Each of them once. */
    public static List<CheckKind> all() {
        return List.of(
                new CodeListed(), new CodesTogether(), new CodePart(), new SpellingVariants(), new ReferenceList());
    }
}

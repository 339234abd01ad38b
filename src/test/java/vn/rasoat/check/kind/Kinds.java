package vn.rasoat.check.kind;

import vn.rasoat.check.CheckKind;

/** Kinds as rules find them: by name. */
public final class Kinds {
    private Kinds() {}

    public static CheckKind named(String name) {
        return CheckKinds.all().stream()
                .filter(kind -> kind.name().equals(name))
                .findAny()
                .orElseThrow();
    }
}

package vn.rasoat.job;

import java.util.Optional;

/** The program's version. */
public final class Version {
    private Version() {}

    /** The version of the packaged program, or {@code dev} when it runs from its classes. */
    public static String current() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }
}

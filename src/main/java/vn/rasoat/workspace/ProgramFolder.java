package vn.rasoat.workspace;

import java.nio.file.Path;
import java.util.Optional;

/** Where programs of this computer keep what belongs to the person who works here. */
public final class ProgramFolder {
    private ProgramFolder() {}

    /** The program's folder there; it may not be there yet. */
    public static Path standard() {
        Optional<String> windows = Optional.ofNullable(System.getenv("APPDATA"));
        Optional<String> linux = Optional.ofNullable(System.getenv("XDG_CONFIG_HOME"));
        Path base = windows.or(() -> linux)
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home", "."), ".config"));
        return base.resolve("rasoat");
    }
}

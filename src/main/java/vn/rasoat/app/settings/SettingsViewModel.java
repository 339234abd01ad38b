package vn.rasoat.app.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.app.desk.Settings;

/** What the screen of settings knows and can do. Everything takes effect at once and is remembered. */
public final class SettingsViewModel {
    public static final List<String> LANGUAGES = List.of("vi", "en");
    public static final List<Integer> TEXT_SIZES = List.of(100, 125, 150);
    private static final int LINES = 50;

    private final Desk desk;

    public SettingsViewModel(Desk desk) {
        this.desk = desk;
    }

    public Settings now() {
        return desk.settings().get();
    }

    public void language(String code) {
        desk.change(now().withLanguage(code));
    }

    /** @param percent of the normal size */
    public void textSize(int percent) {
        desk.change(now().withTextSize(percent));
    }

    public void dark(boolean wanted) {
        desk.change(now().withDark(wanted));
    }

    /** Whether personal IDs are hidden until somebody asks for them; changing it is remembered in the log. */
    public void masked(boolean wanted) {
        desk.change(now().withMasked(wanted));
    }

    /** Where documents go. */
    public Optional<Path> exportFolder() {
        return now().exportFolder().map(Path::of);
    }

    /** Lets the person choose where documents go. */
    public void chooseExportFolder() {
        Path from = exportFolder().orElse(Path.of(System.getProperty("user.home", "")));
        desk.outside()
                .chooseFolder(desk.texts().get("settings.export.choose"), from)
                .ifPresent(folder -> desk.change(now().withExportFolder(Optional.of(folder.toString()))));
    }

    /** Lets documents go beside the checked file. */
    public void exportBesideFile() {
        desk.change(now().withExportFolder(Optional.empty()));
    }

    /** Where the program keeps what it remembers. */
    public Path dataFolder() {
        return desk.folder().folder();
    }

    public void showDataFolder() {
        desk.outside().show(dataFolder());
    }

    public boolean anyRecent() {
        return !desk.folder().recent().isEmpty();
    }

    public void forgetRecent() {
        desk.folder().forgetRecent();
    }

    /** The latest lines of the log of what was laid open, the latest first. */
    public List<String> log() {
        return desk.audit().latest(LINES);
    }
}

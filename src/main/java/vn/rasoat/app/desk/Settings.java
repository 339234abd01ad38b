package vn.rasoat.app.desk;

import java.util.Optional;

/**
 * How the person likes the window.
 *
 * @param language {@code vi} or {@code en}
 * @param textSize in percent of the normal size, 100 to 150
 * @param dark light writing on a dark ground
 * @param masked whether personal IDs are hidden until somebody asks for them
 * @param exportFolder where documents go; empty for beside the checked file
 * @param rulesFolder a folder of rules that stands before the program's own, or empty
 */
public record Settings(
        String language,
        int textSize,
        boolean dark,
        boolean masked,
        Optional<String> exportFolder,
        Optional<String> rulesFolder) {
    public static final Settings STANDARD = new Settings("vi", 100, false);

    /** Personal IDs hidden, no folders of one's own. */
    public Settings(String language, int textSize, boolean dark) {
        this(language, textSize, dark, true, Optional.empty(), Optional.empty());
    }

    public Settings {
        language = language.equals("en") ? "en" : "vi";
        textSize = Math.min(150, Math.max(100, textSize));
    }

    public Settings withLanguage(String other) {
        return new Settings(other, textSize, dark, masked, exportFolder, rulesFolder);
    }

    public Settings withTextSize(int percent) {
        return new Settings(language, percent, dark, masked, exportFolder, rulesFolder);
    }

    public Settings withDark(boolean wanted) {
        return new Settings(language, textSize, wanted, masked, exportFolder, rulesFolder);
    }

    public Settings withMasked(boolean wanted) {
        return new Settings(language, textSize, dark, wanted, exportFolder, rulesFolder);
    }

    public Settings withExportFolder(Optional<String> folder) {
        return new Settings(language, textSize, dark, masked, folder, rulesFolder);
    }

    public Settings withRulesFolder(Optional<String> folder) {
        return new Settings(language, textSize, dark, masked, exportFolder, folder);
    }

    /** Whether the window must be drawn anew to look as the other settings want it. */
    public boolean looksLike(Settings other) {
        return language.equals(other.language) && textSize == other.textSize && dark == other.dark;
    }
}

package vn.rasoat.app.desk;

/**
 * How the person likes the window.
 *
 * @param language {@code vi} or {@code en}
 * @param textSize in percent of the normal size, 100 to 150
 * @param dark light writing on a dark ground
 */
public record Settings(String language, int textSize, boolean dark) {
    public static final Settings STANDARD = new Settings("vi", 100, false);

    public Settings {
        language = language.equals("en") ? "en" : "vi";
        textSize = Math.min(150, Math.max(100, textSize));
    }

    public Settings withLanguage(String other) {
        return new Settings(other, textSize, dark);
    }

    public Settings withTextSize(int percent) {
        return new Settings(language, percent, dark);
    }

    public Settings withDark(boolean wanted) {
        return new Settings(language, textSize, wanted);
    }
}

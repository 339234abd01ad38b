package vn.rasoat.app.shell;

import java.util.Locale;

/** The parts of the program, in the order of the bar at the side. */
public enum Section {
    CHECK("fth-check-square"),
    HISTORY("fth-clock"),
    RULES("fth-book-open"),
    REGISTER("fth-users"),
    SETTINGS("fth-settings"),
    HELP("fth-help-circle");

    private final String icon;

    Section(String icon) {
        this.icon = icon;
    }

    /** The name of its sign. */
    String icon() {
        return icon;
    }

    /** As it stands in the message bundle. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

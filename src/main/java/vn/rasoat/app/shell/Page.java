package vn.rasoat.app.shell;

/** The screens. */
public enum Page {
    START(Section.CHECK),
    RECOGNITION(Section.CHECK),
    CHECK(Section.CHECK),
    RESULTS(Section.CHECK),
    HANDOVER(Section.CHECK),
    HISTORY(Section.HISTORY),
    RULES(Section.RULES),
    REGISTER(Section.REGISTER),
    SETTINGS(Section.SETTINGS),
    HELP(Section.HELP);

    private final Section section;

    Page(Section section) {
        this.section = section;
    }

    /** The part of the program that it belongs to. */
    public Section section() {
        return section;
    }
}

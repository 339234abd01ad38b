package vn.rasoat.training.people;

/** The two sexes of the civil register; {@link #word()} as forms write it. */
public enum Sex {
    MALE("Nam"),
    FEMALE("Nữ");

    private final String word;

    Sex(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public Sex other() {
        return this == MALE ? FEMALE : MALE;
    }
}

package vn.rasoat.app.recognition;

/** Something that may be chosen: its id, its title for people, and whether it is among the likely ones. */
public record Option(String id, String title, boolean likely) {
    @Override
    public String toString() {
        return title;
    }
}

package vn.rasoat.text;

import java.util.List;

/**
 * A family name, or a word that stands in its place.
 *
 * @param name in NFC, usual case, one or two words
 * @param sharePercent the share of its bearers among all people, 0 when not known
 * @param peoples the peoples of whom it is typical, a hint only; empty for the general ones
 */
public record Surname(String name, double sharePercent, List<String> peoples) {
    public Surname {
        peoples = List.copyOf(peoples);
    }

    /** Whether it is typical of peoples other than Kinh and Hoa. */
    public boolean ofMinority() {
        return !peoples.isEmpty() && !peoples.contains("Kinh");
    }
}

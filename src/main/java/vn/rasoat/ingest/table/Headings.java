package vn.rasoat.ingest.table;

import java.util.HashSet;
import java.util.Set;
import vn.rasoat.ingest.HeaderSense;
import vn.rasoat.model.CellKind;

/** Judges whether a row reads like a line of a header. */
final class Headings {
    private static final double SURE = 0.5;

    private Headings() {}

    /** How many of the cells are known headings. */
    static int known(Line line, HeaderSense sense) {
        int known = 0;
        for (Line.Cell cell : line.cells()) {
            known += isKnown(cell, sense) ? 1 : 0;
        }
        return known;
    }

    static boolean isKnown(Line.Cell cell, HeaderSense sense) {
        return isWord(cell) && sense.heading(cell.raw()) >= SURE;
    }

    /** Whether known heading words make up enough of the row, and nothing in it can only be data. */
    static boolean isHeader(Line line, HeaderSense sense) {
        if (line.size() < 2 || line.hasHardCell()) {
            return false;
        }
        int known = known(line, sense);
        int words = (int) line.cells().stream().filter(Headings::isWord).count();
        int figures = line.size() - words;
        return figures * 3 <= line.size() && ((known >= 2 && known * 2 >= words) || (known >= 4 && known * 3 >= words));
    }

    /** Short, different texts and no figures: the looks of a header whose words nobody knows. */
    static boolean looksLikeHeader(Line line) {
        if (line.size() < 2) {
            return false;
        }
        Set<String> seen = new HashSet<>();
        for (Line.Cell cell : line.cells()) {
            if (!isWord(cell) || cell.raw().length() > 80 || Words.letterhead(cell.folded())) {
                return false;
            }
            seen.add(cell.folded());
        }
        return seen.size() >= 0.8 * line.size();
    }

    static boolean isWord(Line.Cell cell) {
        return cell.kind() == CellKind.TEXT
                && !Character.isDigit(cell.folded().charAt(0))
                && cell.folded().codePoints().anyMatch(Character::isLetter);
    }
}

package vn.rasoat.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads single cells in every encoding and weighs the readings against each other. */
final class CellReader {
    static final List<Encoding> LEGACY =
            List.of(Encoding.TCVN3, Encoding.VNI, Encoding.VISCII, Encoding.VPS, Encoding.CP1258, Encoding.MOJIBAKE);
    /** What turns up as single cells in a Unicode column; the others are too rare to be believed there. */
    private static final List<Encoding> STRAY = List.of(Encoding.TCVN3, Encoding.VNI, Encoding.MOJIBAKE);

    private final Encodings encodings;
    private final Syllables syllables;
    private final NameBook names;

    CellReader(Encodings encodings, Syllables syllables, NameBook names) {
        this.encodings = encodings;
        this.syllables = syllables;
        this.names = names;
    }

    /** The cell as Unicode, with Đ instead of its look-alikes: those are another fault and must not speak for an encoding. */
    CellReading plain(String raw) {
        String text = Letters.nfc(raw);
        if (text.indexOf('Ð') >= 0 || text.indexOf('ð') >= 0) {
            text = text.replace('Ð', 'Đ').replace('ð', 'đ');
        }
        return new CellReading(Encoding.UNICODE, raw, syllables.count(text));
    }

    CellReading as(Encoding encoding, String raw) {
        String text = encodings.decode(raw, encoding);
        return new CellReading(encoding, text, syllables.count(Letters.nfc(text)));
    }

    boolean covers(Encoding encoding, String raw) {
        return encodings.covers(encoding, raw);
    }

    /** All readings in the encodings of {@link #LEGACY}, in their order. */
    List<CellReading> all(String raw) {
        List<CellReading> readings = new ArrayList<>(LEGACY.size());
        for (Encoding encoding : LEGACY) {
            readings.add(as(encoding, raw));
        }
        return readings;
    }

    /** The reading with the strictly highest share, when it is higher than the plain one's. */
    static Optional<CellReading> best(CellReading plain, List<CellReading> readings) {
        CellReading best = plain;
        boolean tie = false;
        for (CellReading reading : readings) {
            if (reading.betterThan(best)) {
                best = reading;
                tie = false;
            } else if (best.encoding() != Encoding.UNICODE && reading.share() == best.share()) {
                tie |= !reading.text().equals(best.text());
            }
        }
        return tie ? Optional.empty() : best.unlessSame(plain.text());
    }

    /** A reading that convinces without any column around it. */
    Optional<CellReading> stray(String raw) {
        CellReading plain = plain(raw);
        List<CellReading> readings = new ArrayList<>(STRAY.size());
        for (Encoding encoding : STRAY) {
            readings.add(as(encoding, raw));
        }
        return best(plain, readings).filter(reading -> isStrong(plain, reading));
    }

    /** Whether so much of the cell becomes Vietnamese that chance is out of the question. */
    boolean isStrong(CellReading plain, CellReading reading) {
        int gain = reading.syllables() - plain.syllables();
        if (gain < 1) {
            return false;
        }
        if (reading.share() < 0.99) {
            return gain >= 3 && reading.share() >= 0.75;
        }
        return gain >= 2
                || reading.encoding() == Encoding.MOJIBAKE
                || (startsWithSurname(reading.text()) && !startsWithSurname(plain.text()));
    }

    private boolean startsWithSurname(String text) {
        String trimmed = text.strip();
        int blank = trimmed.indexOf(' ');
        String first = blank < 0 ? trimmed : trimmed.substring(0, blank);
        return !isAscii(first) && names.surname(first).isPresent();
    }

    /** Whether the text has nothing that an encoding could change; VIQR, all ASCII, aside. */
    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x7F || (c < ' ' && !Letters.isSpace(c))) {
                return false;
            }
        }
        return true;
    }
}

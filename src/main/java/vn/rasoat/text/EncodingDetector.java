package vn.rasoat.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.rasoat.text.EncodingVerdict.Reason;

/**
 * Finds the encoding in which a column was typed by trying all and counting syllables. Must see the cells before any cleaning:
 * U+00AD is the TCVN3 letter ư and U+00A0 the VISCII letter Õ. In doubt it answers Unicode. Immutable.
 */
public final class EncodingDetector {
    /** With fewer cells beyond ASCII than this, chance is too strong and more is demanded. */
    static final int ENOUGH_CELLS = 30;

    private final CellReader reader;
    private final ViqrEvidence viqr;

    public EncodingDetector(Encodings encodings, Syllables syllables, NameBook names) {
        reader = new CellReader(encodings, syllables, names);
        viqr = new ViqrEvidence(reader);
    }

    /**
     * Judges a column by a sample of its cells, raw as in the file; a few hundred are plenty.
     *
     * @param font the font most of the cells are set in, "" when unknown
     */
    public EncodingVerdict detect(List<String> cells, String font) {
        Encoding byFont = LegacyFont.encoding(font);
        ColumnTally tally = new ColumnTally(reader);
        List<String> ascii = new ArrayList<>();
        for (String cell : cells) {
            if (CellReader.isAscii(cell)) {
                ascii.add(cell);
            } else {
                tally.add(cell);
            }
        }
        if (tally.cells() == 0) {
            return viqr.judge(ascii);
        }
        if (byFont != Encoding.UNICODE) {
            return byFont(tally, byFont);
        }
        return bySyllables(tally);
    }

    private static EncodingVerdict byFont(ColumnTally tally, Encoding font) {
        double before = tally.ratioBefore();
        if (tally.agreeing(font) * 2 < tally.cells()) {
            return EncodingVerdict.unicode(before, Reason.UNICODE_IN_LEGACY_FONT);
        }
        return new EncodingVerdict(font, 0.98, before, tally.ratioAfter(font), Reason.FONT, tally.mixedWith(font));
    }

    private static EncodingVerdict bySyllables(ColumnTally tally) {
        double before = tally.ratioBefore();
        Encoding leader = tally.leader();
        if (leader == Encoding.UNICODE) {
            return EncodingVerdict.unicode(before, Reason.UNICODE);
        }
        if (!tally.convinces(leader)) {
            boolean few = tally.cells() < ENOUGH_CELLS && tally.votes(leader) * 2 >= tally.cells();
            return EncodingVerdict.unicode(before, few ? Reason.TOO_FEW : Reason.UNICODE);
        }
        return new EncodingVerdict(
                leader,
                tally.confidence(leader),
                before,
                tally.ratioAfter(leader),
                Reason.SYLLABLES,
                tally.mixedWith(leader));
    }

    /**
     * Reads one cell, raw as in the file. A conversion that makes the cell less Vietnamese is not done, and a cell of another
     * encoding than its column's is read in its own when that is beyond doubt.
     *
     * @param column the column's encoding as detected
     * @param font the cell's font, "" when unknown; goes before the column's encoding
     */
    public DecodedCell decodeCell(String raw, Encoding column, String font) {
        Encoding byFont = LegacyFont.encoding(font);
        Encoding expected = byFont == Encoding.UNICODE ? column : byFont;
        if (expected == Encoding.VIQR) {
            return viqr.decode(raw);
        }
        if (CellReader.isAscii(raw)) {
            return capitals(new DecodedCell(raw, Encoding.UNICODE), font);
        }
        if (expected != Encoding.UNICODE) {
            CellReading plain = reader.plain(raw);
            CellReading read = reader.as(expected, raw);
            boolean possible = reader.covers(expected, raw) && read.share() >= plain.share();
            if ((possible || read.betterThan(plain)) && !read.text().equals(raw)) {
                return capitals(new DecodedCell(read.text(), expected), font);
            }
        }
        return reader.stray(raw)
                .map(found -> new DecodedCell(found.text(), found.encoding()))
                .orElse(new DecodedCell(raw, Encoding.UNICODE));
    }

    private static DecodedCell capitals(DecodedCell cell, String font) {
        return LegacyFont.drawsCapitals(font)
                ? new DecodedCell(cell.text().toUpperCase(Locale.ROOT), cell.encoding())
                : cell;
    }

    /**
     * A cell read in its encoding.
     *
     * @param text in Unicode, not yet cleaned
     * @param encoding the encoding it was in; {@link Encoding#UNICODE} when nothing was converted
     */
    public record DecodedCell(String text, Encoding encoding) {
        @Override
        public String toString() {
            return "DecodedCell[" + encoding + "]";
        }
    }
}

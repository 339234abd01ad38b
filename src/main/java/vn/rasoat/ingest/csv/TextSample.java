package vn.rasoat.ingest.csv;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.rasoat.ingest.Probe;
import vn.rasoat.text.SyllableSense;

/**
 * The first bytes of a text file, made readable.
 *
 * @param text the sample as text, without a line that the sample's end has cut
 */
record TextSample(CharsetSniffer.Sniffed sniffed, String text) {
    private static final List<String> OTHER_KINDS = List.of(
            "%PDF", "{\\rtf", "SQLite format 3", "<!doctype", "<html", "<?xml", "<table", "MZ", "PK\u0003\u0004");

    /** Whether the bytes are text at all, and of no kind that is text only by chance. */
    static boolean isText(Probe probe) {
        String begin = new String(probe.head(), 0, Math.min(probe.head().length, 64), US_ASCII)
                .strip()
                .toLowerCase(Locale.ROOT);
        if (OTHER_KINDS.stream().anyMatch(kind -> begin.startsWith(kind.toLowerCase(Locale.ROOT)))) {
            return false;
        }
        byte[] utf8 = utf8(
                probe.head(),
                CharsetSniffer.sniff(probe.head(), false, text -> 0).charset());
        int controls = 0;
        for (byte b : utf8) {
            controls += b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
        }
        return controls * 20L <= utf8.length;
    }

    static TextSample of(Probe probe, SyllableSense syllables) {
        byte[] head = probe.head();
        boolean whole = head.length == probe.size();
        CharsetSniffer.Sniffed sniffed = CharsetSniffer.sniff(head, whole, syllables);
        String text = new String(utf8(Arrays.copyOfRange(head, sniffed.bom(), head.length), sniffed.charset()), UTF_8);
        int end = text.lastIndexOf('\n');
        return new TextSample(sniffed, whole || end < 0 ? text : text.substring(0, end));
    }

    private static byte[] utf8(byte[] raw, Charsets charset) {
        byte[] out = new byte[raw.length * charset.growth() + 4];
        int[] written = new int[1];
        charset.toUtf8(raw, raw.length, out, 0, true, written);
        return Arrays.copyOf(out, written[0]);
    }

    List<String> lines() {
        return text.lines().limit(400).toList();
    }

    /** Whether delimiters cut most lines into the same number of cells. */
    boolean delimited() {
        return DelimiterSniffer.evenness(text.getBytes(UTF_8), 32_767) >= 0.6;
    }

    @Override
    public String toString() { // people's data
        return "TextSample[" + sniffed.charset() + "]";
    }
}

package vn.rasoat.ingest.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.Arrays;
import vn.rasoat.text.SyllableSense;

/** Finds out by itself which character set a text file is in. */
public final class CharsetSniffer {
    private static final int TEXT_BYTES = 64 << 10;

    private CharsetSniffer() {}

    /**
     * What was found.
     *
     * @param bom the length of the byte order mark
     * @param damaged how many bytes of the sample make no UTF-8 character in a file that otherwise is UTF-8
     */
    public record Sniffed(Charsets charset, int bom, int damaged) {}

    /**
     * @param sample bytes of the file, from its first on
     * @param whole whether the sample is all of the file
     */
    public static Sniffed sniff(byte[] sample, boolean whole, SyllableSense syllables) {
        if (begins(sample, 0xEF, 0xBB, 0xBF)) {
            return new Sniffed(Charsets.UTF8, 3, 0);
        }
        if (begins(sample, 0xFF, 0xFE)) {
            return new Sniffed(Charsets.UTF16LE, 2, 0);
        }
        if (begins(sample, 0xFE, 0xFF)) {
            return new Sniffed(Charsets.UTF16BE, 2, 0);
        }
        double evenZeros = zeros(sample, 0);
        double oddZeros = zeros(sample, 1);
        if (oddZeros > 0.25 && evenZeros < 0.05) {
            return new Sniffed(Charsets.UTF16LE, 0, 0);
        }
        if (evenZeros > 0.25 && oddZeros < 0.05) {
            return new Sniffed(Charsets.UTF16BE, 0, 0);
        }
        int[] utf8 = countUtf8(sample, whole);
        if (utf8[1] == 0 || utf8[0] > 20L * utf8[1]) {
            return new Sniffed(Charsets.UTF8, 0, utf8[1]);
        }
        return new Sniffed(singleByte(sample, syllables), 0, 0);
    }

    private static boolean begins(byte[] sample, int... bom) {
        for (int i = 0; i < bom.length; i++) {
            if (sample.length <= i || (sample[i] & 0xFF) != bom[i]) {
                return false;
            }
        }
        return true;
    }

    private static double zeros(byte[] sample, int parity) {
        int zeros = 0;
        int all = 0;
        for (int i = parity; i < Math.min(sample.length, TEXT_BYTES); i += 2) {
            zeros += sample[i] == 0 ? 1 : 0;
            all++;
        }
        return all == 0 ? 0 : (double) zeros / all;
    }

    /** The number of good characters of several bytes, and of bytes that make none. */
    private static int[] countUtf8(byte[] sample, boolean whole) {
        int good = 0;
        int bad = 0;
        int i = 0;
        while (i < sample.length) {
            int b = sample[i] & 0xFF;
            int more = b < 0x80
                    ? 0
                    : b >= 0xC2 && b < 0xE0 ? 1 : b >= 0xE0 && b < 0xF0 ? 2 : b >= 0xF0 && b < 0xF5 ? 3 : -1;
            if (more > 0 && i + more >= sample.length && !whole) {
                break; // cut by the end of the sample
            }
            for (int k = 1; k <= more; k++) {
                if (i + k >= sample.length || (sample[i + k] & 0xC0) != 0x80) {
                    more = -1;
                }
            }
            good += more > 0 ? 1 : 0;
            bad += more < 0 ? 1 : 0;
            i += Math.max(more, 0) + 1;
        }
        return new int[] {good, bad};
    }

    private static Charsets singleByte(byte[] sample, SyllableSense syllables) {
        double as1252 = syllables.share(text(sample, Charsets.WINDOWS_1252));
        double as1258 = syllables.share(text(sample, Charsets.WINDOWS_1258));
        return as1258 > as1252 + 0.02 ? Charsets.WINDOWS_1258 : Charsets.WINDOWS_1252;
    }

    private static String text(byte[] sample, Charsets charset) {
        int length = Math.min(sample.length, TEXT_BYTES);
        byte[] out = new byte[length * charset.growth()];
        int[] written = new int[1];
        charset.toUtf8(Arrays.copyOf(sample, length), length, out, 0, true, written);
        return Normalizer.normalize(new String(out, 0, written[0], UTF_8), Normalizer.Form.NFC);
    }
}

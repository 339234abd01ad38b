package vn.rasoat.ingest.xlsb;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import vn.rasoat.ingest.Limits;
import vn.rasoat.ingest.parts.BombException;
import vn.rasoat.ingest.parts.Counted;
import vn.rasoat.ingest.parts.Parts;
import vn.rasoat.model.SourceException;

/** The texts that the cells of a workbook share, in one array as the file has them. */
final class SharedTexts {
    private byte[] bytes = new byte[0];
    private int[] ends = new int[256];
    private int count;

    private SharedTexts() {}

    static SharedTexts read(Parts book, String part, Limits limits, String file) throws SourceException {
        SharedTexts texts = new SharedTexts();
        try {
            Optional<Counted> in = book.part(part);
            if (in.isPresent()) {
                try (Records records = new Records(in.get())) {
                    while (records.next()) {
                        if (records.type() == Records.SHARED_TEXT) {
                            texts.add(records, limits, file);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw BombException.explain(e, file);
        }
        return texts;
    }

    private void add(Records records, Limits limits, String file) throws SourceException, IOException {
        int length = 2 * records.textLength(1);
        if (length > 2 * limits.cellChars()) {
            throw new SourceException("cell-too-long", file, "", limits.cellChars());
        }
        int from = count == 0 ? 0 : ends[count - 1];
        if ((long) from + length > limits.sharedStringBytes()) {
            throw new SourceException("file-too-big", file);
        }
        if (bytes.length < from + length) {
            bytes = Arrays.copyOf(bytes, Math.max(from + length, bytes.length + bytes.length / 2 + 1024));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        System.arraycopy(records.data(), 5, bytes, from, length);
        ends[count++] = from + length;
    }

    /** The text of a number from 0, or the empty string when there is none. */
    String text(int index) {
        if (index < 0 || index >= count) {
            return "";
        }
        int from = index == 0 ? 0 : ends[index - 1];
        return new String(bytes, from, ends[index] - from, UTF_16LE);
    }

    @Override
    public String toString() { // people's data
        return "SharedTexts[" + count + "]";
    }
}

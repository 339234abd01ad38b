package vn.rasoat.ingest.xlsx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.rasoat.ingest.parts.BombException;
import vn.rasoat.ingest.parts.Counted;
import vn.rasoat.ingest.parts.Parts;
import vn.rasoat.ingest.table.MergedAreas;
import vn.rasoat.ingest.table.MergedAreas.Area;
import vn.rasoat.model.SourceException;

/**
 * What must be known of a sheet before its rows are read: merged areas stand behind the rows. The bytes are inflated and
 * searched, not parsed.
 *
 * @param bytes how long the sheet's XML is
 * @param hiddenRows how many rows are hidden
 */
record Scan(MergedAreas merged, long bytes, int hiddenRows) {
    private static final int BUFFER = 128 << 10;
    private static final int MAX_TAIL = 48 << 20;
    private static final byte[] ROWS_END = "sheetData>".getBytes(ISO_8859_1);
    private static final byte[] HIDDEN = " hidden=".getBytes(ISO_8859_1);
    private static final Pattern MERGE =
            Pattern.compile("mergeCell\\s[^>]*?ref\\s*=\\s*[\"']([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})[\"']");

    static Scan of(Workbook book, Workbook.Sheet sheet) throws SourceException {
        try (Parts parts = book.reopen()) {
            Optional<Counted> part = parts.part(sheet.part());
            return part.isPresent() ? scan(part.get()) : new Scan(MergedAreas.NONE, 0, 0);
        } catch (IOException e) {
            throw BombException.explain(e, book.file());
        }
    }

    private static Scan scan(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        byte[] tail = new byte[0];
        long bytes = 0;
        int hidden = 0;
        int kept = 0;
        boolean inRows = false;
        boolean behind = false;
        for (int n = in.read(buffer, kept, BUFFER - kept); n > 0; n = in.read(buffer, kept, BUFFER - kept)) {
            bytes += n;
            int limit = kept + n;
            if (behind) {
                tail = append(tail, buffer, 0, limit);
                kept = 0;
                continue;
            }
            int end = find(buffer, 0, limit, ROWS_END);
            while (end >= 0 && !behind) {
                behind = inRows || (end > 1 && buffer[end - 1] == '/') || isClosing(buffer, end);
                inRows = true;
                if (behind) {
                    tail = append(tail, buffer, end, limit);
                } else {
                    end = find(buffer, end + 1, limit, ROWS_END);
                }
            }
            int rowsEnd = behind ? end : limit;
            for (int at = inRows ? find(buffer, 0, rowsEnd, HIDDEN) : -1;
                    at >= 0;
                    at = find(buffer, at + 1, rowsEnd, HIDDEN)) {
                hidden += isHiddenRow(buffer, at, limit) ? 1 : 0;
            }
            kept = behind ? 0 : Math.min(limit, 16);
            System.arraycopy(buffer, limit - kept, buffer, 0, kept);
            if (kept > 0) {
                blankMatches(buffer, kept);
            }
        }
        return new Scan(areas(tail), bytes, hidden);
    }

    /** What was carried over must not be counted twice. */
    private static void blankMatches(byte[] buffer, int kept) {
        for (byte[] pattern : List.of(ROWS_END, HIDDEN)) {
            int at = find(buffer, 0, kept, pattern);
            if (at >= 0 && (pattern == ROWS_END || at + HIDDEN.length + 1 < kept)) {
                buffer[at] = '#';
            }
        }
    }

    private static boolean isClosing(byte[] buffer, int at) {
        for (int i = at - 1; i >= 0 && i > at - 12; i--) {
            if (buffer[i] == '<') {
                return buffer[i + 1] == '/';
            }
        }
        return false;
    }

    private static boolean isHiddenRow(byte[] buffer, int at, int limit) {
        int value = at + HIDDEN.length + 1;
        if (value >= limit || (buffer[value] != '1' && buffer[value] != 't')) {
            return false;
        }
        for (int i = at; i >= 0 && i > at - 300; i--) {
            if (buffer[i] == '<') {
                return buffer[i + 1] == 'r' || (buffer[i + 2] == ':' && buffer[i + 3] == 'r');
            }
        }
        return true;
    }

    private static byte[] append(byte[] tail, byte[] buffer, int from, int to) {
        if (tail.length + to - from > MAX_TAIL) {
            return tail;
        }
        byte[] longer = Arrays.copyOf(tail, tail.length + to - from);
        System.arraycopy(buffer, from, longer, tail.length, to - from);
        return longer;
    }

    /** Horspool's search: looks at about one byte in the pattern's length. */
    private static int find(byte[] bytes, int from, int limit, byte[] pattern) {
        int length = pattern.length;
        byte end = pattern[length - 1];
        int i = from + length - 1;
        while (i < limit) {
            byte b = bytes[i];
            if (b == end && matches(bytes, i - length + 1, pattern)) {
                return i - length + 1;
            }
            i += shift(b, pattern);
        }
        return -1;
    }

    private static int shift(byte b, byte[] pattern) {
        for (int i = pattern.length - 2; i >= 0; i--) {
            if (pattern[i] == b) {
                return pattern.length - 1 - i;
            }
        }
        return pattern.length;
    }

    private static boolean matches(byte[] bytes, int at, byte[] pattern) {
        for (int i = 0; i < pattern.length; i++) {
            if (bytes[at + i] != pattern[i]) {
                return false;
            }
        }
        return true;
    }

    private static MergedAreas areas(byte[] tail) {
        List<Area> areas = new ArrayList<>();
        Matcher merge = MERGE.matcher(new String(tail, ISO_8859_1));
        while (merge.find()) {
            int firstColumn = column(merge.group(1));
            int lastColumn = column(merge.group(3));
            int firstRow = Integer.parseInt(merge.group(2));
            int lastRow = Integer.parseInt(merge.group(4));
            if (firstColumn <= lastColumn && firstRow <= lastRow) {
                areas.add(new Area(firstRow, lastRow, firstColumn, lastColumn));
            }
        }
        return new MergedAreas(areas);
    }

    /** The index from 0 of a column's letters. */
    static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}

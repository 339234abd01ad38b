package vn.rasoat.ingest.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The grammar of delimited text, over UTF-8 bytes: where a record ends and where its cells are. A cell is quoted only when the
 * quote is its first byte; a quote that is never closed, or that closes in the middle of a cell some lines further down, is a
 * letter like any other and the record ends with its line. Both decisions depend only on bytes near the quote, so that finding
 * records on one thread and splitting them on another agree.
 *
 * <p>Eight bytes are looked at in one step; an exact scan of each byte is several times slower.
 */
final class Records {
    /** No end of a record in the bytes at hand. */
    static final int INCOMPLETE = -1;

    private static final int LITERAL = -2;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long NEWLINES = '\n' * ONES;
    private static final long RETURNS = '\r' * ONES;
    private static final long QUOTES = '"' * ONES;

    private final byte delimiter;
    private final long delimiters;
    private final int maxQuoted;

    /** @param cellChars the most characters of a cell; a quote not closed within so many is no quote */
    Records(byte delimiter, int cellChars) {
        this.delimiter = delimiter;
        this.delimiters = delimiter * ONES;
        this.maxQuoted = cellChars * 3 + 3;
    }

    private static long zeros(long word) {
        return (word - ONES) & ~word & HIGHS;
    }

    /**
     * The end of the record that begins at {@code from}, behind its line end.
     *
     * @param last whether the file ends at {@code limit}
     * @return the end, {@code limit} at the file's end, or {@link #INCOMPLETE}
     */
    int recordEnd(byte[] bytes, int from, int limit, boolean last) {
        int i = from;
        while (true) {
            i = nextLineOrQuote(bytes, i, limit);
            if (i >= limit) {
                return last && limit > from ? limit : INCOMPLETE;
            }
            byte b = bytes[i];
            if (b == '\n') {
                return i + 1;
            }
            if (b == '\r') {
                if (i + 1 < limit) {
                    return bytes[i + 1] == '\n' ? i + 2 : i + 1;
                }
                return last ? limit : INCOMPLETE;
            }
            if (i == from || bytes[i - 1] == delimiter) {
                int close = closingQuote(bytes, i, limit, last);
                if (close == INCOMPLETE) {
                    return INCOMPLETE;
                }
                i = close == LITERAL ? i : close;
            }
            i++;
        }
    }

    private static int nextLineOrQuote(byte[] bytes, int from, int limit) {
        int i = from;
        for (; i + 8 <= limit; i += 8) {
            long word = (long) LONGS.get(bytes, i);
            long hit = zeros(word ^ NEWLINES) | zeros(word ^ RETURNS) | zeros(word ^ QUOTES);
            if (hit != 0) {
                return i + (Long.numberOfTrailingZeros(hit) >>> 3);
            }
        }
        for (; i < limit; i++) {
            byte b = bytes[i];
            if (b == '\n' || b == '\r' || b == '"') {
                return i;
            }
        }
        return limit;
    }

    /** Where an unquoted cell that begins at {@code from} ends: at a delimiter, a line end or {@code limit}. */
    private int cellEnd(byte[] bytes, int from, int limit) {
        int i = from;
        for (; i + 8 <= limit; i += 8) {
            long word = (long) LONGS.get(bytes, i);
            long hit = zeros(word ^ delimiters) | zeros(word ^ NEWLINES) | zeros(word ^ RETURNS);
            if (hit != 0) {
                return i + (Long.numberOfTrailingZeros(hit) >>> 3);
            }
        }
        for (; i < limit; i++) {
            byte b = bytes[i];
            if (b == delimiter || b == '\n' || b == '\r') {
                return i;
            }
        }
        return limit;
    }

    private int closingQuote(byte[] bytes, int open, int limit, boolean last) {
        boolean lines = false;
        int reach = (int) Math.min(limit, (long) open + maxQuoted);
        for (int i = nextLineOrQuote(bytes, open + 1, reach); i < reach; i = nextLineOrQuote(bytes, i + 1, reach)) {
            byte b = bytes[i];
            if (b == '\n' || b == '\r') {
                lines = true;
            } else {
                if (i + 1 == limit) {
                    return last ? i : INCOMPLETE;
                }
                byte next = bytes[i + 1];
                if (next == '"') {
                    i++;
                } else if (lines && next != delimiter && next != '\n' && next != '\r') {
                    return LITERAL; // the quote of another cell: this one was never closed
                } else {
                    return i;
                }
            }
        }
        return last || reach < limit ? LITERAL : INCOMPLETE;
    }

    /** Takes the cells of a record as they are found. */
    interface Cells {
        /** A cell, as a slice of the bytes. */
        void cell(int column, int start, int end);
    }

    /**
     * Splits the record that begins at {@code from} and lies wholly before {@code limit}. Doubled quotes are made single in
     * place, so the bytes must belong to the caller.
     *
     * @return the record's end, behind its line end
     */
    int split(byte[] bytes, int from, int limit, Cells cells) {
        int start = from; // of the cell
        int ahead = from; // up to here bytes were looked at; what was found and not yet used is in hits
        long hits = 0;
        int base = from;
        for (int column = 0; ; column++) {
            int end;
            int close = start < limit && bytes[start] == '"' ? closingQuote(bytes, start, limit, true) : LITERAL;
            if (close == LITERAL) {
                while (hits == 0 && ahead + 8 <= limit) {
                    hits = hits((long) LONGS.get(bytes, ahead));
                    base = ahead;
                    ahead += 8;
                }
                end = hits == 0
                        ? cellEnd(bytes, Math.max(start, ahead), limit)
                        : base + (Long.numberOfTrailingZeros(hits) >>> 3);
                hits &= hits - 1;
                cells.cell(column, start, end);
            } else {
                end = cellEnd(bytes, close + 1, limit);
                cells.cell(column, start + 1, unquote(bytes, start + 1, close, end));
                hits = 0;
                ahead = end + 1;
            }
            if (end >= limit) {
                return limit;
            }
            if (bytes[end] != delimiter) {
                return bytes[end] == '\r' && end + 1 < limit && bytes[end + 1] == '\n' ? end + 2 : end + 1;
            }
            start = end + 1;
        }
    }

    /** The high bit of each byte that is a delimiter or ends a line; unlike {@link #zeros} exact for every byte. */
    private long hits(long word) {
        return exactZeros(word ^ delimiters) | exactZeros(word ^ NEWLINES) | exactZeros(word ^ RETURNS);
    }

    private static long exactZeros(long word) {
        return ~(((word & ~HIGHS) + ~HIGHS) | word | ~HIGHS);
    }

    /** Makes doubled quotes single and moves what follows the closing quote up to it. */
    private static int unquote(byte[] bytes, int from, int close, int end) {
        int w = from;
        while (w < close && bytes[w] != '"') {
            w++; // stays where it is
        }
        for (int i = w; i < close; i++) {
            byte b = bytes[i];
            if (b == '"') {
                i++; // the second of two
            }
            bytes[w++] = b;
        }
        int rest = end - close - 1;
        if (rest > 0) {
            System.arraycopy(bytes, close + 1, bytes, w, rest);
        }
        return w + rest;
    }
}

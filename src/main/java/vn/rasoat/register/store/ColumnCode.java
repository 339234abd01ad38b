package vn.rasoat.register.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import vn.rasoat.register.link.ValueColumn;

/**
 * A column of the register as bytes: how many rows and different texts; the lengths of the texts; the texts one behind the other in
 * UTF-8; then for each row the number of its text, 0 for one more than the highest so far, which is what most rows of a column of
 * IDs have. Numbers take 7 bits a byte, the low ones first.
 */
final class ColumnCode {
    private ColumnCode() {}

    static byte[] write(ValueColumn column) {
        Output texts = new Output();
        Output out = new Output();
        out.number(column.values().length);
        out.number(column.distinct());
        for (int i = 0; i < column.distinct(); i++) {
            byte[] text = column.text().apply(i).getBytes(UTF_8);
            out.number(text.length);
            texts.write(text, 0, text.length);
        }
        texts.appendTo(out);
        int next = 0;
        for (int value : column.values()) {
            out.number(value == next ? 0 : value + 1);
            next = Math.max(next, value + 1);
        }
        return out.toByteArray();
    }

    /** @throws Damaged when the bytes are no column of so many rows */
    static ValueColumn read(byte[] bytes, int rows) throws Damaged {
        try {
            Input in = new Input(bytes);
            if (in.number() != rows) {
                throw new Damaged("rows");
            }
            int distinct = in.number();
            if (distinct < 0 || distinct > bytes.length) {
                throw new Damaged("texts");
            }
            int[] starts = new int[distinct + 1];
            for (int i = 0; i < distinct; i++) {
                starts[i + 1] = Math.addExact(starts[i], in.number());
            }
            int base = in.skip(starts[distinct]);
            int[] values = new int[rows];
            int next = 0;
            for (int row = 0; row < rows; row++) {
                int coded = in.number();
                values[row] = coded == 0 ? next : coded - 1;
                if (values[row] < 0 || values[row] >= distinct) {
                    throw new Damaged("values");
                }
                next = Math.max(next, values[row] + 1);
            }
            in.end();
            return new ValueColumn(
                    values,
                    distinct,
                    number -> new String(bytes, base + starts[number], starts[number + 1] - starts[number], UTF_8));
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            throw new Damaged("column", e);
        }
    }

    private static final class Output extends ByteArrayOutputStream {
        void number(int value) {
            int rest = value;
            while (rest > 127) {
                write((rest & 127) | 128);
                rest >>>= 7;
            }
            write(rest);
        }

        void appendTo(Output other) {
            other.write(buf, 0, count);
        }
    }

    private static final class Input {
        private final byte[] bytes;
        private int at;

        Input(byte[] bytes) {
            this.bytes = bytes;
        }

        int number() {
            int out = 0;
            for (int shift = 0; ; shift += 7) {
                byte next = bytes[at++];
                out |= (next & 127) << shift;
                if (next >= 0) {
                    return out;
                }
                if (shift > 28) {
                    throw new ArithmeticException("a number without end");
                }
            }
        }

        int skip(int length) {
            int start = at;
            at += length;
            if (length < 0 || at < 0 || at > bytes.length) {
                throw new IndexOutOfBoundsException("beyond the end");
            }
            return start;
        }

        void end() throws Damaged {
            if (at != bytes.length) {
                throw new Damaged("more than a column");
            }
        }
    }
}

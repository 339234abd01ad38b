package vn.rasoat.correction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import vn.rasoat.model.Severity;

/**
 * The lines of a correction list in the order of {@link CorrectionLine#ORDER}, held compressed: a list in which every row is wrong
 * has a line for every row, and its texts are much alike. Lines come in runs that are sorted one by one and merged when read.
 */
final class SortedLines implements Iterable<CorrectionLine> {
    private static final int BUFFER = 1 << 12;
    private static final Severity[] SEVERITIES = Severity.values();

    private final List<Run> runs = new ArrayList<>();
    private int size;

    /**
     * Some lines, sorted and compressed.
     *
     * @param size how many they are
     */
    record Run(byte[] bytes, int size) {
        /** Sorts and compresses lines; lines alike in order keep it. */
        static Run of(List<CorrectionLine> lines) {
            List<CorrectionLine> sorted = new ArrayList<>(lines);
            sorted.sort(CorrectionLine.ORDER);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Deflater deflater = new Deflater(Deflater.BEST_SPEED);
            try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater, BUFFER))) {
                for (CorrectionLine line : sorted) {
                    write(line, out);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                deflater.end();
            }
            return new Run(bytes.toByteArray(), sorted.size());
        }

        private static void write(CorrectionLine line, DataOutputStream out) throws IOException {
            write(line.village().getBytes(UTF_8), out);
            write(line.household().getBytes(UTF_8), out);
            out.writeByte(line.severity().ordinal());
            out.writeLong(line.order());
            write(line.cells(), out);
        }

        private static void write(byte[] text, DataOutputStream out) throws IOException {
            out.writeInt(text.length);
            out.write(text);
        }

        @Override
        public String toString() { // people's data
            return "Run[" + size + "]";
        }
    }

    void add(Run run) {
        if (run.size() > 0) {
            runs.add(run);
            size += run.size();
        }
    }

    int size() {
        return size;
    }

    /** The lines in order, each made when it is asked for. */
    @Override
    public Iterator<CorrectionLine> iterator() {
        return new Merge(runs);
    }

    /** Reads one run from its first line to its last. */
    private static final class Reader implements Comparable<Reader> {
        private final int number;
        private final DataInputStream in;
        private int left;
        private CorrectionLine line;

        Reader(int number, Run run) {
            this.number = number;
            this.in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(run.bytes())));
            this.left = run.size();
            this.line = read();
        }

        /** Turns to the next line; false at the end. */
        boolean turn() {
            if (left == 0) {
                return false;
            }
            line = read();
            return true;
        }

        private CorrectionLine read() {
            left--;
            try {
                String village = new String(text(), UTF_8);
                String household = new String(text(), UTF_8);
                Severity severity = SEVERITIES[in.readByte()];
                long order = in.readLong();
                return new CorrectionLine(village, household, severity, order, text());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private byte[] text() throws IOException {
            return in.readNBytes(in.readInt());
        }

        @Override
        public int compareTo(Reader other) {
            int order = CorrectionLine.ORDER.compare(line, other.line);
            return order != 0 ? order : Integer.compare(number, other.number);
        }
    }

    private static final class Merge implements Iterator<CorrectionLine> {
        private final PriorityQueue<Reader> readers = new PriorityQueue<>();

        Merge(List<Run> runs) {
            for (int i = 0; i < runs.size(); i++) {
                readers.add(new Reader(i, runs.get(i)));
            }
        }

        @Override
        public boolean hasNext() {
            return !readers.isEmpty();
        }

        @Override
        public CorrectionLine next() {
            Reader first = readers.poll();
            if (first == null) {
                throw new NoSuchElementException();
            }
            CorrectionLine line = first.line;
            if (first.turn()) {
                readers.add(first);
            }
            return line;
        }
    }
}

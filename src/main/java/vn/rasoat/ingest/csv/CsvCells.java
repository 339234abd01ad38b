package vn.rasoat.ingest.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import vn.rasoat.ingest.OpenOptions;
import vn.rasoat.ingest.Probe;
import vn.rasoat.model.SourceException;

/** Tells where the cells of a delimited text file stand among its bytes, so that a copy can differ in single cells alone. */
public final class CsvCells {
    private final CsvSheet sheet;

    private CsvCells(CsvSheet sheet) {
        this.sheet = sheet;
    }

    /**
     * A cell's place.
     *
     * @param row the row number as Excel shows it
     * @param column the column's index from 0
     * @param offset where it begins in the file, in bytes; a quote belongs to it
     * @param length how many bytes it has
     * @param quoted whether it stands in quotes
     */
    public record Place(int row, int column, long offset, int length, boolean quoted) {}

    /** Opens a file that is read as delimited text, with the character set and delimiter that reading finds. */
    public static CsvCells open(Path path, OpenOptions options) throws SourceException {
        String name = String.valueOf(path.getFileName());
        try {
            Probe probe = new Probe(path, Files.size(path), new byte[0]);
            byte[] sample = CsvContainer.sample(probe);
            CharsetSniffer.Sniffed sniffed =
                    CharsetSniffer.sniff(sample, sample.length == probe.size(), options.syllables());
            return new CsvCells(
                    CsvContainer.sheet(probe, sniffed, sample, options.limits().cellChars()));
        } catch (IOException e) {
            throw new SourceException(e, "file-unreadable", name);
        }
    }

    /** Hands over the places of all cells of some rows, in the order of the file. */
    public void find(SortedSet<Integer> rows, Consumer<Place> taker) throws SourceException {
        Records records =
                new Records(sheet.dialect().delimiter(), sheet.dialect().cellChars());
        try (RecordReader reader = sheet.reader(Integer.MAX_VALUE)) {
            Optional<RecordReader.Run> run = reader.next();
            while (run.isPresent()) {
                RecordReader.Run of = run.get();
                if (!rows.subSet(of.firstRow(), of.firstRow() + of.count()).isEmpty()) {
                    find(of, records, rows, taker);
                }
                run = reader.next();
            }
        }
    }

    private void find(RecordReader.Run run, Records records, SortedSet<Integer> rows, Consumer<Place> taker) {
        int from = 0;
        for (int row = run.firstRow(); row < run.firstRow() + run.count(); row++) {
            int end = records.recordEnd(run.text(), from, run.text().length, true);
            if (rows.contains(row)) {
                places(run, records, row, from, end).forEach(taker);
            }
            from = end;
        }
    }

    private List<Place> places(RecordReader.Run run, Records records, int row, int from, int end) {
        byte[] record = Arrays.copyOfRange(run.text(), from, end);
        byte delimiter = sheet.dialect().delimiter();
        List<int[]> starts = new ArrayList<>(); // where each cell begins, and whether in quotes
        records.split(record.clone(), 0, record.length, (column, start, until) -> {
            boolean quoted = start > 0 && record[start - 1] == '"' && (start == 1 || record[start - 2] == delimiter);
            starts.add(new int[] {quoted ? start - 1 : start, quoted ? 1 : 0});
        });
        int last = record.length;
        while (last > 0 && (record[last - 1] == '\n' || record[last - 1] == '\r')) {
            last--;
        }
        List<Place> places = new ArrayList<>();
        Charsets charset = sheet.dialect().charset();
        for (int column = 0; column < starts.size(); column++) {
            int start = Math.min(starts.get(column)[0], last);
            int until = column + 1 < starts.size() ? starts.get(column + 1)[0] - 1 : last;
            long offset =
                    run.offset() + charset.sourceLength(run.text(), 0, from) + charset.sourceLength(record, 0, start);
            int length = (int) charset.sourceLength(record, start, until);
            places.add(new Place(row, column, offset, length, starts.get(column)[1] == 1));
        }
        return places;
    }

    /**
     * A value as the file would hold it.
     *
     * @param quoted whether to put it in quotes also where it needs none
     * @return empty when the file's character set cannot write it
     */
    public Optional<byte[]> bytes(String value, boolean quoted) {
        char delimiter = (char) sheet.dialect().delimiter();
        boolean needed = value.indexOf(delimiter) >= 0
                || value.indexOf('"') >= 0
                || value.indexOf('\n') >= 0
                || value.indexOf('\r') >= 0;
        String text = quoted || needed ? '"' + value.replace("\"", "\"\"") + '"' : value;
        return sheet.dialect().charset().encode(text);
    }
}

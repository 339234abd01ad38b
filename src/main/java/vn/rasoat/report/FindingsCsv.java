package vn.rasoat.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import vn.rasoat.check.Finding;
import vn.rasoat.check.Finding.BlamedCell;
import vn.rasoat.check.FindingOutput;
import vn.rasoat.check.FoundRow;
import vn.rasoat.model.CellRef;

/**
 * Writes {@code findings.csv}: one line for each finding and blamed cell, all of them; UTF-8 with BOM, RFC 4180. Its columns are
 * described in {@code rules/schema/findings.md}. The file holds people's data as they are and stays inside the unit.
 */
public final class FindingsCsv implements FindingOutput<byte[]> {
    private static final String HEADER =
            "finding,file,sheet,row,column,field,rule,severity,dimension,group,value,suggestion,message,involved,person_key";
    private static final String LINE_END = "\r\n";

    private final OutputStream out;
    private final MessageText messages;
    private final boolean accepted;

    /**
     * @param out is given the whole file; the caller closes it
     * @param accepted whether to write the findings that a person has accepted, or all the others
     */
    public FindingsCsv(OutputStream out, MessageText messages, boolean accepted) throws IOException {
        this.out = out;
        this.messages = messages;
        this.accepted = accepted;
        out.write(("\uFEFF" + HEADER + LINE_END).getBytes(UTF_8));
    }

    @Override
    public Encoder<byte[]> encoder() {
        return new Lines();
    }

    @Override
    public void write(byte[] encoded) throws IOException {
        out.write(encoded);
    }

    private final class Lines implements Encoder<byte[]> {
        private final StringBuilder lines = new StringBuilder(1 << 16);

        @Override
        public void row(FoundRow row) {
            for (Finding finding : row.findings()) {
                if (finding.accepted() != accepted) {
                    continue;
                }
                String tail = tail(row, finding);
                for (BlamedCell cell : finding.blamed()) {
                    line(row, finding, cell, tail);
                }
            }
        }

        private void line(FoundRow row, Finding finding, BlamedCell cell, String tail) {
            lines.append(finding.id()).append(',');
            text(row.file());
            text(row.sheet());
            if (cell.at().row() > 0) {
                lines.append(cell.at().row());
            }
            lines.append(',').append(cell.at().letters()).append(',');
            lines.append(cell.field()).append(',').append(finding.rule().id()).append(',');
            lines.append(finding.severity().code()).append(',');
            lines.append(finding.rule().criterion().code()).append(',');
            lines.append(finding.rule().errorGroup()).append(',');
            text(cell.value());
            text(cell.suggestion());
            lines.append(tail);
        }

        private String tail(FoundRow row, Finding finding) {
            int mark = lines.length();
            text(messages.of(finding));
            boolean first = true;
            for (CellRef cell : finding.involved()) {
                lines.append(first ? "" : " ").append(cell.letters()).append(cell.row());
                first = false;
            }
            lines.append(',').append(row.personKey()).append(LINE_END);
            String tail = lines.substring(mark);
            lines.setLength(mark);
            return tail;
        }

        private void text(String value) {
            CsvText.append(lines, value);
            lines.append(',');
        }

        @Override
        public byte[] finish() {
            return lines.toString().getBytes(UTF_8);
        }
    }
}

package vn.rasoat.ingest.sqldump;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.record.MomentText;
import vn.rasoat.ingest.table.NumberText;
import vn.rasoat.model.CellKind;

/** Turns the values of a dump into cells. A column's type, where the dump tells it, says what a text of COPY stands for. */
final class Literals implements Row {
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)(?:[ T](\\d\\d:\\d\\d:\\d\\d)(?:\\.\\d+)?(?:Z|[+-]\\d\\d(?::?\\d\\d)?)?)?");
    private static final Pattern NUMERIC = Pattern.compile(
            "(TINY|SMALL|MEDIUM|BIG)?INT(EGER)?\\d?|(BIG|SMALL)?SERIAL|NUMERIC|DECIMAL|NUMBER|REAL|DOUBLE|FLOAT\\d?");
    private static final int SECONDS_OF_DAY = 86_400;
    private static final int TICKS = 300;

    private final DumpTable table;
    private final int cellChars;
    private int[] places = new int[0];
    private RowBlock.@Nullable Builder rows;

    Literals(DumpTable table, int cellChars) {
        this.table = table;
        this.cellChars = cellChars;
    }

    void begin(Statement statement) {
        places = table.places(statement);
    }

    void into(RowBlock.Builder builder) {
        rows = builder;
    }

    @Override
    public void value(int column, Cell cell, String castType) {
        int place = places.length == 0 ? column : column < places.length ? places[column] : Integer.MAX_VALUE;
        if (rows == null || cell.kind == Cell.Kind.NONE) {
            return;
        }
        if (place >= rows.width()) {
            rows.overlong();
            return;
        }
        String type = castType.isEmpty() ? table.type(place) : castType;
        switch (cell.kind) {
            case TEXT -> text(rows, place, cell, type);
            case NUMBER -> rows.set(place, CellKind.NUMBER, number(cell));
            case TRUTH -> rows.set(place, CellKind.BOOLEAN, cell.text());
            default -> binary(rows, place, cell, type);
        }
    }

    private static String number(Cell cell) {
        boolean digits = cell.length() <= 18;
        for (int i = 0; i < cell.length() && digits; i++) {
            digits = cell.bytes()[i] >= '0' && cell.bytes()[i] <= '9';
        }
        return digits ? cell.text() : NumberText.of(cell.text());
    }

    private void text(RowBlock.Builder into, int column, Cell cell, String type) {
        int length = shortened(cell);
        if (length == 0) {
            return;
        }
        if (length < cell.length() || cell.isCut()) {
            into.cut();
        }
        if (length <= 40 && !type.isEmpty()) {
            Optional<LocalDateTime> moment = isMoment(type) ? moment(cell.text()) : Optional.empty();
            if (moment.isPresent()) {
                into.set(column, CellKind.DATE, MomentText.of(moment.get()));
                return;
            }
            if (type.startsWith("BOOL") && length == 1 && "tf".indexOf(cell.bytes()[0]) >= 0) {
                into.set(column, CellKind.BOOLEAN, cell.bytes()[0] == 't' ? "TRUE" : "FALSE");
                return;
            }
            if (NUMERIC.matcher(type).matches()) {
                into.set(column, CellKind.NUMBER, NumberText.of(cell.text()));
                return;
            }
        }
        into.set(column, CellKind.TEXT, cell.bytes(), 0, length, false, false);
    }

    private int shortened(Cell cell) {
        int chars = 0;
        for (int i = 0; i < cell.length() && cell.length() > cellChars; i++) {
            chars += (cell.bytes()[i] & 0xC0) == 0x80 ? 0 : 1;
            if (chars > cellChars) {
                return i;
            }
        }
        return cell.length();
    }

    private static boolean isMoment(String type) {
        return type.startsWith("DATE") || type.startsWith("TIMESTAMP") || type.equals("SMALLDATETIME");
    }

    private static Optional<LocalDateTime> moment(String text) {
        Matcher iso = ISO.matcher(text);
        if (!iso.matches()) {
            return Optional.empty();
        }
        try {
            String time = iso.group(2) == null ? "00:00:00" : iso.group(2);
            return Optional.of(LocalDateTime.parse(iso.group(1) + 'T' + time));
        } catch (java.time.DateTimeException e) { // 0000-00-00
            return Optional.empty();
        }
    }

    /** Older tools of SQL Server write dates as the bytes of which they consist; all other bytes are no text. */
    private static void binary(RowBlock.Builder into, int column, Cell cell, String type) {
        String digits = new String(cell.bytes(), 0, Math.min(cell.length(), 64), US_ASCII);
        if (digits.startsWith("0x") && digits.matches("0x[0-9A-Fa-f]{6,16}") && digits.length() % 2 == 0) {
            moment(HexFormat.of().parseHex(digits.substring(2)), type)
                    .ifPresent(moment -> into.set(column, CellKind.DATE, MomentText.of(moment)));
        }
    }

    private static Optional<LocalDateTime> moment(byte[] bytes, String type) {
        long value = 0;
        if (type.equals("DATETIME") && bytes.length == 8) { // days since 1900 and three-hundredths of a second
            int days = java.nio.ByteBuffer.wrap(bytes).getInt(0);
            long seconds = java.nio.ByteBuffer.wrap(bytes).getInt(4) / TICKS;
            boolean sound = Math.abs(days) < 3_000_000 && seconds >= 0 && seconds < SECONDS_OF_DAY;
            return sound
                    ? Optional.of(LocalDate.of(1900, 1, 1)
                            .plusDays(days)
                            .atStartOfDay()
                            .plusSeconds(seconds))
                    : Optional.empty();
        }
        if (type.equals("DATE")
                && (bytes.length == 3 || bytes.length == 4)) { // days since the year 1, lowest byte first
            for (int i = 2; i >= 0; i--) {
                value = (value << 8) | (bytes[i] & 0xFF);
            }
            return value < 3_652_059
                    ? Optional.of(LocalDate.of(1, 1, 1).plusDays(value).atStartOfDay())
                    : Optional.empty();
        }
        return Optional.empty();
    }
}

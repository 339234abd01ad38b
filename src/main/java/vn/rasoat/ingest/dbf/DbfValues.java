package vn.rasoat.ingest.dbf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.JulianFields;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.csv.Charsets;
import vn.rasoat.ingest.record.MomentText;
import vn.rasoat.ingest.table.NumberText;
import vn.rasoat.model.CellKind;

/** Turns the bytes of a record's fields into cells. */
final class DbfValues {
    private static final Pattern DATE = Pattern.compile("\\d{8}");
    private static final long SECOND = 1000;
    private static final long DAY = 86_400;

    private final DbfHeader header;
    private final Charsets charset;
    private final Optional<Memos> memos;
    private final int cellChars;
    private final int[] written = new int[1];
    private final int flagsOffset;
    private byte[] utf8 = new byte[1024];

    DbfValues(DbfHeader header, Charsets charset, Optional<Memos> memos, int cellChars) {
        this.header = header;
        this.charset = charset;
        this.memos = memos;
        this.cellChars = cellChars;
        this.flagsOffset = header.fields().stream()
                .filter(DbfField::isNullFlags)
                .mapToInt(DbfField::offset)
                .findFirst()
                .orElse(-1);
    }

    void set(RowBlock.Builder rows, int column, DbfField field, byte[] record) throws IOException {
        if (isSet(field.nullBit(), record)) {
            return;
        }
        int at = field.offset();
        switch (field.type()) {
            case 'C' -> text(rows, column, record, at, field.length());
            case 'V' -> text(rows, column, record, at, varLength(field, record));
            case 'M' -> memo(rows, column, field, record);
            case 'N', 'F' -> number(rows, column, ascii(record, field));
            case 'D' -> date(rows, column, ascii(record, field));
            case 'L' -> truth(rows, column, record[at]);
            case 'I', '+' -> whole(rows, column, field, record);
            case 'Y' -> currency(rows, column, field, record);
            case 'B', 'O' -> real(rows, column, field, record);
            case 'T', '@' -> moment(rows, column, field, record);
            default -> {} // pictures and other objects are not read
        }
    }

    private boolean isSet(int bit, byte[] record) {
        int at = flagsOffset + bit / 8;
        return bit >= 0 && flagsOffset > 0 && at < record.length && (record[at] >> bit % 8 & 1) != 0;
    }

    private int varLength(DbfField field, byte[] record) {
        return isSet(field.shortBit(), record)
                ? Math.min(record[field.offset() + field.length() - 1] & 0xFF, field.length() - 1)
                : field.length();
    }

    private void text(RowBlock.Builder rows, int column, byte[] raw, int at, int length) {
        int end = at + length;
        while (end > at && (raw[end - 1] == ' ' || raw[end - 1] == 0)) {
            end--;
        }
        if (end == at) {
            return;
        }
        byte[] part = at == 0 ? raw : java.util.Arrays.copyOfRange(raw, at, end);
        int room = (end - at) * charset.growth() + 4;
        utf8 = utf8.length < room ? new byte[room] : utf8;
        charset.toUtf8(part, end - at, utf8, 0, true, written);
        int kept = shortened(written[0]);
        if (kept < written[0]) {
            rows.cut();
        }
        rows.set(column, CellKind.TEXT, utf8, 0, kept, false, false);
    }

    /** The length of the text, cut to the most characters of a cell. */
    private int shortened(int length) {
        int chars = 0;
        for (int i = 0; i < length && length > cellChars; i++) {
            chars += (utf8[i] & 0xC0) == 0x80 ? 0 : 1;
            if (chars > cellChars) {
                return i;
            }
        }
        return length;
    }

    private void memo(RowBlock.Builder rows, int column, DbfField field, byte[] record) throws IOException {
        if (memos.isPresent()) {
            byte[] text = memos.get().text(memoNumber(field, record));
            text(rows, column, text, 0, text.length);
        }
    }

    private long memoNumber(DbfField field, byte[] record) {
        if (field.length() == 4 && header.isVisualFoxPro()) {
            return DbfHeader.int32(record, field.offset());
        }
        String digits = ascii(record, field);
        return digits.matches("\\d{1,10}") ? Long.parseLong(digits) : 0;
    }

    private static String ascii(byte[] record, DbfField field) {
        return new String(record, field.offset(), field.length(), ISO_8859_1)
                .replace('\0', ' ')
                .strip();
    }

    private static void number(RowBlock.Builder rows, int column, String raw) {
        if (!raw.isEmpty()) {
            String text = NumberText.of(raw.replace(',', '.'));
            boolean numeric = !text.isEmpty() && "+-.0123456789".indexOf(text.charAt(0)) >= 0;
            rows.set(column, numeric ? CellKind.NUMBER : CellKind.TEXT, numeric ? text : raw);
        }
    }

    private static void date(RowBlock.Builder rows, int column, String raw) {
        if (!DATE.matcher(raw).matches()) {
            rows.set(column, CellKind.TEXT, raw); // blank, or what no date field should hold
            return;
        }
        String iso = raw.substring(0, 4) + '-' + raw.substring(4, 6) + '-' + raw.substring(6);
        rows.set(column, isDate(iso) ? CellKind.DATE : CellKind.TEXT, iso);
    }

    private static boolean isDate(String iso) {
        try {
            return LocalDate.parse(iso).getYear() > 0;
        } catch (java.time.DateTimeException e) {
            return false;
        }
    }

    private static void truth(RowBlock.Builder rows, int column, byte letter) {
        switch (letter) {
            case 'T', 't', 'Y', 'y' -> rows.set(column, CellKind.BOOLEAN, "TRUE");
            case 'F', 'f', 'N', 'n' -> rows.set(column, CellKind.BOOLEAN, "FALSE");
            default -> {} // not said
        }
    }

    private static void whole(RowBlock.Builder rows, int column, DbfField field, byte[] record) {
        if (field.length() >= 4) {
            rows.set(column, CellKind.NUMBER, Integer.toString((int) DbfHeader.int32(record, field.offset())));
        }
    }

    private static void currency(RowBlock.Builder rows, int column, DbfField field, byte[] record) {
        if (field.length() >= 8) {
            BigDecimal value = BigDecimal.valueOf(DbfHeader.int64(record, field.offset()), 4);
            rows.set(column, CellKind.NUMBER, NumberText.of(value.toPlainString()));
        }
    }

    private void real(RowBlock.Builder rows, int column, DbfField field, byte[] record) {
        if (field.length() == 8 && header.isVisualFoxPro()) {
            double value = Double.longBitsToDouble(DbfHeader.int64(record, field.offset()));
            rows.set(column, CellKind.NUMBER, NumberText.of(value));
        }
    }

    /** A day counted as astronomers do, and the milliseconds since midnight. */
    private static void moment(RowBlock.Builder rows, int column, DbfField field, byte[] record) {
        if (field.length() < 8) {
            return;
        }
        long day = DbfHeader.int32(record, field.offset());
        long seconds = Math.round((double) DbfHeader.int32(record, field.offset() + 4) / SECOND);
        if (day < 1_721_426 || day > 5_373_484 || seconds > DAY) { // years 1 to 9999
            return;
        }
        LocalDate date = LocalDate.MIN.with(JulianFields.JULIAN_DAY, day).plusDays(seconds / DAY);
        LocalTime time = LocalTime.ofSecondOfDay(seconds % DAY);
        rows.set(column, CellKind.DATE, MomentText.of(date.atTime(time)));
    }
}

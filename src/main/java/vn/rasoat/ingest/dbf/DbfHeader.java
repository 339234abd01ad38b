package vn.rasoat.ingest.dbf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The header of a dbf file: 32 bytes, then 32 for each field, then a carriage return. Nothing in it is believed that the
 * file's length or the fields' own lengths speak against.
 *
 * @param version the first byte, which tells the program that made the file
 * @param records how many records the header says there are
 * @param dataOffset where the first record begins
 * @param recordLength how many bytes each record takes
 */
record DbfHeader(int version, long records, int dataOffset, int recordLength, List<DbfField> fields) {
    private static final Set<Integer> VERSIONS = Set.of(
            0x02, 0x03, 0x30, 0x31, 0x32, 0x43, 0x63, 0x7B, 0x83, 0x87, 0x8B, 0x8E, 0xCB, 0xE5, 0xF5, 0xFB);
    private static final String TYPES = "CNFDLMIBYTVGPQW@O+0";
    private static final int DESCRIPTOR = 32;
    private static final int MOST_FIELDS = 2046;
    private static final int NULLABLE = 0x02;
    private static final int SYSTEM = 0x01;

    DbfHeader {
        fields = List.copyOf(fields);
    }

    /** Whether bytes begin as a dbf file does: a known version, and a first field with a name and a type. */
    static boolean begins(byte[] head) {
        return head.length >= 2 * DESCRIPTOR + 1
                && VERSIONS.contains(head[0] & 0xFF)
                && int16(head, 8) > 2 * DESCRIPTOR
                && int16(head, 10) > 1
                && isDate(head)
                && isField(head, DESCRIPTOR);
    }

    private static boolean isDate(byte[] head) { // two-digit years are written as 26 or as 126
        return (head[1] & 0xFF) < 200 && (head[2] & 0xFF) <= 12 && (head[3] & 0xFF) <= 31;
    }

    private static boolean isField(byte[] head, int at) {
        int length = 0;
        while (length < 11 && head[at + length] != 0) {
            length++;
        }
        for (int i = 0; i < length; i++) {
            if ((head[at + i] & 0xFF) < ' ') {
                return false;
            }
        }
        return length > 0 && TYPES.indexOf(head[at + 11] & 0xFF) >= 0;
    }

    /** Reads the header; empty when it contradicts itself. */
    static Optional<DbfHeader> read(byte[] head) {
        int dataOffset = int16(head, 8);
        int recordLength = int16(head, 10);
        List<DbfField> fields = new ArrayList<>();
        boolean foxPro = (head[0] & 0xF0) == 0x30;
        int offset = 1;
        int bit = 0;
        int at = DESCRIPTOR;
        while (at + DESCRIPTOR <= Math.min(dataOffset, head.length) && head[at] != '\r') {
            if (!isField(head, at) || fields.size() == MOST_FIELDS) {
                return Optional.empty();
            }
            char type = (char) (head[at + 11] & 0xFF);
            int length = length(head, at, type);
            int flags = foxPro ? head[at + 18] & 0xFF : 0;
            int shortBit = type == 'V' || type == 'Q' ? bit++ : -1;
            int nullBit = (flags & NULLABLE) != 0 && (flags & SYSTEM) == 0 ? bit++ : -1;
            fields.add(new DbfField(name(head, at), type, offset, length, nullBit, shortBit));
            offset += length;
            at += DESCRIPTOR;
        }
        boolean lies = fields.isEmpty() || offset > recordLength || dataOffset > head.length;
        return lies
                ? Optional.empty()
                : Optional.of(new DbfHeader(head[0] & 0xFF, int32(head, 4), dataOffset, recordLength, fields));
    }

    /** Text longer than 255 bytes, as Clipper and FoxPro write it, has its length's high byte in the place for decimals. */
    private static int length(byte[] head, int at, char type) {
        int low = head[at + 16] & 0xFF;
        return type == 'C' ? low | (head[at + 17] & 0xFF) << 8 : low;
    }

    private static String name(byte[] head, int at) {
        int end = at;
        while (end < at + 11 && head[end] != 0) {
            end++;
        }
        return new String(head, at, end - at, ISO_8859_1).strip();
    }

    static int int16(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }

    static long int32(byte[] bytes, int at) {
        return int16(bytes, at) | (long) int16(bytes, at + 2) << 16;
    }

    static long int64(byte[] bytes, int at) {
        return int32(bytes, at) | int32(bytes, at + 4) << 32;
    }

    /** Whether memos are numbered in four bytes, as Visual FoxPro does, not in ten digits. */
    boolean isVisualFoxPro() {
        return (version & 0xF0) == 0x30;
    }

    List<DbfField> columns() {
        return fields.stream().filter(field -> !field.isNullFlags()).toList();
    }
}

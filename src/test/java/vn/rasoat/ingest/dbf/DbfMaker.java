package vn.rasoat.ingest.dbf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Writes dbf files byte by byte, of any kind and with any lie in the header. */
public final class DbfMaker {
    private final int version;
    private final Charset charset;
    private final List<Object[]> fields = new ArrayList<>();
    private final ByteArrayOutputStream records = new ByteArrayOutputStream();
    private int count;

    public DbfMaker(int version, Charset charset) {
        this.version = version;
        this.charset = charset;
    }

    public DbfMaker field(String name, char type, int length, int decimals, int flags) {
        fields.add(new Object[] {name, type, length, decimals, flags});
        return this;
    }

    public DbfMaker field(String name, char type, int length) {
        return field(name, type, length, 0, 0);
    }

    /** Adds a record; texts are padded with blanks, byte arrays stand as they are. */
    public DbfMaker record(boolean deleted, Object... values) {
        records.write(deleted ? '*' : ' ');
        for (int i = 0; i < values.length; i++) {
            byte[] value =
                    values[i] instanceof byte[] raw ? raw : values[i].toString().getBytes(charset);
            for (int b = 0; b < length(i); b++) {
                records.write(b < value.length ? value[b] : ' ');
            }
        }
        count++;
        return this;
    }

    private int length(int field) {
        int length = (int) fields.get(field)[2];
        return length;
    }

    public byte[] bytes() {
        int recordLength = 1;
        for (int i = 0; i < fields.size(); i++) {
            recordLength += length(i);
        }
        boolean visual = (version & 0xF0) == 0x30;
        int header = 32 + 32 * fields.size() + 1 + (visual ? 263 : 0);
        ByteBuffer out = ByteBuffer.allocate(header + records.size() + 1).order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) version).put((byte) 26).put((byte) 11).put((byte) 23);
        out.putInt(count).putShort((short) header).putShort((short) recordLength);
        out.put(29, (byte) 0x03);
        int at = 1;
        for (int i = 0; i < fields.size(); i++) {
            int place = 32 + 32 * i;
            byte[] name = ((String) fields.get(i)[0]).getBytes(charset);
            out.position(place);
            out.put(name, 0, Math.min(name.length, 10));
            out.put(place + 11, (byte) (char) fields.get(i)[1]);
            out.putInt(place + 12, at);
            out.put(place + 16, (byte) length(i));
            out.put(place + 17, (byte) (length(i) > 255 ? length(i) >> 8 : (int) fields.get(i)[3]));
            out.put(place + 18, (byte) (int) fields.get(i)[4]);
            at += length(i);
        }
        out.position(32 + 32 * fields.size());
        out.put((byte) '\r');
        out.position(header);
        out.put(records.toByteArray()).put((byte) 0x1A);
        return out.array();
    }

    public static byte[] int32(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    public static byte[] int64(long value) {
        return ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(value)
                .array();
    }
}

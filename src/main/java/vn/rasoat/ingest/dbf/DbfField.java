package vn.rasoat.ingest.dbf;

/**
 * A field of every record.
 *
 * @param type the type's letter as in the header: C, N, F, D, L, M, I, B, Y, T, V and others
 * @param offset where the field begins in the record; 1 is the first byte behind the mark of deletion
 * @param length its length in bytes
 * @param nullBit its bit in the record's null flags, -1 when it is never null
 * @param shortBit its bit in the null flags that says it holds less than its full length, -1 when it has none
 */
record DbfField(String name, char type, int offset, int length, int nullBit, int shortBit) {
    /** The record's own bookkeeping, which is no column. */
    boolean isNullFlags() {
        return type == '0';
    }

    boolean isMemo() {
        return type == 'M';
    }

    /** Whether its bytes are text, for finding out the character set. */
    boolean isText() {
        return type == 'C' || type == 'V';
    }
}

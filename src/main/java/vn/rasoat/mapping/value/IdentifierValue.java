package vn.rasoat.mapping.value;

/**
 * An identifier other than the personal ID: insurance code and card, tax code, old CMND, household code, bank account.
 *
 * @param form how it is written
 * @param normal the identifier without separators and in capitals; proposed form when it is not {@link Form#VALID}
 */
public record IdentifierValue(Cell cell, Form form, String normal, long key) implements Value {
    /** How an identifier is written. */
    public enum Form {
        VALID,
        /** Valid once separators are left out or letters are capitals. */
        DECORATED,
        /** A number that lost leading zeros. */
        LOST_ZEROS,
        /** A valid 12-digit personal ID in this column. */
        PERSONAL_ID,
        /** All equal digits or a run. */
        PLACEHOLDER,
        WRONG
    }
}

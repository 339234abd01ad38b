package vn.rasoat.mapping;

/** What a value looks like. A value may have several shapes: ten digits are a phone number and an insurance code alike. */
public enum Shape {
    /** Twelve digits, also as a float or with blanks between. */
    ID_12,
    /** Twelve digits built as Circular 07/2016/TT-BCA builds a personal ID (place 001 to 096 or a country, century digit 0 to 3). */
    ID_BUILT,
    /** Ten or eleven digits that zeros before them would make a built personal ID. */
    ID_SHORT,
    DIGITS_9,
    DIGITS_10,
    /** A whole date in any usual writing, or a month and year. */
    DATE,
    YEAR,
    /** A spreadsheet's day number. */
    SERIAL,
    /** A date without separators. */
    COMPACT_DATE,
    SEX_WORD,
    SEX_CODE,
    PHONE,
    BHYT_CARD,
    EMAIL,
    TICK,
    /** A person's name: two words or more, the first a family name. */
    NAME,
    /** Two to six words of letters. */
    NAME_LIKE,
    /** One word of letters. */
    WORD,
    CLASS,
    /** Names a place: "thôn 3", "xã A, tỉnh B". */
    PLACE,
    /** A place in several parts. */
    ADDRESS,
    /** A sum of money. */
    AMOUNT,
    INTEGER,
    DAY,
    MONTH,
    /** Letters and digits without a blank. */
    CODE,
    /** Digits that an account number can have. */
    ACCOUNT
}

package vn.rasoat.training.fault;

import vn.rasoat.training.people.Fact;

/** Errors of a whole column or file, made only when asked for. */
public enum FileFault {
    /** A compulsory column is not there. */
    MISSING_COLUMN("CMP-013-column-missing", Fact.GIOI_TINH),
    /** Sex written 0 = Nữ, 1 = Nam instead of 1 and 2. */
    SEX_ZERO_ONE("COD-002-zero-one", Fact.GIOI_TINH),
    /** "No religion" written 00 in some rows and 99 in others. */
    RELIGION_00_99("COD-007-00-and-99", Fact.TON_GIAO),
    /** Names in the TCVN3 (ABC) encoding. */
    COLUMN_TCVN3("ENC-001-tcvn3", Fact.HO_VA_TEN),
    /** Names in the VNI encoding. */
    COLUMN_VNI("ENC-002-vni", Fact.HO_VA_TEN),
    /** Names in the VISCII encoding. */
    COLUMN_VISCII("ENC-003-viscii", Fact.HO_VA_TEN),
    /** Names in UTF-8 that was read as Windows-1252. */
    COLUMN_MOJIBAKE("ENC-004-mojibake", Fact.HO_VA_TEN),
    /** Half of the names in TCVN3, half in Unicode. */
    MIXED_ENCODINGS("ENC-016-mixed", Fact.HO_VA_TEN),
    /** A Unicode text in a font of an old encoding; xlsx only. */
    LEGACY_FONT("ENC-015-legacy-font", Fact.HO_VA_TEN),
    /** No UTF-8 mark; csv only. */
    NO_UTF8_MARK("ENC-017-no-mark", Fact.HO_VA_TEN),
    /** A third of the birth dates month first. */
    MIXED_DATE_ORDER("FMT-021-month-first", Fact.NGAY_SINH),
    /** An eighth of the birth dates filled up to 01/01. */
    NEW_YEAR_BIRTHDAYS("FMT-027-new-year", Fact.NGAY_SINH),
    /** Everybody filled down as Kinh, whatever their names say. */
    ALL_KINH("CRX-033-all-kinh", Fact.DAN_TOC),
    /** No day when a row was last looked at. */
    NO_UPDATE_DAY("FRE-001-no-day", Fact.NGAY_CAP_NHAT);

    private final String errorClass;
    private final Fact fact;

    FileFault(String errorClass, Fact fact) {
        this.errorClass = errorClass;
        this.fact = fact;
    }

    /** The id of the error class in the answer key. */
    public String errorClass() {
        return errorClass;
    }

    /** The rule it is meant for. */
    public String rule() {
        return errorClass.substring(0, 7);
    }

    /** Whether the column is not written at all. */
    public boolean dropsColumn() {
        return this == MISSING_COLUMN || this == NO_UPDATE_DAY;
    }

    /** What the column holds that is concerned. */
    public Fact fact() {
        return fact;
    }
}

package vn.rasoat.model;

import java.util.Locale;

/**
 * The six criteria of data quality (đúng, đủ, sạch, sống, thống nhất, dùng chung: Kế hoạch 02-KH/BCĐTW and Notice 44-TB/TGV
 * of 2025) and, apart from them, the protection of personal data.
 */
public enum Criterion {
    DUNG,
    DU,
    SACH,
    SONG,
    THONG_NHAT,
    DUNG_CHUNG,
    AN_TOAN;

    /** The word used in rule files and findings: {@code dung}, {@code du}, {@code sach}, {@code song}, {@code thong_nhat}, … */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The criterion of a code; throws {@link IllegalArgumentException} for any other word. */
    public static Criterion of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

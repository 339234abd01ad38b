package vn.rasoat.mapping;

import static vn.rasoat.mapping.Shape.*;

/** How well a column's content suits a field. */
final class ContentFit {
    private ContentFit() {}

    /** 0 when the content contradicts the field, 1 when it suits; a column that is mostly right suits wholly. */
    static double of(Field field, ContentEvidence seen) {
        if (seen.size() == 0) {
            return 0.9;
        }
        double share = share(field, seen);
        return Math.min(1, share / 0.65);
    }

    private static double share(Field field, ContentEvidence seen) {
        double typical = field.values().isEmpty() ? 0 : seen.typical(field.id());
        return switch (field.type()) {
            case "row-number" -> Math.max(seen.sequence(), 0.5 * seen.share(INTEGER));
            case "name" -> Math.max(seen.share(NAME), 0.75 * seen.share(NAME_LIKE)) + 0.2 * seen.share(WORD);
            case "name-part" -> namePart(field, seen);
            case "date" -> date(field, seen);
            case "date-part" -> datePart(field, seen);
            case "date-range" -> Math.max(seen.sum(DATE, COMPACT_DATE, SERIAL), freeText(seen));
            case "sex" -> Math.max(seen.share(SEX_WORD), 0.9 * seen.share(SEX_CODE));
            case "tick" -> tick(seen);
            case "flag" -> Math.max(Math.max(seen.share(TICK), seen.share(SEX_CODE)), Math.max(0.55, typical));
            case "number" -> Math.max(seen.sum(INTEGER), Math.max(seen.share(AMOUNT), seen.share(CLASS)));
            case "commune", "old-commune", "old-district", "province" -> placeName(seen);
            case "place", "address" -> Math.min(1, words(seen) + 0.5 * seen.share(CODE));
            default -> typical > 0.5 ? typical : coded(field, seen, typical);
        };
    }

    private static double coded(Field field, ContentEvidence seen, double typical) {
        return switch (field.type()) {
            case "personal-id" -> seen.sum(ID_12, ID_SHORT) + 0.8 * seen.share(DIGITS_9) + 0.45 * digitsButNoId(seen);
            case "old-id" -> seen.share(DIGITS_9) + 0.25 * seen.share(ID_12) + 0.3 * seen.share(CODE);
            case "phone" -> seen.share(PHONE);
            case "email" -> seen.share(EMAIL);
            case "class" -> Math.max(seen.share(CLASS), Math.max(0.4 * words(seen), 0.5 * seen.share(INTEGER)));
            case "insurance-code" ->
                Math.min(1, seen.sum(DIGITS_10, ID_12) + 0.5 * seen.share(DIGITS_9) + 0.4 * seen.share(BHYT_CARD));
            case "insurance-card" ->
                Math.min(1, seen.share(BHYT_CARD) + 0.7 * seen.sum(DIGITS_10, ID_12) + 0.3 * seen.share(CODE));
            case "commune-code", "province-code" -> seen.share(INTEGER);
            case "household" -> Math.min(1, seen.sum(INTEGER, CODE) + seen.share(ACCOUNT));
            case "amount" -> Math.max(seen.share(AMOUNT), 0.6 * seen.sum(INTEGER));
            case "bank-account" -> Math.min(1, seen.share(ACCOUNT) + 0.5 * seen.share(CODE));
            case "tax-code" -> Math.min(1, seen.sum(DIGITS_10, ID_12) + 0.5 * seen.share(ACCOUNT));
            case "postal-code" -> seen.share(INTEGER);
            case "agency-code" -> Math.max(seen.share(CODE), 0.4 * freeText(seen));
            default ->
                field.type().startsWith("code:")
                        ? Math.max(
                                typical,
                                0.45 * seen.sum(WORD, NAME_LIKE) + 0.5 * seen.sum(INTEGER) + 0.4 * seen.share(CODE))
                        : text(seen);
        };
    }

    /** An identity column may be dirty through and through, but not when what stands there is phone numbers. */
    private static double digitsButNoId(ContentEvidence seen) {
        return Math.max(0, seen.share(ACCOUNT) - seen.sum(ID_12, ID_SHORT) - seen.share(DIGITS_9) - seen.share(PHONE));
    }

    private static double namePart(Field field, ContentEvidence seen) {
        return field.id().equals("ten") ? seen.share(WORD) : Math.max(seen.share(NAME_LIKE), 0.9 * seen.share(WORD));
    }

    private static double date(Field field, ContentEvidence seen) {
        double dates = seen.sum(DATE, COMPACT_DATE, SERIAL);
        boolean birth = field.id().startsWith("ngay_sinh");
        return Math.min(1, dates + (birth ? 1 : 0.6) * seen.share(YEAR));
    }

    private static double datePart(Field field, ContentEvidence seen) {
        return switch (field.id()) {
            case "ngay_sinh_ngay" -> seen.share(DAY);
            case "ngay_sinh_thang" -> seen.share(MONTH);
            default -> seen.share(YEAR);
        };
    }

    /** A tick column holds ticks, and hardly ever both sexes' words. */
    private static double tick(ContentEvidence seen) {
        double words = seen.share(SEX_WORD);
        return Math.max(seen.share(TICK), seen.distinct() * seen.size() <= 1.5 ? words : 0.3 * words);
    }

    private static double placeName(ContentEvidence seen) {
        return Math.max(0, Math.min(1, words(seen)) - 0.6 * seen.sum(DATE, EMAIL, SEX_WORD));
    }

    private static double words(ContentEvidence seen) {
        return Math.min(1, seen.sum(NAME_LIKE, WORD) + Math.max(seen.share(PLACE), seen.share(ADDRESS)));
    }

    private static double freeText(ContentEvidence seen) {
        return 1 - seen.sum(ID_12, PHONE, EMAIL);
    }

    /** Free text may be anything, but a column of IDs, dates or sexes is no free text. */
    private static double text(ContentEvidence seen) {
        return Math.max(
                0.1, 1 - 0.8 * Math.max(seen.share(ID_BUILT), Math.max(seen.share(DATE), seen.share(SEX_WORD))));
    }

    /**
     * How surely the content alone tells that the column is the field; 0 for fields whose values look like many others'.
     */
    static double alone(Field field, ContentEvidence seen) {
        if (seen.size() < 3) {
            return 0;
        }
        return switch (field.id()) {
            case "so_dinh_danh" -> sure(seen.share(ID_BUILT) + 0.7 * seen.share(ID_SHORT), 0.6, 0.8);
            case "ho_va_ten" -> seen.distinct() < 0.5 ? 0 : sure(seen.share(NAME), 0.6, 0.72);
            case "ngay_sinh" -> birthDate(seen);
            case "gioi_tinh" -> sure(seen.share(SEX_WORD), 0.7, 0.8);
            case "so_dien_thoai" -> sure(seen.share(PHONE) - seen.share(ID_SHORT), 0.6, 0.7);
            case "so_cmnd" -> sure(seen.share(DIGITS_9) - 0.5 * seen.share(PHONE), 0.6, 0.6);
            case "so_the_bhyt" -> sure(seen.share(BHYT_CARD), 0.6, 0.8);
            case "email" -> sure(seen.share(EMAIL), 0.6, 0.8);
            case "stt" -> sure(seen.sequence(), 0.8, 0.75);
            case "lop_hoc" -> sure(seen.share(CLASS), 0.7, 0.65);
            case "dan_toc", "quan_he_chu_ho", "loai_cu_tru", "tinh_trang_hon_nhan" ->
                sure(seen.typical(field.id()), 0.7, 0.72);
            case "ton_giao", "quoc_tich" -> sure(seen.typical(field.id()), 0.8, 0.6);
            case "noi_o_hien_tai" -> sure(seen.share(ADDRESS), 0.7, 0.56);
            default -> 0;
        };
    }

    private static double sure(double share, double least, double score) {
        return share < least ? 0 : score * Math.min(1, share / 0.8);
    }

    /** Birth dates spread over the years; other dates crowd in the last ones. */
    private static double birthDate(ContentEvidence seen) {
        double share = seen.sum(DATE, COMPACT_DATE, YEAR);
        int spread = seen.yearAt(0.9) - seen.yearAt(0.1);
        return spread >= 4 ? sure(share, 0.6, spread >= 12 ? 0.72 : 0.62) : sure(share, 0.6, 0.52);
    }
}

package vn.rasoat.training.fault;

import static vn.rasoat.training.people.Fact.*;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.rasoat.training.people.Fact;
import vn.rasoat.training.people.Sex;

/** Errors of form: numbers of the wrong length, names with notes in them, dates that are none (rules FMT). */
final class FormatErrors {
    private static final Set<Fact> ID = Set.of(SO_DINH_DANH, NGAY_SINH, GIOI_TINH);
    private static final Set<Fact> NAME = Set.of(HO_VA_TEN, GIOI_TINH);
    private static final Set<Fact> BIRTH = ID;
    private static final Set<Fact> PHONE = Set.of(SO_DIEN_THOAI);

    private FormatErrors() {}

    static List<ErrorClass> all() {
        return List.of(
                of("FMT-001-digit-missing", ID, e -> id(e, Spoil.without(e.get(SO_DINH_DANH), 6 + e.roll(6)))),
                of("FMT-001-digit-extra", ID, e -> id(e, e.get(SO_DINH_DANH) + e.roll(10))),
                of("FMT-002-leading-zero-lost", ID, e -> zeroLost(e, 1)),
                of("FMT-003-two-zeros-lost", ID, e -> zeroLost(e, 2)),
                of("FMT-004-scientific", ID, e -> id(e, Spoil.scientific(e.get(SO_DINH_DANH)))),
                of("FMT-005-unknown-place", ID, e -> idPart(e, 0, e.pick("003", "007", "013", "029", "055", "099"))),
                of("FMT-006-century-digit", ID, e -> idPart(e, 3, e.pick("4", "5", "7", "8", "9"))),
                of("FMT-007-same-digits", ID, e -> idPart(e, 6, e.pick("000000", "111111", "999999"))),
                of("FMT-007-run", ID, e -> id(e, e.pick("123456789012", "012345678901"))),
                of("FMT-008-old-number", ID, e -> e.age() >= 26 && id(e, Spoil.digits(e.random(), 9))),
                of("FMT-009-digit-missing", Set.of(SO_CMND), e -> cmnd(e, Spoil.without(e.get(SO_CMND), 4))),
                of("FMT-009-twelve-digits", Set.of(SO_CMND, SO_DINH_DANH), e -> cmnd(e, e.get(SO_DINH_DANH))),
                of("FMT-010-letter-for-digit", ID, e -> id(e, Spoil.letterForDigit(e.get(SO_DINH_DANH)))),
                of("FMT-010-full-width", ID, e -> id(e, Spoil.fullWidth(e.get(SO_DINH_DANH)))),
                of("FMT-011-digit-in-name", NAME, e -> name(e, e.get(HO_VA_TEN) + " " + (1 + e.roll(3)))),
                of("FMT-012-odd-character", NAME, e -> name(e, e.get(HO_VA_TEN) + e.pick("*", "_", "#", ","))),
                of("FMT-013-double-space", NAME, e -> name(e, e.get(HO_VA_TEN).replaceFirst(" ", "  "))),
                of("FMT-013-outer-space", NAME, e -> name(e, e.pick(" ", "") + e.get(HO_VA_TEN) + " ")),
                of("FMT-013-no-break-space", NAME, e -> name(e, e.get(HO_VA_TEN).replaceFirst(" ", "\u00A0"))),
                of("FMT-013-line-break", NAME, e -> name(e, e.get(HO_VA_TEN).replaceFirst(" ", "\n"))),
                of("FMT-014-title", NAME, FormatErrors::withTitle),
                of(
                        "FMT-014-note",
                        NAME,
                        e -> name(e, e.get(HO_VA_TEN) + e.pick(" (chết)", " (đã mất)", " (chuyển đi)"))),
                of("FMT-015-upper-case", NAME, e -> name(e, e.get(HO_VA_TEN).toUpperCase(Locale.ROOT))),
                of("FMT-015-lower-case", NAME, e -> name(e, e.get(HO_VA_TEN).toLowerCase(Locale.ROOT))),
                of("FMT-016-single-word", NAME, e -> e.isKinh() && name(e, Spoil.lastWord(e.get(HO_VA_TEN)))),
                of("FMT-017-two-people", NAME, e -> e.isKinh() && name(e, Spoil.twoPeople(e))),
                of(
                        "FMT-018-marks-lost",
                        NAME,
                        e -> e.isKinh()
                                && Spoil.isFullyMarked(e.get(HO_VA_TEN))
                                && !Spoil.alsoUnmarked(e.get(HO_VA_TEN))
                                && name(e, Spoil.unmarked(e.get(HO_VA_TEN)))),
                of("FMT-019-form-sample", NAME, FormatErrors::formSample),
                of("FMT-020-no-such-day", BIRTH, e -> birth(e, e.pick("30/02/", "31/02/", "31/04/", "31/11/"))),
                of("FMT-020-month-13", BIRTH, e -> birth(e, (13 + e.roll(15)) + "/13/")),
                of("FMT-022-serial-number", BIRTH, FormatErrors::serial),
                of("FMT-023-zero-day-month", BIRTH, e -> birth(e, "00/00/")),
                of(
                        "FMT-023-month-year",
                        BIRTH,
                        e -> e.fullBirth() && birth(e, e.get(NGAY_SINH).substring(3, 6))),
                of("FMT-024-two-digit-year", BIRTH, FormatErrors::shortYear),
                of("FMT-025-future", BIRTH, e -> birthYear(e, Spoil.year(e.asOf()) + 1 + e.roll(3))),
                of(
                        "FMT-026-before-1900",
                        BIRTH,
                        e -> birthYear(
                                e,
                                e.person().birthYear() / 100 == 19
                                        ? e.person().birthYear() - 100
                                        : 1700 + e.person().birthYear() % 100)),
                of("FMT-028-plus-84", PHONE, e -> phone(e, "+84" + Spoil.from(e.get(SO_DIEN_THOAI), 1))),
                of(
                        "FMT-028-separators",
                        PHONE,
                        e -> phone(e, Spoil.grouped(e.get(SO_DIEN_THOAI), e.pick(".", " ", "-")))),
                of(
                        "FMT-029-leading-zero-lost",
                        PHONE,
                        e -> e.filled(SO_DIEN_THOAI)
                                && e.putNumber(
                                        SO_DIEN_THOAI, e.get(SO_DIEN_THOAI).substring(1))),
                of("FMT-030-eleven-digits", PHONE, FormatErrors::oldPhone),
                of(
                        "FMT-031-unknown-prefix",
                        PHONE,
                        e -> phone(e, e.pick("010", "011", "013", "015", "017") + Spoil.from(e.get(SO_DIEN_THOAI), 3))),
                of(
                        "FMT-032-two-numbers",
                        PHONE,
                        e -> phone(
                                e,
                                e.get(SO_DIEN_THOAI) + e.pick("/", "; ", " - ") + "09"
                                        + (10_000_000 + e.roll(89_999_999)))),
                of(
                        "FMT-033-domain-typo",
                        Set.of(EMAIL),
                        e -> mail(e, e.get(EMAIL).replace("gmail.com", e.pick("gmail.con", "gmai.com")))),
                of(
                        "FMT-033-no-at-sign",
                        Set.of(EMAIL),
                        e -> mail(e, e.get(EMAIL).replace("@", ""))),
                of(
                        "FMT-034-digit-missing",
                        Set.of(MA_SO_BHXH, SO_THE_BHYT),
                        e -> e.get(MA_SO_BHXH).length() == 10
                                && e.put(MA_SO_BHXH, Spoil.without(e.get(MA_SO_BHXH), 5))),
                of(
                        "FMT-035-digit-missing",
                        Set.of(MA_SO_BHXH, SO_THE_BHYT),
                        e -> e.get(SO_THE_BHYT).length() == 15
                                && e.put(SO_THE_BHYT, Spoil.without(e.get(SO_THE_BHYT), 9))),
                of(
                        "FMT-035-benefit-digit-zero",
                        Set.of(MA_SO_BHXH, SO_THE_BHYT),
                        e -> e.get(SO_THE_BHYT).length() == 15
                                && e.put(SO_THE_BHYT, Spoil.replace(e.get(SO_THE_BHYT), 2, "0"))),
                of(
                        "FMT-036-digit-missing",
                        Set.of(MA_SO_THUE),
                        e -> e.filled(MA_SO_THUE) && e.put(MA_SO_THUE, Spoil.without(e.get(MA_SO_THUE), 5))),
                of(
                        "FMT-037-check-digit",
                        Set.of(MA_SO_THUE),
                        e -> e.get(MA_SO_THUE).length() == 10
                                && e.put(MA_SO_THUE, Spoil.otherDigit(e.get(MA_SO_THUE), 9))),
                of("FMT-038-six-digits", Set.of(MA_BUU_CHINH), e -> e.put(MA_BUU_CHINH, e.get(MA_BUU_CHINH) + "0")),
                of(
                        "FMT-039-too-short",
                        Set.of(SO_TAI_KHOAN),
                        e -> e.filled(SO_TAI_KHOAN)
                                && e.put(SO_TAI_KHOAN, e.get(SO_TAI_KHOAN).substring(0, 4))),
                of("FMT-040-old-form", Set.of(MA_DINH_DANH_CO_QUAN), e -> e.put(MA_DINH_DANH_CO_QUAN, "000.00.19.H26")),
                of("FMT-041-error-value", Set.of(NGHE_NGHIEP, QUE_QUAN, NOI_KCB, NOI_O_HIEN_TAI), e -> errorValue(e)),
                of("FMT-042-apostrophe", ID, e -> id(e, "'" + e.get(SO_DINH_DANH))),
                of("FMT-042-equals-sign", PHONE, e -> phone(e, "=\"" + e.get(SO_DIEN_THOAI) + "\"")));
    }

    private static ErrorClass of(String id, Set<Fact> touches, ErrorClass.Damage damage) {
        return new ErrorClass(id, touches, damage);
    }

    private static boolean id(Edit e, String wrong) {
        return e.freeId() && e.put(SO_DINH_DANH, wrong);
    }

    private static boolean idPart(Edit e, int at, String part) {
        return e.freeId() && e.put(SO_DINH_DANH, Spoil.replace(e.get(SO_DINH_DANH), at, part));
    }

    private static boolean zeroLost(Edit e, int zeros) {
        String id = e.get(SO_DINH_DANH);
        return e.freeId()
                && id.startsWith("00".substring(0, zeros))
                && id.charAt(zeros) != '0'
                && e.putNumber(SO_DINH_DANH, id.substring(zeros));
    }

    private static boolean cmnd(Edit e, String wrong) {
        return e.filled(SO_CMND) && e.put(SO_CMND, wrong);
    }

    private static boolean name(Edit e, String wrong) {
        return e.freeName() && e.put(HO_VA_TEN, wrong);
    }

    /** Before a name of two words it may be part of the name: "Bà Lê Anh". */
    private static boolean withTitle(Edit e) {
        String name = e.get(HO_VA_TEN);
        return e.age() >= 20 && name.indexOf(' ') != name.lastIndexOf(' ') && name(e, title(e) + " " + name);
    }

    private static String title(Edit e) {
        return e.person().sex() == Sex.MALE ? e.pick("Ông", "Anh") : e.pick("Bà", "Chị");
    }

    private static boolean formSample(Edit e) {
        return name(e, e.person().sex() == Sex.MALE ? "Nguyễn Văn A" : e.pick("Nguyễn Thị B", "Trần Thị B"));
    }

    private static boolean birth(Edit e, String before) {
        return e.fullBirth() && e.put(NGAY_SINH, before + e.person().birthYear());
    }

    private static boolean birthYear(Edit e, int year) {
        return e.fullBirth() && e.put(NGAY_SINH, e.get(NGAY_SINH).substring(0, 6) + year);
    }

    private static boolean serial(Edit e) {
        int serial = e.person().birthDay() + 25_569; // days since 1899-12-30
        return e.fullBirth() && serial > 10_000 && e.putNumber(NGAY_SINH, Integer.toString(serial));
    }

    private static boolean shortYear(Edit e) {
        String date = e.get(NGAY_SINH);
        return e.fullBirth() && e.put(NGAY_SINH, date.substring(0, 6) + date.substring(8));
    }

    private static boolean phone(Edit e, String wrong) {
        return e.get(SO_DIEN_THOAI).length() == 10 && e.put(SO_DIEN_THOAI, wrong);
    }

    private static boolean oldPhone(Edit e) {
        String number = e.get(SO_DIEN_THOAI);
        String old = number.isEmpty() ? "" : e.world().oldPrefixes().getOrDefault(number.substring(0, 3), "");
        return !old.isEmpty() && e.put(SO_DIEN_THOAI, old + number.substring(3));
    }

    private static boolean mail(Edit e, String wrong) {
        return e.filled(EMAIL) && e.put(EMAIL, wrong);
    }

    private static boolean errorValue(Edit e) {
        String value = e.pick("#N/A", "#REF!", "#VALUE!");
        return (e.filled(QUE_QUAN) && e.put(QUE_QUAN, value))
                || (e.filled(NOI_KCB) && e.put(NOI_KCB, value))
                || (e.filled(NOI_O_HIEN_TAI) && e.put(NOI_O_HIEN_TAI, value))
                || (e.filled(NGHE_NGHIEP) && e.put(NGHE_NGHIEP, value));
    }
}

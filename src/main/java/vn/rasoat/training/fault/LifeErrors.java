package vn.rasoat.training.fault;

import static vn.rasoat.training.people.Fact.*;

import java.util.List;
import java.util.Set;
import vn.rasoat.training.people.Commune;
import vn.rasoat.training.people.Days;
import vn.rasoat.training.people.Fact;
import vn.rasoat.training.people.Sex;

/** Contradictions in the course of a life and in what somebody is paid (rules CRX, second half, and FRE). */
final class LifeErrors {
    private static final Set<Fact> DEATH = Set.of(NGAY_CHET, NGAY_SINH, NGAY_DANG_KY_KHAI_TU, TRANG_THAI);
    private static final Set<Fact> MARRIAGE = Set.of(TINH_TRANG_HON_NHAN, TEN_VO_CHONG);
    private static final Set<Fact> MARRIAGE_DAYS = Set.of(NGAY_KET_HON, NGAY_LY_HON, NGAY_SINH);
    private static final Set<Fact> BENEFIT = Set.of(DOI_TUONG, NGAY_SINH, GIOI_TINH, SO_TIEN);
    private static final Set<Fact> LODGING = Set.of(NGAY_BAT_DAU, NGAY_KET_THUC, NOI_THUONG_TRU, LOAI_CU_TRU);

    private static final int CIVIL_STATUS_LAW = Days.of(2016, 1, 1);

    private LifeErrors() {}

    static List<ErrorClass> all() {
        return List.of(
                of(
                        "CRX-017-death-before-birth",
                        DEATH,
                        e -> e.filled(NGAY_CHET)
                                && !e.has(NGAY_DANG_KY_KHAI_TU)
                                && e.put(NGAY_CHET, e.day(e.person().birthDay() - 400 - e.roll(900)))),
                of(
                        "CRX-018-paid-after-death",
                        Set.of(TRANG_THAI, NGAY_CHET, NGAY_HOAT_DONG),
                        e -> e.filled(NGAY_HOAT_DONG)
                                && e.put(TRANG_THAI, "Đã chết")
                                && e.put(NGAY_CHET, e.day(e.asOf() - 60 - e.roll(200)))),
                of(
                        "CRX-019-divorced-child",
                        Set.of(TINH_TRANG_HON_NHAN, TEN_VO_CHONG, NGAY_SINH, GIOI_TINH),
                        e -> e.age() >= 12 && e.age() < 18 && e.put(TINH_TRANG_HON_NHAN, e.pick("Ly hôn", "Góa"))),
                of(
                        "CRX-020-single-with-spouse",
                        MARRIAGE,
                        e -> e.filled(TEN_VO_CHONG) && e.put(TINH_TRANG_HON_NHAN, "Chưa kết hôn")),
                of("CRX-020-married-without-spouse", MARRIAGE, e -> e.filled(TEN_VO_CHONG) && e.put(TEN_VO_CHONG, "")),
                of(
                        "CRX-021-too-young",
                        MARRIAGE_DAYS,
                        e -> e.filled(NGAY_KET_HON)
                                && e.has(NGAY_SINH)
                                && e.put(
                                        NGAY_KET_HON,
                                        e.day(Days.plusYears(e.person().birthDay(), 15) + e.roll(700)))),
                of("CRX-022-divorce-first", MARRIAGE_DAYS, LifeErrors::divorceFirst),
                of(
                        "CRX-023-before-birth",
                        Set.of(NGAY_DANG_KY_KHAI_SINH, NGAY_SINH),
                        e -> e.filled(NGAY_DANG_KY_KHAI_SINH)
                                && e.put(
                                        NGAY_DANG_KY_KHAI_SINH, e.day(e.person().birthDay() - 5 - e.roll(100)))),
                of("CRX-023-late", Set.of(NGAY_DANG_KY_KHAI_SINH, NGAY_SINH), LifeErrors::lateBirth),
                of(
                        "CRX-024-before-death",
                        DEATH,
                        e -> e.filled(NGAY_DANG_KY_KHAI_TU)
                                && e.put(NGAY_DANG_KY_KHAI_TU, e.day(death(e) - 3 - e.roll(60)))),
                of(
                        "CRX-024-late",
                        DEATH,
                        e -> e.filled(NGAY_DANG_KY_KHAI_TU)
                                && death(e) + 30 < e.asOf()
                                && e.put(NGAY_DANG_KY_KHAI_TU, e.day(Math.min(death(e) + 30 + e.roll(60), e.asOf())))),
                of(
                        "CRX-029-too-young",
                        BENEFIT,
                        e -> e.age() < 69
                                && e.filled(DOI_TUONG)
                                && e.put(DOI_TUONG, "Người cao tuổi hưởng trợ cấp hưu trí xã hội")),
                of(
                        "CRX-031-man",
                        BENEFIT,
                        e -> e.person().sex() == Sex.MALE
                                && e.age() >= 16
                                && e.filled(DOI_TUONG)
                                && e.put(DOI_TUONG, "Phụ nữ thuộc hộ nghèo khi sinh con")),
                of("CRX-034-other-name", Set.of(TEN_XA, MA_XA), LifeErrors::otherCommune),
                of(
                        "CRX-035-end-before-start",
                        LODGING,
                        e -> e.filled(NGAY_KET_THUC) && e.put(NGAY_KET_THUC, e.day(start(e) - 10 - e.roll(200)))),
                of(
                        "CRX-035-over-two-years",
                        LODGING,
                        e -> e.filled(NGAY_KET_THUC) && e.put(NGAY_KET_THUC, e.day(start(e) + 800 + e.roll(500)))),
                of(
                        "CRX-036-same-commune",
                        LODGING,
                        e -> e.alone()
                                && e.row().household().lodgers()
                                && e.filled(NOI_TAM_TRU)
                                && e.put(NOI_THUONG_TRU, e.get(NOI_TAM_TRU))),
                of(
                        "CRX-037-odd-amount",
                        BENEFIT,
                        e -> e.filled(SO_TIEN) && e.put(SO_TIEN, e.pick("512345", "360001", "777000"))),
                of("CRX-037-not-positive", BENEFIT, e -> e.filled(SO_TIEN) && e.put(SO_TIEN, e.pick("0", "-500000"))),
                of(
                        "FRE-002-stale",
                        Set.of(NGAY_CAP_NHAT, TRANG_THAI),
                        e -> e.filled(NGAY_CAP_NHAT)
                                && e.person().isAlive()
                                && e.age() >= 6
                                && e.put(NGAY_CAP_NHAT, e.day(e.asOf() - 500 - e.roll(900)))),
                of("FRE-006-card-expired", Set.of(NGAY_HET_HAN, NGAY_CAP, NGAY_SINH, TRANG_THAI), LifeErrors::expired));
    }

    private static ErrorClass of(String id, Set<Fact> touches, ErrorClass.Damage damage) {
        return new ErrorClass(id, touches, damage);
    }

    private static int death(Edit e) {
        return Days.of(e.get(NGAY_CHET));
    }

    private static int start(Edit e) {
        return Days.of(e.get(NGAY_BAT_DAU));
    }

    private static boolean divorceFirst(Edit e) {
        return e.filled(NGAY_LY_HON)
                && e.filled(NGAY_KET_HON)
                && e.put(NGAY_LY_HON, e.day(Days.of(e.get(NGAY_KET_HON)) - 50 - e.roll(300)));
    }

    private static boolean lateBirth(Edit e) {
        int late = e.person().birthDay() + 90 + e.roll(300);
        boolean timed = e.person().birthDay() >= CIVIL_STATUS_LAW;
        return timed
                && e.filled(NGAY_DANG_KY_KHAI_SINH)
                && late < e.asOf()
                && e.put(NGAY_DANG_KY_KHAI_SINH, e.day(late));
    }

    private static boolean otherCommune(Edit e) {
        List<Commune> same = e.world().neighbours();
        return !same.isEmpty() && e.put(TEN_XA, same.get(e.roll(same.size())).name());
    }

    /** The card was to be renewed at a birthday that has passed. */
    private static boolean expired(Edit e) {
        int birthday = e.age() >= 60 ? 60 : e.age() >= 40 ? 40 : 25;
        int day = Days.plusYears(e.person().birthDay(), birthday);
        return e.filled(NGAY_HET_HAN)
                && day < e.asOf() - 5
                && day > Days.of(e.get(NGAY_CAP))
                && e.put(NGAY_HET_HAN, e.day(day));
    }
}

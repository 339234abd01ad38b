package vn.rasoat.training.fault;

import static vn.rasoat.training.people.Fact.*;

import java.util.List;
import java.util.Set;
import vn.rasoat.training.list.Row;
import vn.rasoat.training.people.Days;
import vn.rasoat.training.people.Fact;

/** Errors in the lists of land, household businesses and vehicles (rules DAT, HKD, PTX). */
final class DeskThingErrors {
    private static final Set<String> HOME = Set.of("ONT", "Đất ở");
    private static final Set<String> FARM = Set.of("LUC", "BHK");

    private DeskThingErrors() {}

    static List<ErrorClass> all() {
        return List.of(
                new ErrorClass("DAT-001-no-number", Set.of(SO_THUA), Set.of("dat_dai"), e -> e.put(SO_THUA, e.pick("chưa đo", "03/Th2/1982", "thửa mới"))),
                new ErrorClass("DAT-001-no-sheet", Set.of(SO_TO_BAN_DO), Set.of("dat_dai"), e -> e.put(SO_TO_BAN_DO, e.pick("tờ mới", "trích lục"))),
                new ErrorClass("DAT-002-nothing", Set.of(DIEN_TICH, DIEN_TICH_DAT_O, DIEN_TICH_DAT_KHAC), Set.of("dat_dai"), e -> e.put(DIEN_TICH, e.pick("0", "-120"))),
                new ErrorClass("DAT-003-other-sum", Set.of(DIEN_TICH, DIEN_TICH_DAT_O, DIEN_TICH_DAT_KHAC), Set.of("dat_dai"), e -> e.put(DIEN_TICH, Integer.toString(5000 + e.roll(900)))),
                new ErrorClass("DAT-004-letters-lost", Set.of(SO_GIAY_CHUNG_NHAN), Set.of("dat_dai"), e -> e.filled(SO_GIAY_CHUNG_NHAN) && e.put(SO_GIAY_CHUNG_NHAN, e.get(SO_GIAY_CHUNG_NHAN).substring(2).strip())),
                new ErrorClass("DAT-005-of-another", Set.of(SO_GIAY_CHUNG_NHAN, SO_DINH_DANH), Set.of("dat_dai"), e -> DeskPeopleErrors.sameAsEarlier(e, SO_GIAY_CHUNG_NHAN)),
                new ErrorClass("DAT-006-of-another", Set.of(SO_TO_BAN_DO, SO_THUA, THON, SO_DINH_DANH, SO_GIAY_CHUNG_NHAN), Set.of("dat_dai"), e -> parcelOfAnother(e)),
                new ErrorClass("DAT-007-home-with-term", Set.of(MUC_DICH_SU_DUNG_DAT, THOI_HAN_SU_DUNG_DAT), Set.of("dat_dai"), e -> HOME.contains(e.get(MUC_DICH_SU_DUNG_DAT)) && e.put(THOI_HAN_SU_DUNG_DAT, e.pick("15/10/2043", "50 năm"))),
                new ErrorClass("DAT-008-farm-for-good", Set.of(MUC_DICH_SU_DUNG_DAT, THOI_HAN_SU_DUNG_DAT), Set.of("dat_dai"), e -> FARM.contains(e.get(MUC_DICH_SU_DUNG_DAT)) && e.put(THOI_HAN_SU_DUNG_DAT, "Lâu dài")),
                new ErrorClass("DAT-009-before-birth", Set.of(NGAY_CAP_GCN, NGAY_VAO_SO, NGAY_SINH), Set.of("dat_dai"), e -> e.put(NGAY_CAP_GCN, e.day(e.person().birthDay() - 400 - e.roll(900)))),
                new ErrorClass("DAT-010-entered-first", Set.of(NGAY_CAP_GCN, NGAY_VAO_SO), Set.of("dat_dai"), e -> e.put(NGAY_VAO_SO, e.day(Spoil.day(e.get(NGAY_CAP_GCN)) - 5 - e.roll(300)))),
                new ErrorClass("DAT-011-no-code", Set.of(MUC_DICH_SU_DUNG_DAT, THOI_HAN_SU_DUNG_DAT), Set.of("dat_dai"), e -> e.put(MUC_DICH_SU_DUNG_DAT, e.pick("ONX", "LUX+CLN", "ONTT"))),
                new ErrorClass("HKD-001-too-young", Set.of(NGAY_DANG_KY_KD, NGAY_SINH), Set.of("ho_kinh_doanh"), e -> e.put(NGAY_DANG_KY_KD, aged(e, 12))),
                new ErrorClass("HKD-002-too-short", Set.of(MA_SO_HO_KINH_DOANH), Set.of("ho_kinh_doanh"), e -> e.put(MA_SO_HO_KINH_DOANH, e.get(MA_SO_HO_KINH_DOANH).substring(0, 8))),
                new ErrorClass("HKD-003-of-another", Set.of(MA_SO_HO_KINH_DOANH, SO_DINH_DANH), Set.of("ho_kinh_doanh"), e -> DeskPeopleErrors.sameAsEarlier(e, MA_SO_HO_KINH_DOANH)),
                new ErrorClass("HKD-004-second", Set.of(MA_SO_HO_KINH_DOANH, SO_DINH_DANH), Set.of("ho_kinh_doanh"), e -> secondBusiness(e)),
                new ErrorClass("HKD-005-closed-first", Set.of(NGAY_NGUNG_KD, NGAY_DANG_KY_KD), Set.of("ho_kinh_doanh"), e -> e.filled(NGAY_NGUNG_KD) && e.put(NGAY_NGUNG_KD, e.day(Spoil.day(e.get(NGAY_DANG_KY_KD)) - 5 - e.roll(300)))),
                new ErrorClass("HKD-006-no-day", Set.of(NGAY_NGUNG_KD, TINH_TRANG_KINH_DOANH), Set.of("ho_kinh_doanh"), e -> e.filled(NGAY_NGUNG_KD) && e.put(NGAY_NGUNG_KD, "")),
                new ErrorClass("HKD-006-still-open", Set.of(NGAY_NGUNG_KD, TINH_TRANG_KINH_DOANH), Set.of("ho_kinh_doanh"), e -> e.filled(NGAY_NGUNG_KD) && e.put(TINH_TRANG_KINH_DOANH, "Đang hoạt động")),
                new ErrorClass("PTX-001-no-place", Set.of(BIEN_SO_XE), Set.of("phuong_tien"), e -> e.put(BIEN_SO_XE, e.get(BIEN_SO_XE).substring(2))),
                new ErrorClass("PTX-002-unknown-place", Set.of(BIEN_SO_XE), Set.of("phuong_tien"), e -> e.put(BIEN_SO_XE, e.pick("10", "13", "96") + e.get(BIEN_SO_XE).substring(2))),
                new ErrorClass("PTX-003-of-another", Set.of(BIEN_SO_XE, SO_KHUNG, SO_DINH_DANH), Set.of("phuong_tien"), e -> DeskPeopleErrors.sameAsEarlier(e, BIEN_SO_XE)),
                new ErrorClass("PTX-004-of-another", Set.of(BIEN_SO_XE, SO_KHUNG, SO_DINH_DANH), Set.of("phuong_tien"), e -> DeskPeopleErrors.sameAsEarlier(e, SO_KHUNG)),
                new ErrorClass("PTX-005-too-young", Set.of(NGAY_DANG_KY_XE, NGAY_SINH), Set.of("phuong_tien"), e -> e.put(NGAY_DANG_KY_XE, aged(e, 8))));
    }

    private static boolean parcelOfAnother(Edit e) {
        Row other = DeskPeopleErrors.earlier(e);
        if (other.household().equals(e.row().household())) {
            return false;
        }
        for (Fact fact : List.of(SO_TO_BAN_DO, THON)) {
            e.put(fact, other.text(fact));
        }
        return e.put(SO_THUA, other.text(SO_THUA)) && e.mention(other, SO_THUA);
    }

    /** The same owner again, with another number. */
    private static boolean secondBusiness(Edit e) {
        Row copy = e.row().copy();
        copy.set(copy.column(MA_SO_HO_KINH_DOANH), "20A8" + (100_000 + e.roll(899_999)));
        return e.filled(SO_DINH_DANH) && e.add(copy) && e.mention(e.row(), SO_DINH_DANH);
    }

    private static String aged(Edit e, int years) {
        return e.day(Days.plusYears(e.person().birthDay(), years) + e.roll(300));
    }
}

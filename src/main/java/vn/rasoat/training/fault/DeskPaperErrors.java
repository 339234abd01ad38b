package vn.rasoat.training.fault;

import static vn.rasoat.training.people.Fact.*;

import java.util.List;
import java.util.Set;
import vn.rasoat.training.list.Row;
import vn.rasoat.training.people.Days;
import vn.rasoat.training.people.Person;

/** Errors in the log of dossiers and in the list of staff (rules MCU, CCV, CTK). */
final class DeskPaperErrors {
    private DeskPaperErrors() {}

    static List<ErrorClass> all() {
        return List.of(
                new ErrorClass("MCU-001-due-first", Set.of(NGAY_HEN_TRA, NGAY_TIEP_NHAN, NGAY_KET_THUC_XU_LY, LY_DO_TRE), Set.of("mot_cua"), e -> e.put(NGAY_HEN_TRA, e.day(received(e) - 1 - e.roll(20)))),
                new ErrorClass("MCU-002-done-first", Set.of(NGAY_KET_THUC_XU_LY, NGAY_TIEP_NHAN), Set.of("mot_cua"), e -> e.filled(NGAY_KET_THUC_XU_LY) && e.put(NGAY_KET_THUC_XU_LY, e.day(received(e) - 1 - e.roll(20)))),
                new ErrorClass("MCU-003-received-first", Set.of(NGAY_NOP, NGAY_TIEP_NHAN), Set.of("mot_cua"), e -> received(e) + 12 < e.asOf() && e.put(NGAY_NOP, e.day(received(e) + 1 + e.roll(10)))),
                new ErrorClass("MCU-006-no-day", Set.of(NGAY_KET_THUC_XU_LY, TRANG_THAI_HO_SO, NGAY_HEN_TRA), Set.of("mot_cua"), e -> e.filled(NGAY_KET_THUC_XU_LY) && e.put(NGAY_KET_THUC_XU_LY, "")),
                new ErrorClass("MCU-007-still-open", Set.of(NGAY_KET_THUC_XU_LY, TRANG_THAI_HO_SO), Set.of("mot_cua"), e -> e.filled(NGAY_KET_THUC_XU_LY) && e.put(TRANG_THAI_HO_SO, e.pick("Đang xử lý", "Chờ bổ sung"))),
                new ErrorClass("MCU-008-no-file", Set.of(TEP_KET_QUA, TRANG_THAI_HO_SO), Set.of("mot_cua"), e -> e.filled(TEP_KET_QUA) && e.put(TEP_KET_QUA, "")),
                new ErrorClass("MCU-009-no-reason", Set.of(LY_DO_TRE, NGAY_HEN_TRA, NGAY_KET_THUC_XU_LY), Set.of("mot_cua"), e -> e.filled(LY_DO_TRE) && e.put(LY_DO_TRE, "")),
                new ErrorClass("MCU-010-unknown", Set.of(KENH_THUC_HIEN), Set.of("mot_cua"), e -> e.put(KENH_THUC_HIEN, e.pick("4", "zalo", "5"))),
                new ErrorClass("MCU-011-cut", Set.of(MA_HO_SO), Set.of("mot_cua"), e -> e.put(MA_HO_SO, e.get(MA_HO_SO).substring(0, 10))),
                new ErrorClass("MCU-012-twice", Set.of(MA_HO_SO, SO_DINH_DANH, TRANG_THAI_HO_SO), Set.of("mot_cua"), e -> twice(e)),
                new ErrorClass("MCU-013-overdue", Set.of(NGAY_HEN_TRA, TRANG_THAI_HO_SO, NGAY_KET_THUC_XU_LY), Set.of("mot_cua"), e -> e.get(TRANG_THAI_HO_SO).equals("Đang xử lý") && e.put(NGAY_HEN_TRA, e.get(NGAY_TIEP_NHAN))),
                new ErrorClass("CCV-001-too-young", Set.of(NGAY_TUYEN_DUNG, NGAY_SINH), Set.of("can_bo"), e -> e.put(NGAY_TUYEN_DUNG, e.day(Days.plusYears(e.person().birthDay(), 14) + e.roll(300)))),
                new ErrorClass("CCV-002-too-old", Set.of(NGAY_SINH, SO_DINH_DANH, LOAI_CAN_BO, GIOI_TINH, NGAY_TUYEN_DUNG), Set.of("can_bo"), e -> tooOld(e)),
                new ErrorClass("CCV-003-comma-lost", Set.of(HE_SO_LUONG, MA_NGACH, BAC_LUONG), Set.of("can_bo"), e -> e.filled(HE_SO_LUONG) && e.put(HE_SO_LUONG, e.get(HE_SO_LUONG).replace(",", ""))),
                new ErrorClass("CCV-004-other-step", Set.of(HE_SO_LUONG, MA_NGACH, BAC_LUONG), Set.of("can_bo"), e -> e.filled(HE_SO_LUONG) && e.put(BAC_LUONG, e.get(BAC_LUONG).equals("1") ? "2" : "1")),
                new ErrorClass("CCV-005-no-degree", Set.of(TRINH_DO_CMKT, MA_NGACH), Set.of("can_bo"), e -> e.get(MA_NGACH).equals("01.003") && e.put(TRINH_DO_CMKT, e.pick("Trung cấp", "Cao đẳng"))),
                new ErrorClass("CCV-006-paid-first", Set.of(NGAY_HUONG_LUONG, NGAY_TUYEN_DUNG), Set.of("can_bo"), e -> e.filled(NGAY_HUONG_LUONG) && e.put(NGAY_HUONG_LUONG, e.day(Spoil.day(e.get(NGAY_TUYEN_DUNG)) - 20 - e.roll(300)))),
                new ErrorClass("CCV-007-with-grade", Set.of(LOAI_CAN_BO, MA_NGACH, HE_SO_LUONG), Set.of("can_bo"), e -> e.filled(MA_NGACH) && e.put(LOAI_CAN_BO, "Người hoạt động không chuyên trách")),
                new ErrorClass("CCV-008-two-chairmen", Set.of(CHUC_VU, NOI_LAM_VIEC, SO_DINH_DANH), Set.of("can_bo"), e -> twoChairmen(e)),
                new ErrorClass("CTK-001-no-bank", Set.of(TEN_NGAN_HANG, SO_TAI_KHOAN), Set.of("can_bo"), e -> e.filled(TEN_NGAN_HANG) && e.put(TEN_NGAN_HANG, "")),
                new ErrorClass("CTK-002-other-name", Set.of(CHU_TAI_KHOAN, HO_VA_TEN), Set.of("can_bo"), e -> e.put(CHU_TAI_KHOAN, e.pick("LE VAN HAI EM", "TRAN THI BAY NHO"))),
                new ErrorClass("CTK-003-of-another", Set.of(SO_TAI_KHOAN, SO_DINH_DANH), Set.of("can_bo"), e -> DeskPeopleErrors.sameAsEarlier(e, SO_TAI_KHOAN)),
                new ErrorClass("CTK-004-no-account", Set.of(SO_TAI_KHOAN, TEN_NGAN_HANG, HINH_THUC_CHI_TRA), Set.of("can_bo"), e -> e.filled(SO_TAI_KHOAN) && e.put(SO_TAI_KHOAN, "")));
    }

    private static int received(Edit e) {
        return Spoil.day(e.get(NGAY_TIEP_NHAN));
    }

    /** Exported again in another state. */
    private static boolean twice(Edit e) {
        Row copy = e.row().copy();
        copy.set(copy.column(TRANG_THAI_HO_SO), "Đã tiếp nhận");
        copy.set(copy.column(NGAY_HEN_TRA), "");
        copy.set(copy.column(NGAY_KET_THUC_XU_LY), "");
        return e.filled(MA_HO_SO) && e.filled(SO_DINH_DANH) && e.add(copy) && e.mention(e.row(), MA_HO_SO);
    }

    /** Born well before everybody else on the list, with an ID that says so too. */
    private static boolean tooOld(Edit e) {
        Person person = e.person();
        int born = Days.plusYears(e.asOf(), -64) - e.roll(700);
        return !e.get(LOAI_CAN_BO).startsWith("Người")
                && e.put(NGAY_SINH, e.day(born))
                && e.put(
                        SO_DINH_DANH,
                        e.world().mint().spare(person.placeCode(), person.sex(), Days.year(born), e.random()));
    }

    private static boolean twoChairmen(Edit e) {
        return e.row().household().members().stream()
                .filter(person -> !person.equals(e.person()) && person.isAlive() && person.ageOn(e.asOf()) >= 25)
                .findFirst()
                .map(person -> e.put(CHUC_VU, "Chủ tịch UBND xã") && e.add(chairman(e, person)))
                .orElse(false);
    }

    private static Row chairman(Edit e, Person person) {
        Row row = e.row().of(person);
        row.set(row.column(CHUC_VU), "Chủ tịch UBND xã");
        row.set(row.column(NOI_LAM_VIEC), e.get(NOI_LAM_VIEC));
        return row;
    }
}

package vn.rasoat.training.fault;

import static vn.rasoat.training.people.Fact.*;

import java.util.List;
import java.util.Set;
import vn.rasoat.training.people.Days;
import vn.rasoat.training.people.Fact;

/** What goes wrong with insurance groups and contributions (rules INS). */
final class InsuranceErrors {
    private static final Set<Fact> CARD = Set.of(MA_DOI_TUONG_BHYT, SO_THE_BHYT, MA_SO_BHXH, NGAY_SINH, PHAN_LOAI_HO);
    private static final Set<Fact> PAID =
            Set.of(LOAI_HINH_BHXH, MUC_DONG_BHXH, PHUONG_THUC_DONG, TU_THANG, DEN_THANG, SO_THANG_DONG, SO_TIEN_DONG);

    private InsuranceErrors() {}

    static List<ErrorClass> all() {
        return List.of(
                new ErrorClass(
                        "INS-001-pensioner-too-young",
                        CARD,
                        Set.of("ho_ngheo"),
                        e -> e.age() < 38 && e.fullBirth() && e.put(MA_DOI_TUONG_BHYT, "HT")),
                new ErrorClass("INS-002-other-group", CARD, Set.of("bhyt"), InsuranceErrors::otherGroup),
                new ErrorClass(
                        "INS-003-too-young",
                        Set.of(NGAY_SINH, SO_DINH_DANH, GIOI_TINH, MA_SO_BHXH, LOAI_HINH_BHXH),
                        Set.of("bhxh"),
                        InsuranceErrors::tooYoung),
                paid(
                        "INS-004-other-way",
                        e -> e.put(PHUONG_THUC_DONG, e.is(SO_THANG_DONG, "1") ? "6 tháng một lần" : "Hằng tháng")),
                paid("INS-005-other-months", InsuranceErrors::nextYear),
                paid("INS-006-zero-added", e -> voluntary(e) && e.put(SO_TIEN_DONG, e.get(SO_TIEN_DONG) + "0")),
                paid(
                        "INS-006-zero-lost",
                        e -> voluntary(e)
                                && e.put(
                                        SO_TIEN_DONG,
                                        e.get(SO_TIEN_DONG)
                                                .substring(
                                                        0, e.get(SO_TIEN_DONG).length() - 1))),
                paid("INS-007-outside", e -> voluntary(e) && e.put(MUC_DONG_BHXH, e.pick("330000", "150000000"))),
                paid("INS-008-impossible", e -> e.put(SO_THANG_DONG, e.pick("0", "240", "132"))));
    }

    private static ErrorClass paid(String id, ErrorClass.Damage damage) {
        return new ErrorClass(id, PAID, Set.of("bhxh"), damage);
    }

    private static boolean voluntary(Edit e) {
        return e.get(LOAI_HINH_BHXH).contains("tự nguyện");
    }

    private static boolean otherGroup(Edit e) {
        return e.get(SO_THE_BHYT).length() == 15
                && e.get(MA_DOI_TUONG_BHYT).equals(e.get(SO_THE_BHYT).substring(0, 2))
                && e.put(MA_DOI_TUONG_BHYT, e.pick("XK", "CB", "HC"));
    }

    private static boolean tooYoung(Edit e) {
        int year = Days.year(e.asOf()) - 6 - e.roll(8);
        String id = e.world().mint().spare(e.person().placeCode(), e.person().sex(), year, e.random());
        return e.freeId()
                && e.isDay(NGAY_SINH)
                && e.put(NGAY_SINH, e.get(NGAY_SINH).substring(0, 6) + year)
                && e.put(SO_DINH_DANH, id);
    }

    private static boolean nextYear(Edit e) {
        String month = e.get(DEN_THANG);
        return month.length() == 7
                && e.put(DEN_THANG, month.substring(0, 3) + (Integer.parseInt(month.substring(3)) + 1));
    }
}

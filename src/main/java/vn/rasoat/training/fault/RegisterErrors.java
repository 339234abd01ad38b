package vn.rasoat.training.fault;

import static vn.rasoat.training.people.Fact.*;

import java.util.List;
import java.util.Set;
import vn.rasoat.training.people.Days;
import vn.rasoat.training.people.Fact;

/** What goes wrong in the registers of births, marriages and deaths (rules CIV) and with parents (rules CHD). */
final class RegisterErrors {
    private static final Set<Fact> PARENTS = Set.of(
            SO_DINH_DANH, SO_DINH_DANH_CHA, SO_DINH_DANH_ME, NGAY_SINH, NGAY_SINH_CHA, NGAY_SINH_ME, TEN_CHA, TEN_ME);
    private static final Set<Fact> COUPLE =
            Set.of(SO_DINH_DANH_CHONG, SO_DINH_DANH_VO, NGAY_SINH_CHONG, NGAY_SINH_VO, NGAY_KET_HON);
    private static final Set<Fact> CHILD =
            Set.of(SO_DINH_DANH, NGAY_SINH, GIOI_TINH, NGAY_DANG_KY_KHAI_SINH, SO_THE_BHYT);
    private static final int YEAR = 365;

    private RegisterErrors() {}

    static List<ErrorClass> all() {
        return List.of(
                birth("CIV-001-mother-too-young", e -> youngParent(e, NGAY_SINH_ME)),
                birth("CIV-002-father-too-young", e -> youngParent(e, NGAY_SINH_CHA)),
                birth(
                        "CIV-003-parents-number",
                        e -> e.filled(SO_DINH_DANH)
                                && e.filled(SO_DINH_DANH_ME)
                                && e.put(SO_DINH_DANH, e.get(SO_DINH_DANH_ME))),
                birth("CIV-004-woman-as-father", e -> otherSex(e, SO_DINH_DANH_CHA)),
                birth("CIV-005-man-as-mother", e -> otherSex(e, SO_DINH_DANH_ME)),
                birth("CIV-011-fathers-other-year", e -> earlier(e, NGAY_SINH_CHA)),
                birth("CIV-012-mothers-other-year", e -> earlier(e, NGAY_SINH_ME)),
                marriage("CIV-006-woman-as-husband", e -> otherSex(e, SO_DINH_DANH_CHONG)),
                marriage("CIV-007-man-as-wife", e -> otherSex(e, SO_DINH_DANH_VO)),
                marriage("CIV-008-husband-too-young", e -> youngSpouse(e, NGAY_SINH_CHONG)),
                marriage("CIV-009-wife-too-young", e -> youngSpouse(e, NGAY_SINH_VO)),
                marriage("CIV-010-one-number", e -> e.put(SO_DINH_DANH_VO, e.get(SO_DINH_DANH_CHONG))),
                marriage("CIV-013-husbands-other-year", e -> earlier(e, NGAY_SINH_CHONG)),
                marriage("CIV-014-wifes-other-year", e -> earlier(e, NGAY_SINH_VO)),
                new ErrorClass(
                        "CIV-015-reported-by-the-dead",
                        Set.of(HO_VA_TEN, TEN_NGUOI_YEU_CAU),
                        Set.of("khai_tu"),
                        e -> e.filled(HO_VA_TEN) && e.put(TEN_NGUOI_YEU_CAU, e.get(HO_VA_TEN))),
                new ErrorClass("CHD-001-turned-six", CHILD, Set.of("tre_em_duoi_6"), RegisterErrors::turnedSix));
    }

    private static ErrorClass birth(String id, ErrorClass.Damage damage) {
        return new ErrorClass(id, PARENTS, Set.of("khai_sinh"), damage);
    }

    private static ErrorClass marriage(String id, ErrorClass.Damage damage) {
        return new ErrorClass(id, COUPLE, Set.of("ket_hon"), damage);
    }

    private static boolean youngParent(Edit e, Fact birth) {
        return e.filled(birth) && e.put(birth, e.day(e.person().birthDay() - YEAR * (4 + e.roll(8)) - e.roll(YEAR)));
    }

    private static boolean youngSpouse(Edit e, Fact birth) {
        return e.isDay(birth)
                && e.put(birth, e.day(Days.of(e.get(NGAY_KET_HON)) - YEAR * (12 + e.roll(4)) - e.roll(YEAR)));
    }

    private static boolean otherSex(Edit e, Fact number) {
        String id = e.get(number);
        return id.length() == 12 && e.put(number, Spoil.replace(id, 3, Integer.toString((id.charAt(3) - '0') ^ 1)));
    }

    private static boolean earlier(Edit e, Fact birth) {
        String day = e.get(birth);
        return e.isDay(birth)
                && e.put(birth, day.substring(0, 6) + (Integer.parseInt(day.substring(6)) - 2 - e.roll(3)));
    }

    private static boolean turnedSix(Edit e) {
        int year = Days.year(e.asOf()) - 7 - e.roll(4);
        String id = e.world().mint().spare(e.person().placeCode(), e.person().sex(), year, e.random());
        return e.freeId()
                && e.isDay(NGAY_SINH)
                && e.put(NGAY_SINH, e.get(NGAY_SINH).substring(0, 6) + year)
                && e.put(SO_DINH_DANH, id);
    }
}

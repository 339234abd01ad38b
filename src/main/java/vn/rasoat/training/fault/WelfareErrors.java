package vn.rasoat.training.fault;

import static vn.rasoat.training.people.Fact.*;

import java.util.List;
import java.util.Set;
import vn.rasoat.training.people.Days;
import vn.rasoat.training.people.Fact;

/** What goes wrong with poor households, disability, merit and honours (rules POV, DIS, MER, ELD). */
final class WelfareErrors {
    private static final Set<Fact> POVERTY =
            Set.of(PHAN_LOAI_HO, DIEM_B1, DIEM_B2, NAM_RA_SOAT, MA_DOI_TUONG_BHYT, NGAY_SINH);
    private static final Set<Fact> DISABILITY = Set.of(
            DANG_TAT,
            MUC_DO_KHUYET_TAT,
            SO_GIAY_XAC_NHAN,
            NGAY_XAC_NHAN,
            TRO_CAP_KHUYET_TAT,
            NGAY_HUONG_KHUYET_TAT,
            NGAY_SINH);
    private static final Set<Fact> MERIT = Set.of(
            DIEN_NGUOI_CO_CONG,
            QUAN_HE_NGUOI_CO_CONG,
            TEN_NGUOI_CO_CONG,
            TY_LE_TON_THUONG,
            NGAY_QUYET_DINH,
            NGAY_HUONG_UU_DAI,
            NGAY_SINH,
            GIOI_TINH);
    private static final Set<Fact> HONOUR = Set.of(MOC_MUNG_THO, NGAY_SINH);

    private WelfareErrors() {}

    static List<ErrorClass> all() {
        return List.of(
                poverty("POV-001-unknown-class", e -> e.put(PHAN_LOAI_HO, e.pick("Loại 3", "Khó khăn", "Diện 2"))),
                poverty("POV-002-other-score", e -> e.put(DIEM_B2, e.is(PHAN_LOAI_HO, "Hộ nghèo") ? "10" : "50")),
                poverty("POV-003-old-or-to-come", e -> e.put(NAM_RA_SOAT, e.pick("2021", "2022", "2028"))),
                poverty("POV-004-other-group", WelfareErrors::otherGroup),
                disability("DIS-001-unknown-degree", e -> e.put(MUC_DO_KHUYET_TAT, e.pick("Trung bình", "Loại 2"))),
                disability("DIS-002-an-illness", e -> e.put(DANG_TAT, e.pick("Tiểu đường", "Già yếu", "Huyết áp"))),
                disability(
                        "DIS-003-paid-though-mild",
                        e -> e.is(MUC_DO_KHUYET_TAT, "Nhẹ") && e.put(TRO_CAP_KHUYET_TAT, "750000")),
                disability(
                        "DIS-004-too-little",
                        e -> e.filled(TRO_CAP_KHUYET_TAT) && e.put(TRO_CAP_KHUYET_TAT, e.pick("540000", "360000"))),
                disability(
                        "DIS-005-before-birth",
                        e -> e.fullBirth()
                                && e.put(NGAY_XAC_NHAN, e.day(e.person().birthDay() - 20 - e.roll(900)))),
                disability("DIS-006-before-certificate", e -> sooner(e, NGAY_XAC_NHAN, NGAY_HUONG_KHUYET_TAT)),
                disability("DIS-007-no-certificate", e -> e.filled(TRO_CAP_KHUYET_TAT) && e.put(SO_GIAY_XAC_NHAN, "")),
                merit(
                        "MER-001-man",
                        e -> e.is(GIOI_TINH, "Nam") && e.put(DIEN_NGUOI_CO_CONG, "Bà mẹ Việt Nam anh hùng")),
                merit(
                        "MER-002-degree",
                        e -> e.filled(TY_LE_TON_THUONG) && e.put(TY_LE_TON_THUONG, e.pick("8", "3", "410"))),
                merit(
                        "MER-003-other-sex",
                        e -> e.put(QUAN_HE_NGUOI_CO_CONG, e.is(GIOI_TINH, "Nam") ? "Vợ" : "Con trai")),
                merit(
                        "MER-004-whose-relative",
                        e -> e.is(DIEN_NGUOI_CO_CONG, "Thân nhân liệt sĩ") && e.put(TEN_NGUOI_CO_CONG, "")),
                merit(
                        "MER-005-before-birth",
                        e -> e.fullBirth()
                                && e.put(NGAY_QUYET_DINH, e.day(e.person().birthDay() - 20 - e.roll(900)))),
                merit("MER-006-before-decision", e -> sooner(e, NGAY_QUYET_DINH, NGAY_HUONG_UU_DAI)),
                merit(
                        "MER-007-too-young",
                        e -> e.person().birthYear() >= 1940 && e.put(DIEN_NGUOI_CO_CONG, "Cán bộ tiền khởi nghĩa")),
                honour("ELD-001-not-round", e -> honoured(e, 2)),
                honour("ELD-001-other-age", e -> honoured(e, 10)));
    }

    private static ErrorClass poverty(String id, ErrorClass.Damage damage) {
        return new ErrorClass(id, POVERTY, Set.of("ho_ngheo"), damage);
    }

    private static ErrorClass disability(String id, ErrorClass.Damage damage) {
        return new ErrorClass(id, DISABILITY, Set.of("nguoi_khuyet_tat"), damage);
    }

    private static ErrorClass merit(String id, ErrorClass.Damage damage) {
        return new ErrorClass(id, MERIT, Set.of("nguoi_co_cong"), damage);
    }

    private static ErrorClass honour(String id, ErrorClass.Damage damage) {
        return new ErrorClass(id, HONOUR, Set.of("mung_tho"), damage);
    }

    private static boolean otherGroup(Edit e) {
        String group = e.get(MA_DOI_TUONG_BHYT);
        boolean poor = group.equals("HN");
        return (poor || group.equals("CN")) && e.put(MA_DOI_TUONG_BHYT, poor ? "CN" : "HN");
    }

    private static boolean sooner(Edit e, Fact first, Fact second) {
        return e.filled(second) && e.put(second, e.day(Days.of(e.get(first)) - 40 - e.roll(400)));
    }

    private static boolean honoured(Edit e, int more) {
        int age = Integer.parseInt(e.get(MOC_MUNG_THO));
        return age + more < 100 && e.put(MOC_MUNG_THO, Integer.toString(age + more));
    }
}

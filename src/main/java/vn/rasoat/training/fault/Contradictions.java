package vn.rasoat.training.fault;

import static vn.rasoat.training.people.Fact.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.rasoat.training.fault.Contradiction.Edit;
import vn.rasoat.training.fault.Contradiction.Step;
import vn.rasoat.training.people.Fact;
import vn.rasoat.training.people.Sex;

/** The catalogue of contradictions between lists, one for each pair of lists that can be decided (pairs XCK). */
public final class Contradictions {
    private static final int DIED = 260;
    private static final int REGISTERED = 255;
    private static final int SEEN = 20;

    private Contradictions() {}

    /** All of them. */
    public static List<Contradiction> all() {
        List<Contradiction> all = new ArrayList<>(persons());
        all.addAll(deaths());
        all.addAll(children());
        all.addAll(insurance());
        all.addAll(benefits());
        all.addAll(desks());
        return List.copyOf(all);
    }

    private static Edit to(Fact fact, String text) {
        return new Edit(fact, any -> text);
    }

    private static Edit ago(Fact fact, int days) {
        return new Edit(fact, victim -> victim.ago(days));
    }

    private static Edit before(Fact fact) {
        return new Edit(fact, victim -> victim.before().fact(fact));
    }

    private static Edit earlier(int years) {
        return new Edit(NGAY_SINH, victim -> victim.bornEarlier(years));
    }

    private static List<Contradiction> persons() {
        Predicate<Victim> born = v -> v.independent() && v.has(NOI_SINH) && v.age() >= 1;
        return List.of(
                new Contradiction("XCK-101", Victim::independent, Step.remove("dan_cu")),
                new Contradiction(
                        "XCK-102", Victim::ordinary, Step.change("bhyt", new Edit(HO_VA_TEN, Victim::otherName))),
                new Contradiction("XCK-103", Victim::ordinary, Step.change("bhyt", earlier(1))),
                new Contradiction(
                        "XCK-104",
                        Victim::ordinary,
                        Step.change("bhyt", new Edit(GIOI_TINH, v -> v.person().sex() == Sex.MALE ? "Nữ" : "Nam"))),
                new Contradiction("XCK-105", Victim::ordinary, Step.change("bhyt", before(SO_DINH_DANH))),
                new Contradiction(
                        "XCK-106",
                        Victim::independent,
                        Step.change("dan_cu", to(TRANG_THAI, "Chuyển đi"), ago(NGAY_CAP_NHAT, DIED))),
                new Contradiction("XCK-107", Victim::ordinary, Step.copy("dan_cu", before(MA_HO))),
                new Contradiction("XCK-111", born, Step.remove("dan_cu"), Step.change("khai_sinh")),
                new Contradiction(
                        "XCK-112", born, Step.change("dan_cu", to(SO_DINH_DANH, "")), Step.change("khai_sinh")),
                new Contradiction(
                        "XCK-113",
                        v -> born.test(v) && v.has(SO_DINH_DANH_ME),
                        Step.change("tre_em_duoi_16", new Edit(SO_DINH_DANH_ME, v -> v.before()
                                .fact(SO_DINH_DANH))),
                        Step.change("khai_sinh")),
                new Contradiction(
                        "XCK-114",
                        v -> born.test(v) && v.has(TEN_ME) && v.has(LOP_HOC),
                        Step.change("hoc_sinh", to(TEN_ME, "Vừ Bá Xuyến Chi")),
                        Step.change("khai_sinh")),
                new Contradiction(
                        "XCK-115",
                        v -> v.ordinary() && v.has(TEN_CHONG),
                        Step.change("dan_cu", to(TINH_TRANG_HON_NHAN, "Chưa kết hôn"), ago(NGAY_CAP_NHAT, 1)),
                        Step.change("ket_hon", ago(NGAY_KET_HON, DIED))),
                new Contradiction(
                        "XCK-116",
                        v -> v.ordinary() && v.has(TEN_CHONG),
                        Step.copy(
                                "ket_hon",
                                ago(NGAY_KET_HON, DIED),
                                to(TEN_VO, ""),
                                to(SO_DINH_DANH_VO, ""),
                                to(NGAY_SINH_VO, ""))));
    }

    private static Contradiction death(String pair, String list, Predicate<Victim> who) {
        return new Contradiction(
                pair,
                v -> v.ordinary() && who.test(v),
                Step.add("khai_tu", ago(NGAY_CHET, DIED), ago(NGAY_DANG_KY_KHAI_TU, REGISTERED)),
                Step.change(list, ago(NGAY_CAP_NHAT, SEEN)));
    }

    private static List<Contradiction> deaths() {
        return List.of(
                death("XCK-201", "dan_cu", v -> true),
                death("XCK-202", "bao_tro_xa_hoi", v -> v.has(DOI_TUONG)),
                death("XCK-203", "nguoi_co_cong", v -> v.has(DIEN_NGUOI_CO_CONG)),
                death("XCK-204", "nguoi_khuyet_tat", v -> v.has(TRO_CAP_KHUYET_TAT)),
                death("XCK-205", "bhyt", v -> true),
                death("XCK-206", "ho_ngheo", v -> v.has(PHAN_LOAI_HO)),
                death("XCK-207", "cu_tri", v -> v.has(KHU_VUC_BO_PHIEU)),
                death("XCK-208", "nguoi_cao_tuoi", v -> v.age() >= 60),
                death("XCK-209", "bhxh", v -> v.has(LOAI_HINH_BHXH)),
                death("XCK-210", "lao_dong", v -> v.has(TINH_TRANG_VIEC_LAM)),
                death("XCK-211", "ho_kinh_doanh", v -> v.has(TEN_HO_KINH_DOANH)),
                death("XCK-212", "tre_em_duoi_16", v -> v.age() >= 1 && v.age() < 16),
                new Contradiction(
                        "XCK-213",
                        v -> v.ordinary() && v.has(MA_HO_SO),
                        Step.add("khai_tu", ago(NGAY_CHET, 400), ago(NGAY_DANG_KY_KHAI_TU, 395)),
                        Step.change("mot_cua")));
    }

    private static List<Contradiction> children() {
        return List.of(
                new Contradiction(
                        "XCK-301",
                        v -> v.ordinary() && v.age() >= 1 && v.age() < 6,
                        Step.remove("bhyt"),
                        Step.change("tre_em_duoi_6", to(SO_THE_BHYT, "")),
                        Step.change("tre_em_duoi_16", to(SO_THE_BHYT, ""))),
                new Contradiction(
                        "XCK-302",
                        v -> v.ordinary() && v.age() >= 1 && v.age() < 6,
                        Step.change("dan_cu", earlier(6)),
                        Step.change("tre_em_duoi_6")),
                new Contradiction(
                        "XCK-303",
                        v -> v.ordinary() && v.age() >= 12 && v.age() < 16,
                        Step.change("dan_cu", earlier(6)),
                        Step.change("tre_em_duoi_16")),
                new Contradiction(
                        "XCK-304",
                        v -> v.ordinary() && v.age() >= 6 && v.age() < 16,
                        Step.change(
                                "tre_em_duoi_16",
                                to(SO_DINH_DANH_CHA, "024070999001"),
                                to(SO_DINH_DANH_ME, "024170999002")),
                        Step.change("dan_cu")),
                new Contradiction(
                        "XCK-311",
                        v -> v.ordinary() && v.has(LOP_HOC) && v.age() < 14,
                        Step.remove("hoc_sinh"),
                        Step.change("tre_em_duoi_16", to(LOP_HOC, "")),
                        Step.change("pho_cap_giao_duc", to(LOP_HOC, ""))),
                new Contradiction(
                        "XCK-312",
                        v -> v.independent() && v.has(LOP_HOC),
                        Step.remove("dan_cu"),
                        Step.change("hoc_sinh")),
                new Contradiction(
                        "XCK-313",
                        v -> v.ordinary() && v.has(LOP_HOC),
                        Step.copy("hoc_sinh", to(TEN_TRUONG, "Trường THCS Bản Xa"))));
    }

    private static Contradiction group(String pair, String group, String list, Predicate<Victim> who) {
        return new Contradiction(
                pair,
                v -> v.ordinary() && who.test(v),
                Step.change("bhyt", to(MA_DOI_TUONG_BHYT, group)),
                Step.change(list));
    }

    private static List<Contradiction> insurance() {
        Predicate<Victim> pensioner = v -> v.fact(DOI_TUONG).contains("hưu trí xã hội");
        Predicate<Victim> poor = v -> v.is(PHAN_LOAI_HO, "Hộ nghèo");
        return List.of(
                new Contradiction("XCK-321", v -> v.ordinary() && v.age() >= 7, Step.remove("bhyt")),
                group("XCK-322", "TE", "dan_cu", v -> v.age() >= 9),
                group("XCK-323", "GD", "ho_ngheo", poor),
                group("XCK-324", "HN", "ho_ngheo", v -> !v.has(PHAN_LOAI_HO)),
                group("XCK-325", "GD", "nguoi_co_cong", v -> v.has(DIEN_NGUOI_CO_CONG)),
                group("XCK-326", "GD", "bao_tro_xa_hoi", pensioner),
                group("XCK-335", "HT", "ho_ngheo", poor),
                group("XCK-343", "HT", "bao_tro_xa_hoi", pensioner),
                new Contradiction(
                        "XCK-341",
                        v -> v.ordinary() && pensioner.test(v) && v.age() >= 76,
                        Step.remove("bao_tro_xa_hoi"),
                        Step.change("bhyt")));
    }

    private static List<Contradiction> benefits() {
        Predicate<Victim> poor = v -> v.ordinary() && v.is(PHAN_LOAI_HO, "Hộ nghèo") && v.age() >= 20;
        return List.of(
                new Contradiction(
                        "XCK-332",
                        poor,
                        Step.add(
                                "ho_kinh_doanh",
                                to(TEN_HO_KINH_DOANH, "Hộ kinh doanh Xuyến"),
                                to(TINH_TRANG_KINH_DOANH, "Đang hoạt động")),
                        Step.change("ho_ngheo")),
                new Contradiction(
                        "XCK-333", poor, Step.add("phuong_tien", to(LOAI_XE, "Ô tô")), Step.change("ho_ngheo")),
                new Contradiction(
                        "XCK-334",
                        poor,
                        Step.add("bhxh", to(LOAI_HINH_BHXH, "BHXH bắt buộc")),
                        Step.change("ho_ngheo")),
                new Contradiction(
                        "XCK-344",
                        v -> v.ordinary() && v.has(LOAI_CAN_BO),
                        Step.change("can_bo", to(CHU_TAI_KHOAN, "VU BA XUYEN CHI"))),
                new Contradiction(
                        "XCK-345",
                        v -> v.ordinary() && v.has(LOAI_CAN_BO),
                        Step.copy("can_bo", before(HO_VA_TEN), before(NGAY_SINH), before(SO_DINH_DANH))),
                new Contradiction(
                        "XCK-346",
                        v -> v.ordinary()
                                && v.has(DOI_TUONG)
                                && !v.fact(DOI_TUONG).contains("đặc biệt"),
                        Step.copy("bao_tro_xa_hoi", to(DOI_TUONG, "Người khuyết tật đặc biệt nặng"))),
                new Contradiction(
                        "XCK-347",
                        v -> v.ordinary() && v.fact(DOI_TUONG).contains("khuyết tật") && !v.has(DIEN_NGUOI_CO_CONG),
                        Step.add("nguoi_co_cong", to(DIEN_NGUOI_CO_CONG, "Thương binh"), to(TRO_CAP_UU_DAI, "2789000")),
                        Step.change("bao_tro_xa_hoi")),
                new Contradiction(
                        "XCK-351",
                        v -> v.ordinary() && v.has(MOC_MUNG_THO),
                        Step.remove("mung_tho"),
                        Step.change("dan_cu")),
                new Contradiction(
                        "XCK-352",
                        v -> v.ordinary() && v.age() >= 61,
                        Step.remove("nguoi_cao_tuoi"),
                        Step.remove("mung_tho")));
    }

    private static List<Contradiction> desks() {
        return List.of(
                new Contradiction("XCK-361", v -> v.ordinary() && v.has(KHU_VUC_BO_PHIEU), Step.remove("cu_tri")),
                new Contradiction(
                        "XCK-362",
                        v -> v.independent() && v.has(KHU_VUC_BO_PHIEU) && v.age() < 24,
                        Step.change("dan_cu", to(NGAY_SINH, "10/10/2009")),
                        Step.change("cu_tri")),
                new Contradiction(
                        "XCK-363",
                        v -> v.ordinary() && v.has(KHU_VUC_BO_PHIEU),
                        Step.copy("cu_tri", to(KHU_VUC_BO_PHIEU, "Khu vực bỏ phiếu số 99"))),
                new Contradiction(
                        "XCK-371",
                        v -> v.ordinary() && v.is(TINH_TRANG_VIEC_LAM, "Thất nghiệp"),
                        Step.add("bhxh", to(LOAI_HINH_BHXH, "BHXH bắt buộc")),
                        Step.change("lao_dong")),
                new Contradiction(
                        "XCK-372",
                        v -> v.ordinary() && v.is(TINH_TRANG_VIEC_LAM, "Có việc làm"),
                        Step.add("hoc_sinh", to(LOP_HOC, "12A"), to(TEN_TRUONG, "Trường THPT Bản Xa")),
                        Step.change("lao_dong")),
                new Contradiction(
                        "XCK-381",
                        v -> v.ordinary()
                                && v.has(DIEN_QUAN_SU)
                                && v.age() < 26
                                && v.person().sex() == Sex.MALE,
                        Step.remove("quan_su")),
                new Contradiction(
                        "XCK-391",
                        v -> v.ordinary() && v.has(TO_CHUC),
                        Step.copy("dang_doan_hoi", to(DON_VI_SINH_HOAT, "Chi hội Bản Xa"))),
                new Contradiction(
                        "XCK-395",
                        v -> v.ordinary() && v.has(SO_THUA) && v.is(NGUOI_SU_DUNG_DAT, v.fact(HO_VA_TEN)),
                        Step.change("dat_dai", to(SO_DINH_DANH, "121999888")),
                        Step.change("dan_cu")));
    }
}

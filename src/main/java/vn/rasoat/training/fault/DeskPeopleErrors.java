package vn.rasoat.training.fault;

import static vn.rasoat.training.people.Fact.*;

import java.util.List;
import java.util.Set;
import vn.rasoat.training.list.Row;
import vn.rasoat.training.people.Days;
import vn.rasoat.training.people.Fact;
import vn.rasoat.training.people.Sex;

/** Errors in the lists of voters, labour, the military and members (rules CTR, LDV, QSU, DDH). */
final class DeskPeopleErrors {
    private static final Set<String> LOW = Set.of("Tiểu học", "THCS");
    private static final List<Fact> REQUIRED = List.of(
            KHU_VUC_BO_PHIEU, TINH_TRANG_VIEC_LAM, DIEN_QUAN_SU, DON_VI_SINH_HOAT, MA_SO_HO_KINH_DOANH, BIEN_SO_XE);

    private DeskPeopleErrors() {}

    static List<ErrorClass> all() {
        return List.of(
                new ErrorClass("CTR-001-no-number", Set.of(SO_THE_CU_TRI), Set.of("cu_tri"), e -> e.put(SO_THE_CU_TRI, e.pick("1-00B2", "chờ cấp", "thẻ 15"))),
                new ErrorClass("CTR-002-card-of-another", Set.of(SO_THE_CU_TRI, KHU_VUC_BO_PHIEU), Set.of("cu_tri"), e -> sameAsMate(e, SO_THE_CU_TRI)),
                new ErrorClass("CTR-003-no-vote", Set.of(GHI_CHU), Set.of("cu_tri"), e -> e.put(GHI_CHU, "Đang bị tước quyền bầu cử")),
                new ErrorClass("CTR-004-dead", Set.of(TRANG_THAI), Set.of("cu_tri", "dang_doan_hoi"), e -> e.put(TRANG_THAI, e.pick("Đã chết", "Đã mất"))),
                new ErrorClass("CTR-005-other-area", Set.of(KHU_VUC_BO_PHIEU, MA_HO), Set.of("cu_tri"), e -> otherArea(e)),
                new ErrorClass("CTR-006-nothing-marked", Set.of(BAU_QUOC_HOI, BAU_HDND_TINH, BAU_HDND_XA), Set.of("cu_tri"), e -> e.put(BAU_QUOC_HOI, "") && e.put(BAU_HDND_TINH, "") && (!e.filled(BAU_HDND_XA) || e.put(BAU_HDND_XA, ""))),
                new ErrorClass("CRX-030-under-18", Set.of(NGAY_SINH, SO_DINH_DANH), Set.of("cu_tri"), e -> addMember(e, 12, 16)),
                new ErrorClass("CMP-031-empty", Set.of(KHU_VUC_BO_PHIEU, TINH_TRANG_VIEC_LAM, DIEN_QUAN_SU, DON_VI_SINH_HOAT, MA_SO_HO_KINH_DOANH, BIEN_SO_XE), Set.of("cu_tri", "lao_dong", "quan_su", "dang_doan_hoi", "ho_kinh_doanh", "phuong_tien"), e -> empty(e)),
                new ErrorClass("LDV-001-under-15", Set.of(NGAY_SINH, SO_DINH_DANH), Set.of("lao_dong"), e -> addMember(e, 6, 13)),
                new ErrorClass("LDV-002-unemployed", Set.of(TINH_TRANG_VIEC_LAM, CONG_VIEC), Set.of("lao_dong"), e -> e.filled(CONG_VIEC) && e.put(TINH_TRANG_VIEC_LAM, e.pick("Thất nghiệp", "Chưa có việc làm"))),
                new ErrorClass("LDV-003-compulsory", Set.of(TINH_TRANG_VIEC_LAM, THAM_GIA_BHXH), Set.of("lao_dong"), e -> !e.filled(CONG_VIEC) && e.put(THAM_GIA_BHXH, "Bắt buộc")),
                new ErrorClass("LDV-004-no-work-named", Set.of(TINH_TRANG_VIEC_LAM, CONG_VIEC), Set.of("lao_dong"), e -> e.filled(CONG_VIEC) && e.put(CONG_VIEC, "")),
                new ErrorClass("LDV-005-reason", Set.of(TINH_TRANG_VIEC_LAM, LY_DO_KHONG_LAM_VIEC), Set.of("lao_dong"), e -> e.filled(CONG_VIEC) && e.put(LY_DO_KHONG_LAM_VIEC, e.pick("Đang đi học", "Nội trợ"))),
                new ErrorClass("LDV-006-degree", Set.of(TRINH_DO, TRINH_DO_CMKT), Set.of("lao_dong"), e -> LOW.contains(e.get(TRINH_DO)) && e.put(TRINH_DO_CMKT, e.pick("Đại học", "Cao đẳng"))),
                new ErrorClass("LDV-007-other-word", Set.of(TINH_TRANG_VIEC_LAM, CONG_VIEC), Set.of("lao_dong"), e -> e.put(TINH_TRANG_VIEC_LAM, e.pick("Ở nhà", "Bình thường", "9"))),
                new ErrorClass("QSU-001-too-old", Set.of(DIEN_QUAN_SU, NGAY_SINH, GIOI_TINH), Set.of("quan_su"), e -> e.age() >= 29 && e.put(DIEN_QUAN_SU, e.pick("Sẵn sàng nhập ngũ", "Tạm hoãn"))),
                new ErrorClass("QSU-001-too-young", Set.of(DIEN_QUAN_SU, NGAY_SINH, GIOI_TINH), Set.of("quan_su"), e -> e.age() < 18 && e.put(DIEN_QUAN_SU, "Dân quân")),
                new ErrorClass("QSU-001-woman", Set.of(DIEN_QUAN_SU, NGAY_SINH, GIOI_TINH), Set.of("quan_su"), e -> e.person().sex() == Sex.FEMALE && e.age() <= 26 && e.put(DIEN_QUAN_SU, "Sẵn sàng nhập ngũ")),
                new ErrorClass("QSU-002-past-25", Set.of(DIEN_QUAN_SU, NGAY_SINH, GIOI_TINH, TRINH_DO), Set.of("quan_su"), e -> e.person().sex() == Sex.MALE && (e.age() == 26 || e.age() == 27) && !e.get(TRINH_DO).equals("Đại học") && !e.get(TRINH_DO).equals("Cao đẳng") && e.put(DIEN_QUAN_SU, "Sẵn sàng nhập ngũ")),
                new ErrorClass("QSU-003-no-reason", Set.of(DIEN_QUAN_SU, LY_DO_TAM_HOAN), Set.of("quan_su"), e -> e.filled(LY_DO_TAM_HOAN) && e.put(LY_DO_TAM_HOAN, "")),
                new ErrorClass("QSU-004-reason", Set.of(DIEN_QUAN_SU, LY_DO_TAM_HOAN), Set.of("quan_su"), e -> e.get(DIEN_QUAN_SU).equals("Sẵn sàng nhập ngũ") && e.put(LY_DO_TAM_HOAN, "Đang học đại học")),
                new ErrorClass("QSU-005-no-class", Set.of(LOAI_SUC_KHOE), Set.of("quan_su"), e -> e.put(LOAI_SUC_KHOE, e.pick("7", "8", "165 cm"))),
                new ErrorClass("QSU-006-unfit", Set.of(DIEN_QUAN_SU, LOAI_SUC_KHOE), Set.of("quan_su"), e -> e.get(DIEN_QUAN_SU).equals("Sẵn sàng nhập ngũ") && e.put(LOAI_SUC_KHOE, e.pick("4", "Loại 5"))),
                new ErrorClass("QSU-007-as-a-child", Set.of(NGAY_DANG_KY_NVQS, NGAY_SINH), Set.of("quan_su"), e -> e.filled(NGAY_DANG_KY_NVQS) && e.put(NGAY_DANG_KY_NVQS, aged(e, 9))),
                new ErrorClass("DDH-001-too-young", Set.of(NGAY_VAO_DANG, NGAY_VAO_DOAN, NGAY_CHINH_THUC, NGAY_SINH), Set.of("dang_doan_hoi"), e -> e.filled(NGAY_VAO_DANG) && e.put(NGAY_VAO_DANG, aged(e, 14))),
                new ErrorClass("DDH-002-before", Set.of(NGAY_VAO_DANG, NGAY_CHINH_THUC, NGAY_SINH), Set.of("dang_doan_hoi"), e -> e.filled(NGAY_CHINH_THUC) && e.put(NGAY_CHINH_THUC, e.day(Spoil.day(e.get(NGAY_VAO_DANG)) - 20 - e.roll(300)))),
                new ErrorClass("DDH-002-early", Set.of(NGAY_VAO_DANG, NGAY_CHINH_THUC, NGAY_SINH), Set.of("dang_doan_hoi"), e -> e.filled(NGAY_CHINH_THUC) && e.put(NGAY_CHINH_THUC, e.day(Spoil.day(e.get(NGAY_VAO_DANG)) + 20 + e.roll(300)))),
                new ErrorClass("DDH-003-child", Set.of(NGAY_VAO_DOAN, NGAY_SINH), Set.of("dang_doan_hoi"), e -> e.filled(NGAY_VAO_DOAN) && e.put(NGAY_VAO_DOAN, aged(e, 9))),
                new ErrorClass("DDH-003-old", Set.of(NGAY_VAO_DOAN, NGAY_VAO_DANG, NGAY_SINH), Set.of("dang_doan_hoi"), e -> e.filled(NGAY_VAO_DOAN) && e.age() > 34 && e.put(NGAY_VAO_DOAN, aged(e, 32))),
                new ErrorClass("DDH-004-after-party", Set.of(NGAY_VAO_DOAN, NGAY_VAO_DANG), Set.of("dang_doan_hoi"), e -> e.filled(NGAY_VAO_DANG) && e.put(NGAY_VAO_DOAN, e.day(Spoil.day(e.get(NGAY_VAO_DANG)) + 30 + e.roll(300)))),
                new ErrorClass("DDH-005-digit-missing", Set.of(SO_THE_DANG), Set.of("dang_doan_hoi"), e -> e.filled(SO_THE_DANG) && e.put(SO_THE_DANG, e.get(SO_THE_DANG).substring(1))),
                new ErrorClass("DDH-006-card-of-another", Set.of(SO_THE_DANG, SO_DINH_DANH), Set.of("dang_doan_hoi"), e -> sameAsEarlier(e, SO_THE_DANG)),
                new ErrorClass("DDH-007-no-admission", Set.of(NGAY_VAO_DANG, NGAY_CHINH_THUC, SO_THE_DANG, NGAY_VAO_DOAN), Set.of("dang_doan_hoi"), e -> e.filled(NGAY_VAO_DANG) && e.put(NGAY_VAO_DANG, "")),
                new ErrorClass("DDH-008-over-30", Set.of(TO_CHUC, CHUC_VU, NGAY_SINH, SO_THE_HOI_VIEN), Set.of("dang_doan_hoi"), e -> e.age() >= 32 && !e.filled(CHUC_VU) && e.put(TO_CHUC, "Đoàn Thanh niên")),
                new ErrorClass("DDH-009-man", Set.of(TO_CHUC, GIOI_TINH, SO_THE_HOI_VIEN), Set.of("dang_doan_hoi"), e -> e.person().sex() == Sex.MALE && e.put(TO_CHUC, "Hội Phụ nữ")),
                new ErrorClass("DDH-010-card-of-another", Set.of(TO_CHUC, SO_THE_HOI_VIEN, SO_DINH_DANH), Set.of("dang_doan_hoi"), e -> e.get(TO_CHUC).equals(earlier(e).text(TO_CHUC)) && sameAsEarlier(e, SO_THE_HOI_VIEN)));
    }

    private static boolean sameAsMate(Edit e, Fact fact) {
        return e.household().stream()
                .filter(other -> !other.equals(e.row()) && !other.text(fact).isEmpty())
                .findFirst()
                .map(other -> e.put(fact, other.text(fact)) && e.mention(other, fact))
                .orElse(false);
    }

    private static boolean otherArea(Edit e) {
        return e.household().size() > 1
                && e.put(KHU_VUC_BO_PHIEU, "Khu vực bỏ phiếu số 99")
                && e.household().stream()
                        .filter(other -> !other.equals(e.row()))
                        .allMatch(other -> e.mention(other, KHU_VUC_BO_PHIEU));
    }

    /** Somebody of the household between two ages who does not belong on the list. */
    private static boolean addMember(Edit e, int least, int most) {
        return e.row().household().members().stream()
                .filter(person -> person.isAlive()
                        && person.ageOn(e.asOf()) >= least
                        && person.ageOn(e.asOf()) <= most)
                .findFirst()
                .map(person -> e.add(e.row().of(person)))
                .orElse(false);
    }

    private static boolean empty(Edit e) {
        return REQUIRED.stream().anyMatch(fact -> e.filled(fact) && e.put(fact, ""));
    }

    /** A day in the year after the person's given birthday. */
    private static String aged(Edit e, int years) {
        return e.day(Days.plusYears(e.person().birthDay(), years) + e.roll(300));
    }

    /** A row written before, of somebody of the same sex and year; the row itself when there is none. */
    static Row earlier(Edit e) {
        String id = e.get(SO_DINH_DANH);
        return id.length() == 12 ? e.seenLike(id) : e.row();
    }

    /** The number of another row written before. */
    static boolean sameAsEarlier(Edit e, Fact fact) {
        Row other = earlier(e);
        return e.filled(fact)
                && !other.text(fact).isEmpty()
                && !other.household().equals(e.row().household())
                && e.put(fact, other.text(fact))
                && e.mention(other, fact);
    }
}

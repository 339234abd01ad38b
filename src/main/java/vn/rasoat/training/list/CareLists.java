package vn.rasoat.training.list;

import java.util.List;
import vn.rasoat.training.people.CareFacts;
import vn.rasoat.training.people.Fact;
import vn.rasoat.training.people.Supplement;

/** The lists of residence, civil status and social affairs: stays, births, marriages, deaths, children, schooling, insurance, poverty. */
final class CareLists {
    private CareLists() {}

    static List<ListProfile> all() {
        return List.of(
                stays(),
                births(),
                marriages(),
                deaths(),
                children(),
                schooling(),
                contributions(),
                poverty(),
                disability(),
                merit(),
                honours());
    }

    private static ListProfile stays() {
        return list(
                "tam_tru",
                "SỔ THEO DÕI TẠM TRÚ, TẠM VẮNG, LƯU TRÚ",
                """
                STT=STT
                Họ và tên=HO_VA_TEN
                Ngày, tháng, năm sinh=NGAY_SINH
                Giới tính=GIOI_TINH
                Số CCCD=SO_DINH_DANH
                Dân tộc=DAN_TOC
                Quốc tịch=QUOC_TICH
                Nghề nghiệp=NGHE_NGHIEP
                Nơi thường trú=NOI_THUONG_TRU
                Loại cư trú=HINH_THUC_CU_TRU
                Nơi tạm trú=NOI_TAM_TRU
                Nơi đến khi tạm vắng=NOI_DEN
                Từ ngày=NGAY_O_TU
                Đến ngày=NGAY_O_DEN
                Lý do cư trú=LY_DO_CU_TRU
                Họ tên chủ nhà trọ=TEN_CHU_NHA
                Số điện thoại=SO_DIEN_THOAI
                Thôn=THON
                Ngày cập nhật=NGAY_CAP_NHAT
                """,
                Fact.HINH_THUC_CU_TRU,
                CareFacts.stays());
    }

    private static ListProfile births() {
        return list(
                "khai_sinh",
                "SỔ ĐĂNG KÝ KHAI SINH",
                """
                STT=STT
                Số đăng ký=SO_DANG_KY
                Quyển số=QUYEN_SO
                Ngày đăng ký khai sinh=NGAY_DANG_KY_KHAI_SINH
                Họ và tên=HO_VA_TEN
                Ngày sinh=NGAY_SINH
                Giới tính=GIOI_TINH
                Số định danh cá nhân=SO_DINH_DANH
                Dân tộc=DAN_TOC
                Quốc tịch=QUOC_TICH
                Nơi sinh=NOI_SINH
                Quê quán=QUE_QUAN
                Họ tên mẹ=TEN_ME
                Ngày sinh mẹ=NGAY_SINH_ME
                CCCD mẹ=SO_DINH_DANH_ME
                Họ tên cha=TEN_CHA
                Ngày sinh cha=NGAY_SINH_CHA
                CCCD cha=SO_DINH_DANH_CHA
                Nơi thường trú=NOI_THUONG_TRU
                Người yêu cầu=TEN_NGUOI_YEU_CAU
                Quan hệ với người được khai sinh=QUAN_HE_NGUOI_YEU_CAU
                """,
                Fact.NOI_SINH,
                CareFacts.civilRegister());
    }

    private static ListProfile marriages() {
        return list(
                "ket_hon",
                "SỔ ĐĂNG KÝ KẾT HÔN",
                """
                STT=STT
                Số đăng ký=SO_DANG_KY
                Quyển số=QUYEN_SO
                Ngày đăng ký kết hôn=NGAY_KET_HON
                Họ tên chồng=TEN_CHONG
                Ngày sinh chồng=NGAY_SINH_CHONG
                Dân tộc chồng=DAN_TOC_CHONG
                Số CCCD chồng=SO_DINH_DANH_CHONG
                Họ tên vợ=TEN_VO
                Ngày sinh vợ=NGAY_SINH_VO
                Dân tộc vợ=DAN_TOC_VO
                Số CCCD vợ=SO_DINH_DANH_VO
                Thôn=THON
                """,
                Fact.TEN_CHONG,
                CareFacts.civilRegister());
    }

    private static ListProfile deaths() {
        return list(
                "khai_tu",
                "SỔ ĐĂNG KÝ KHAI TỬ",
                """
                STT=STT
                Số đăng ký=SO_DANG_KY
                Quyển số=QUYEN_SO
                Ngày đăng ký khai tử=NGAY_DANG_KY_KHAI_TU
                Họ và tên=HO_VA_TEN
                Ngày sinh=NGAY_SINH
                Giới tính=GIOI_TINH
                Số CCCD=SO_DINH_DANH
                Dân tộc=DAN_TOC
                Nơi thường trú=NOI_THUONG_TRU
                Ngày chết=NGAY_CHET
                Nơi chết=NOI_CHET
                Nguyên nhân chết=NGUYEN_NHAN_CHET
                Số giấy báo tử=SO_GIAY_BAO_TU
                Người yêu cầu=TEN_NGUOI_YEU_CAU
                Quan hệ với người được khai tử=QUAN_HE_NGUOI_YEU_CAU
                Thôn=THON
                """,
                Fact.SO_GIAY_BAO_TU,
                CareFacts.civilRegister());
    }

    private static ListProfile children() {
        return new ListProfile(
                "tre_em_duoi_16",
                "DANH SÁCH TRẺ EM DƯỚI 16 TUỔI",
                ListProfiles.columns(
                        """
                        STT=STT
                        Họ tên trẻ=HO_VA_TEN
                        Ngày sinh=NGAY_SINH
                        Giới tính=GIOI_TINH
                        Số định danh cá nhân=SO_DINH_DANH
                        Dân tộc=DAN_TOC
                        Họ tên cha=TEN_CHA
                        CCCD cha=SO_DINH_DANH_CHA
                        Họ tên mẹ=TEN_ME
                        CCCD mẹ=SO_DINH_DANH_ME
                        Thôn=THON
                        Nơi ở hiện tại=NOI_O_HIEN_TAI
                        Lớp=LOP_HOC
                        Tên trường=TEN_TRUONG
                        Hoàn cảnh đặc biệt=HOAN_CANH
                        Số thẻ BHYT=SO_THE_BHYT
                        Ngày cập nhật=NGAY_CAP_NHAT
                        """),
                (household, person, asOf) -> person.isAlive() && person.ageOn(asOf) < 16,
                CareFacts.children());
    }

    private static ListProfile schooling() {
        return new ListProfile(
                "pho_cap_giao_duc",
                "PHIẾU ĐIỀU TRA PHỔ CẬP GIÁO DỤC, XÓA MÙ CHỮ",
                ListProfiles.columns(
                        """
                        STT=STT
                        Số phiếu điều tra=SO_PHIEU
                        Mã hộ=MA_HO
                        Họ tên chủ hộ=TEN_CHU_HO
                        Quan hệ với chủ hộ=QUAN_HE_CHU_HO
                        Họ và tên=HO_VA_TEN
                        Ngày sinh=NGAY_SINH
                        Giới tính=GIOI_TINH
                        Số định danh cá nhân=SO_DINH_DANH
                        Dân tộc=DAN_TOC
                        Thôn=THON
                        Lớp=LOP_HOC
                        Tên trường=TEN_TRUONG
                        Lớp cao nhất đã hoàn thành=LOP_HOAN_THANH
                        Năm bỏ học=NAM_BO_HOC
                        Mức biết chữ=MUC_XOA_MU
                        Ngày cập nhật=NGAY_CAP_NHAT
                        """),
                (household, person, asOf) -> person.isAlive() && !household.lodgers(),
                CareFacts.schooling());
    }

    private static ListProfile contributions() {
        return list(
                "bhxh",
                "DANH SÁCH NGƯỜI THAM GIA BẢO HIỂM XÃ HỘI TỰ NGUYỆN, BẮT BUỘC",
                """
                STT=STT
                Họ tên=HO_VA_TEN
                Ngày sinh=NGAY_SINH
                Giới tính=GIOI_TINH
                Số CCCD=SO_DINH_DANH
                Mã số BHXH=MA_SO_BHXH
                Loại hình tham gia BHXH=LOAI_HINH_BHXH
                Mức thu nhập đóng BHXH=MUC_DONG_BHXH
                Phương thức đóng=PHUONG_THUC_DONG
                Từ tháng=TU_THANG
                Đến tháng=DEN_THANG
                Số tháng đóng=SO_THANG_DONG
                Tỷ lệ NSNN hỗ trợ=TY_LE_HO_TRO
                Số tiền=SO_TIEN_DONG
                Thôn=THON
                Số điện thoại=SO_DIEN_THOAI
                Ngày cập nhật=NGAY_CAP_NHAT
                """,
                Fact.LOAI_HINH_BHXH,
                CareFacts.contributions());
    }

    private static ListProfile poverty() {
        return new ListProfile(
                "ho_ngheo",
                "DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO",
                ListProfiles.columns(
                        """
                        STT=STT
                        Mã hộ=MA_HO
                        Họ tên chủ hộ=TEN_CHU_HO
                        Họ và tên=HO_VA_TEN
                        Quan hệ với chủ hộ=QUAN_HE_CHU_HO
                        Ngày sinh=NGAY_SINH
                        Giới tính=GIOI_TINH
                        Số CCCD=SO_DINH_DANH
                        Dân tộc=DAN_TOC
                        Thôn=THON
                        Nơi thường trú=NOI_THUONG_TRU
                        Khu vực TT/NT=KHU_VUC
                        Phân loại hộ=PHAN_LOAI_HO
                        Điểm B1=DIEM_B1
                        Điểm B2=DIEM_B2
                        Năm rà soát=NAM_RA_SOAT
                        Mã đối tượng BHYT=MA_DOI_TUONG_BHYT
                        Ngày cập nhật=NGAY_CAP_NHAT
                        """),
                (household, person, asOf) ->
                        person.isAlive() && !person.fact(Fact.PHAN_LOAI_HO).isEmpty(),
                CareFacts.poverty());
    }

    private static ListProfile disability() {
        return list(
                "nguoi_khuyet_tat",
                "DANH SÁCH NGƯỜI KHUYẾT TẬT",
                """
                STT=STT
                Họ và tên=HO_VA_TEN
                Ngày sinh=NGAY_SINH
                Giới tính=GIOI_TINH
                Số CCCD=SO_DINH_DANH
                Dân tộc=DAN_TOC
                Thôn=THON
                Nơi thường trú=NOI_THUONG_TRU
                Dạng tật=DANG_TAT
                Mức độ khuyết tật=MUC_DO_KHUYET_TAT
                Số giấy xác nhận khuyết tật=SO_GIAY_XAC_NHAN
                Ngày cấp giấy xác nhận=NGAY_XAC_NHAN
                Mức trợ cấp=TRO_CAP_KHUYET_TAT
                Hưởng từ ngày=NGAY_HUONG_KHUYET_TAT
                Số điện thoại=SO_DIEN_THOAI
                Ngày cập nhật=NGAY_CAP_NHAT
                """,
                Fact.DANG_TAT,
                CareFacts.disability());
    }

    private static ListProfile merit() {
        return list(
                "nguoi_co_cong",
                "DANH SÁCH NGƯỜI CÓ CÔNG VỚI CÁCH MẠNG VÀ THÂN NHÂN",
                """
                STT=STT
                Họ và tên=HO_VA_TEN
                Ngày sinh=NGAY_SINH
                Giới tính=GIOI_TINH
                Số CCCD=SO_DINH_DANH
                Dân tộc=DAN_TOC
                Thôn=THON
                Nơi thường trú=NOI_THUONG_TRU
                Diện người có công=DIEN_NGUOI_CO_CONG
                Số hồ sơ NCC=SO_HO_SO_NCC
                Quan hệ với người có công=QUAN_HE_NGUOI_CO_CONG
                Họ tên liệt sĩ, người có công=TEN_NGUOI_CO_CONG
                Tỷ lệ tổn thương cơ thể=TY_LE_TON_THUONG
                Số quyết định=SO_QUYET_DINH
                Ngày quyết định=NGAY_QUYET_DINH
                Mức trợ cấp=TRO_CAP_UU_DAI
                Hưởng từ ngày=NGAY_HUONG_UU_DAI
                Số điện thoại=SO_DIEN_THOAI
                Ngày cập nhật=NGAY_CAP_NHAT
                """,
                Fact.DIEN_NGUOI_CO_CONG,
                CareFacts.merit());
    }

    private static ListProfile honours() {
        return list(
                "mung_tho",
                "DANH SÁCH NGƯỜI CAO TUỔI ĐƯỢC CHÚC THỌ, MỪNG THỌ",
                """
                TT=STT
                Họ và tên=HO_VA_TEN
                Ngày sinh=NGAY_SINH
                Giới tính=GIOI_TINH
                Số CCCD=SO_DINH_DANH
                Thôn=THON
                Nơi thường trú=NOI_THUONG_TRU
                Tuổi mừng thọ=MOC_MUNG_THO
                Số điện thoại=SO_DIEN_THOAI
                Ngày cập nhật=NGAY_CAP_NHAT
                """,
                Fact.MOC_MUNG_THO,
                CareFacts.honours());
    }

    /** @param telling the fact that only those have who belong on the list */
    private static ListProfile list(String id, String title, String columns, Fact telling, Supplement supplement) {
        return new ListProfile(
                id,
                title,
                ListProfiles.columns(columns),
                (household, person, asOf) -> !person.fact(telling).isEmpty(),
                supplement);
    }
}

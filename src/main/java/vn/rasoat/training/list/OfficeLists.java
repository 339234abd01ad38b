package vn.rasoat.training.list;

import java.util.List;
import vn.rasoat.training.people.Fact;
import vn.rasoat.training.people.OfficeFacts;
import vn.rasoat.training.people.Supplement;

/** The lists that the commune's other desks keep: elections, work, the military, the Party, land, trade, the one-stop shop, staff. */
final class OfficeLists {
    private OfficeLists() {}

    /** Voters of the election of 15 March 2026, by polling area. */
    static ListProfile cuTri() {
        return list(
                "cu_tri",
                "DANH SÁCH CỬ TRI",
                """
                STT=STT
                Mã hộ=MA_HO
                Họ và tên cử tri=HO_VA_TEN
                Ngày, tháng, năm sinh=NGAY_SINH
                Giới tính=GIOI_TINH
                Số CCCD=SO_DINH_DANH
                Dân tộc=DAN_TOC
                Nghề nghiệp=NGHE_NGHIEP
                Nơi thường trú=NOI_THUONG_TRU
                Thôn/Tổ dân phố=THON
                Khu vực bỏ phiếu=KHU_VUC_BO_PHIEU
                Số thẻ cử tri=SO_THE_CU_TRI
                Bầu ĐBQH=BAU_QUOC_HOI
                Bầu HĐND tỉnh=BAU_HDND_TINH
                Bầu HĐND xã=BAU_HDND_XA
                Ghi chú=GHI_CHU
                Tình trạng nhân khẩu=TRANG_THAI
                Ngày cập nhật=NGAY_CAP_NHAT
                """,
                Fact.SO_THE_CU_TRI,
                OfficeFacts.voters());
    }

    /** Everybody of fifteen and over, with skills and employment. */
    static ListProfile laoDong() {
        return list(
                "lao_dong",
                "DANH SÁCH LAO ĐỘNG, VIỆC LÀM",
                """
                STT=STT
                Họ và tên=HO_VA_TEN
                Ngày sinh=NGAY_SINH
                Giới tính=GIOI_TINH
                Số ĐDCN/CCCD=SO_DINH_DANH
                Dân tộc=DAN_TOC
                Thôn=THON
                Nơi ở hiện tại=NOI_O_HIEN_TAI
                Trình độ học vấn=TRINH_DO
                Trình độ chuyên môn kỹ thuật=TRINH_DO_CMKT
                Tình trạng việc làm=TINH_TRANG_VIEC_LAM
                Công việc chính=CONG_VIEC
                Vị thế việc làm=VI_THE_VIEC_LAM
                Tham gia BHXH=THAM_GIA_BHXH
                Lý do không tham gia HĐKT=LY_DO_KHONG_LAM_VIEC
                Số điện thoại=SO_DIEN_THOAI
                Ngày rà soát=NGAY_CAP_NHAT
                """,
                Fact.TINH_TRANG_VIEC_LAM,
                OfficeFacts.work());
    }

    /** Citizens registered with the commune's military command. */
    static ListProfile quanSu() {
        return list(
                "quan_su",
                "DANH SÁCH CÔNG DÂN TRONG ĐỘ TUỔI NGHĨA VỤ QUÂN SỰ, DỰ BỊ, DÂN QUÂN",
                """
                STT=STT
                Họ và tên=HO_VA_TEN
                Ngày tháng năm sinh=NGAY_SINH
                Giới tính=GIOI_TINH
                Số CCCD=SO_DINH_DANH
                Dân tộc=DAN_TOC
                Thôn=THON
                Nơi thường trú=NOI_THUONG_TRU
                Trình độ văn hóa=TRINH_DO
                Nghề nghiệp=NGHE_NGHIEP
                Ngày đăng ký NVQS=NGAY_DANG_KY_NVQS
                Diện quản lý=DIEN_QUAN_SU
                Phân loại sức khỏe=LOAI_SUC_KHOE
                Lý do tạm hoãn, miễn=LY_DO_TAM_HOAN
                Họ tên cha=TEN_CHA
                Họ tên mẹ=TEN_ME
                Ngày cập nhật=NGAY_CAP_NHAT
                """,
                Fact.DIEN_QUAN_SU,
                OfficeFacts.military());
    }

    /** Members of the Party, the Youth Union and the associations. */
    static ListProfile dangDoanHoi() {
        return list(
                "dang_doan_hoi",
                "DANH SÁCH ĐẢNG VIÊN, ĐOÀN VIÊN, HỘI VIÊN",
                """
                STT=STT
                Họ và tên=HO_VA_TEN
                Ngày sinh=NGAY_SINH
                Giới tính=GIOI_TINH
                Số CCCD=SO_DINH_DANH
                Dân tộc=DAN_TOC
                Tổ chức=TO_CHUC
                Chi bộ/Chi đoàn/Chi hội=DON_VI_SINH_HOAT
                Chức vụ=CHUC_VU
                Ngày vào Đoàn=NGAY_VAO_DOAN
                Ngày vào Đảng=NGAY_VAO_DANG
                Ngày vào Đảng chính thức=NGAY_CHINH_THUC
                Số thẻ Đảng=SO_THE_DANG
                Ngày vào Hội=NGAY_VAO_HOI
                Số thẻ hội viên=SO_THE_HOI_VIEN
                Tình trạng nhân khẩu=TRANG_THAI
                Ngày cập nhật=NGAY_CAP_NHAT
                """,
                Fact.TO_CHUC,
                OfficeFacts.members());
    }

    /** Parcels with owner and certificate. */
    static ListProfile datDai() {
        return list(
                "dat_dai",
                "DANH SÁCH CHỦ SỬ DỤNG ĐẤT",
                """
                STT=STT
                Tờ bản đồ số=SO_TO_BAN_DO
                Thửa đất số=SO_THUA
                Diện tích (m²)=DIEN_TICH
                DT đất ở=DIEN_TICH_DAT_O
                DT đất khác=DIEN_TICH_DAT_KHAC
                Mục đích sử dụng=MUC_DICH_SU_DUNG_DAT
                Thời hạn sử dụng=THOI_HAN_SU_DUNG_DAT
                Số phát hành GCN=SO_GIAY_CHUNG_NHAN
                Số vào sổ cấp=SO_VAO_SO
                Ngày cấp GCN=NGAY_CAP_GCN
                Ngày vào sổ=NGAY_VAO_SO
                Tên chủ sử dụng đất=NGUOI_SU_DUNG_DAT
                Năm sinh=NGAY_SINH
                Giới tính=GIOI_TINH
                Số CCCD=SO_DINH_DANH
                Địa chỉ thường trú=NOI_THUONG_TRU
                Thôn=THON
                Ngày cập nhật=NGAY_CAP_NHAT
                """,
                Fact.SO_THUA,
                OfficeFacts.land());
    }

    /** Household businesses with their owners. */
    static ListProfile hoKinhDoanh() {
        return list(
                "ho_kinh_doanh",
                "DANH SÁCH HỘ KINH DOANH",
                """
                STT=STT
                Tên hộ kinh doanh=TEN_HO_KINH_DOANH
                Mã số hộ kinh doanh=MA_SO_HO_KINH_DOANH
                Ngày đăng ký kinh doanh=NGAY_DANG_KY_KD
                Họ tên chủ hộ kinh doanh=HO_VA_TEN
                Ngày sinh=NGAY_SINH
                Giới tính=GIOI_TINH
                Số CCCD=SO_DINH_DANH
                Ngành nghề kinh doanh=NGANH_NGHE
                Địa điểm kinh doanh=DIA_DIEM_KINH_DOANH
                Vốn kinh doanh=VON_KINH_DOANH
                Tình trạng hoạt động=TINH_TRANG_KINH_DOANH
                Ngày ngừng kinh doanh=NGAY_NGUNG_KD
                Số điện thoại=SO_DIEN_THOAI
                Thôn=THON
                Ngày cập nhật=NGAY_CAP_NHAT
                """,
                Fact.MA_SO_HO_KINH_DOANH,
                OfficeFacts.trade());
    }

    /** Vehicles with their owners. */
    static ListProfile phuongTien() {
        return list(
                "phuong_tien",
                "DANH SÁCH PHƯƠNG TIỆN GIAO THÔNG",
                """
                STT=STT
                Biển số xe=BIEN_SO_XE
                Loại xe=LOAI_XE
                Nhãn hiệu=NHAN_HIEU_XE
                Số khung=SO_KHUNG
                Số máy=SO_MAY
                Năm sản xuất=NAM_SAN_XUAT
                Ngày đăng ký xe=NGAY_DANG_KY_XE
                Họ tên chủ xe=HO_VA_TEN
                Ngày sinh=NGAY_SINH
                Giới tính=GIOI_TINH
                Số CCCD=SO_DINH_DANH
                Nơi thường trú=NOI_THUONG_TRU
                Thôn=THON
                Số điện thoại=SO_DIEN_THOAI
                Ngày cập nhật=NGAY_CAP_NHAT
                """,
                Fact.BIEN_SO_XE,
                OfficeFacts.vehicles());
    }

    /** Dossiers of the one-stop shop, with the headings of the portal's export. */
    static ListProfile motCua() {
        return list(
                "mot_cua",
                "NHẬT KÝ TIẾP NHẬN VÀ TRẢ KẾT QUẢ",
                """
                STT=STT
                MaHoSo=MA_HO_SO
                MaTTHC=MA_THU_TUC
                Tên TTHC=TEN_THU_TUC
                MaCoQuan=MA_DINH_DANH_CO_QUAN
                Chủ hồ sơ=CHU_HO_SO
                SoDinhDanh=SO_DINH_DANH
                NgayNopHoSo=NGAY_NOP
                NgayTiepNhan=NGAY_TIEP_NHAN
                NgayHenTra=NGAY_HEN_TRA
                NgayTra=NGAY_KET_THUC_XU_LY
                TrangThaiHoSo=TRANG_THAI_HO_SO
                Lý do trễ hẹn=LY_DO_TRE
                KenhThucHien=KENH_THUC_HIEN
                HoSoCoThanhPhanSoHoa=CO_SO_HOA
                DuocTaiSuDung=DUOC_TAI_SU_DUNG
                DuocLayTuKhoDMQG=LAY_TU_KHO
                TaiKhoanDuocXacThucVoiVNeID=XAC_THUC_VNEID
                DuocThanhToanTrucTuyen=THANH_TOAN_TRUC_TUYEN
                DuongDanTepTinKetQua=TEP_KET_QUA
                """,
                Fact.MA_HO_SO,
                OfficeFacts.dossiers());
    }

    /** Staff of the commune with grade, salary and account. */
    static ListProfile canBo() {
        return list(
                "can_bo",
                "DANH SÁCH CÁN BỘ, CÔNG CHỨC, NGƯỜI HOẠT ĐỘNG KHÔNG CHUYÊN TRÁCH",
                """
                STT=STT
                Họ và tên=HO_VA_TEN
                Ngày sinh=NGAY_SINH
                Giới tính=GIOI_TINH
                Số CCCD=SO_DINH_DANH
                Dân tộc=DAN_TOC
                Cán bộ/Công chức/NHĐKCT=LOAI_CAN_BO
                Chức vụ=CHUC_VU
                Đơn vị công tác=NOI_LAM_VIEC
                Trình độ chuyên môn=TRINH_DO_CMKT
                Chuyên ngành=CHUYEN_NGANH
                Lý luận chính trị=LY_LUAN_CHINH_TRI
                Ngày tuyển dụng=NGAY_TUYEN_DUNG
                Mã ngạch=MA_NGACH
                Bậc lương=BAC_LUONG
                Hệ số lương=HE_SO_LUONG
                Ngày hưởng hệ số lương=NGAY_HUONG_LUONG
                Số tài khoản=SO_TAI_KHOAN
                Tên ngân hàng=TEN_NGAN_HANG
                Chủ tài khoản=CHU_TAI_KHOAN
                Hình thức chi trả=HINH_THUC_CHI_TRA
                Số điện thoại=SO_DIEN_THOAI
                Ngày cập nhật=NGAY_CAP_NHAT
                """,
                Fact.LOAI_CAN_BO,
                OfficeFacts.staff());
    }

    static List<ListProfile> all() {
        return List.of(
                cuTri(),
                laoDong(),
                quanSu(),
                dangDoanHoi(),
                datDai(),
                hoKinhDoanh(),
                phuongTien(),
                motCua(),
                canBo());
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

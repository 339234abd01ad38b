package vn.rasoat.training.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.rasoat.training.people.Fact;

/** The lists that can be made, with the header words usual for each. */
public final class ListProfiles {
    private ListProfiles() {}

    /** Everyone: the residence list of the commune. */
    public static final ListProfile DAN_CU = new ListProfile(
            "dan_cu",
            "DANH SÁCH NHÂN KHẨU",
            columns(
                    """
                    STT=STT
                    Mã hộ=MA_HO
                    Họ và tên=HO_VA_TEN
                    Ngày, tháng, năm sinh=NGAY_SINH
                    Giới tính=GIOI_TINH
                    Số ĐDCN/CCCD=SO_DINH_DANH
                    Ngày cấp=NGAY_CAP
                    Nơi cấp=NOI_CAP
                    Có giá trị đến=NGAY_HET_HAN
                    Dân tộc=DAN_TOC
                    Tôn giáo=TON_GIAO
                    Quốc tịch=QUOC_TICH
                    Tình trạng hôn nhân=TINH_TRANG_HON_NHAN
                    Quan hệ với chủ hộ=QUAN_HE_CHU_HO
                    Họ tên cha=TEN_CHA
                    Họ tên mẹ=TEN_ME
                    Họ, chữ đệm và tên vợ/chồng=TEN_VO_CHONG
                    Quê quán=QUE_QUAN
                    Nơi thường trú=NOI_THUONG_TRU
                    Chỗ ở hiện nay=NOI_O_HIEN_TAI
                    Thôn/Tổ dân phố=THON
                    Mã xã=MA_XA
                    Phường/Xã=TEN_XA
                    Mã tỉnh=MA_TINH
                    Tỉnh/Thành phố=TEN_TINH
                    Tình trạng cư trú=LOAI_CU_TRU
                    Số điện thoại=SO_DIEN_THOAI
                    Nghề nghiệp=NGHE_NGHIEP
                    Tình trạng nhân khẩu=TRANG_THAI
                    Ngày mất=NGAY_CHET
                    Ngày cập nhật=NGAY_CAP_NHAT
                    """),
            (household, person, asOf) -> true);

    /** Participants in health insurance. */
    public static final ListProfile BHYT = new ListProfile(
            "bhyt",
            "DANH SÁCH NGƯỜI THAM GIA BẢO HIỂM Y TẾ",
            columns(
                    """
                    STT=STT
                    Họ tên=HO_VA_TEN
                    Ngày sinh=NGAY_SINH
                    Giới tính=GIOI_TINH
                    Số CCCD=SO_DINH_DANH
                    Mã số BHXH=MA_SO_BHXH
                    Mã thẻ BHYT=SO_THE_BHYT
                    Nhóm đối tượng=MA_DOI_TUONG_BHYT
                    Nơi đăng ký KCB ban đầu=NOI_KCB
                    Dân tộc=DAN_TOC
                    Thôn=THON
                    Địa chỉ=NOI_O_HIEN_TAI
                    SĐT=SO_DIEN_THOAI
                    Ngày cập nhật=NGAY_CAP_NHAT
                    """),
            (household, person, asOf) -> person.isAlive());

    /** Pupils of the year. */
    public static final ListProfile HOC_SINH = new ListProfile(
            "hoc_sinh",
            "DANH SÁCH HỌC SINH",
            columns(
                    """
                    STT=STT
                    Tên trường=TEN_TRUONG
                    Lớp học=LOP_HOC
                    Họ tên=HO_VA_TEN
                    Ngày sinh=NGAY_SINH
                    Giới tính=GIOI_TINH
                    Số định danh cá nhân=SO_DINH_DANH
                    Dân tộc=DAN_TOC
                    Tôn giáo=TON_GIAO
                    Nơi thường trú=NOI_THUONG_TRU
                    Chỗ ở hiện nay=NOI_O_HIEN_TAI
                    Thôn/xóm thường trú=THON
                    Họ tên cha=TEN_CHA
                    Họ tên mẹ=TEN_ME
                    SĐT Phụ huynh=SO_DIEN_THOAI
                    """),
            (household, person, asOf) -> !person.fact(Fact.LOP_HOC).isEmpty());

    /** Beneficiaries of social protection and of the social pension. */
    public static final ListProfile BAO_TRO_XA_HOI = new ListProfile(
            "bao_tro_xa_hoi",
            "DANH SÁCH ĐỐI TƯỢNG HƯỞNG TRỢ CẤP XÃ HỘI HẰNG THÁNG",
            columns(
                    """
                    STT=STT
                    Họ tên=HO_VA_TEN
                    Ngày sinh=NGAY_SINH
                    Giới tính=GIOI_TINH
                    CCCD/Mã định danh=SO_DINH_DANH
                    Dân tộc=DAN_TOC
                    Thôn=THON
                    Địa chỉ thường trú=NOI_THUONG_TRU
                    Loại đối tượng=DOI_TUONG
                    Mức trợ cấp=SO_TIEN
                    Thời điểm hưởng=NGAY_HUONG
                    Số tài khoản=SO_TAI_KHOAN
                    Tên ngân hàng=TEN_NGAN_HANG
                    Ngày chi trả gần nhất=NGAY_HOAT_DONG
                    Số điện thoại=SO_DIEN_THOAI
                    Tình trạng nhân khẩu=TRANG_THAI
                    Ngày chết=NGAY_CHET
                    Ngày cập nhật=NGAY_CAP_NHAT
                    """),
            (household, person, asOf) ->
                    person.isAlive() && !person.fact(Fact.DOI_TUONG).isEmpty());

    /** People of sixty and over. */
    public static final ListProfile NGUOI_CAO_TUOI = new ListProfile(
            "nguoi_cao_tuoi",
            "DANH SÁCH NGƯỜI CAO TUỔI",
            columns(
                    """
                    TT=STT
                    Họ và tên=HO_VA_TEN
                    Năm sinh=NGAY_SINH
                    Tuổi=TUOI
                    Giới tính=GIOI_TINH
                    Số CCCD=SO_DINH_DANH
                    Dân tộc=DAN_TOC
                    Thôn=THON
                    Nơi thường trú=NOI_THUONG_TRU
                    Số điện thoại=SO_DIEN_THOAI
                    Số thẻ BHYT=SO_THE_BHYT
                    Ngày cập nhật=NGAY_CAP_NHAT
                    """),
            (household, person, asOf) -> person.isAlive() && !household.lodgers() && person.ageOn(asOf) >= 60);

    /** Children under six. */
    public static final ListProfile TRE_EM_DUOI_6 = new ListProfile(
            "tre_em_duoi_6",
            "DANH SÁCH TRẺ EM DƯỚI 6 TUỔI",
            columns(
                    """
                    STT=STT
                    Họ tên trẻ=HO_VA_TEN
                    Ngày sinh=NGAY_SINH
                    Giới tính=GIOI_TINH
                    Mã định danh=SO_DINH_DANH
                    Dân tộc=DAN_TOC
                    Nơi đăng ký khai sinh=NOI_DANG_KY_KHAI_SINH
                    Ngày đăng ký khai sinh=NGAY_DANG_KY_KHAI_SINH
                    Họ tên cha=TEN_CHA
                    CCCD cha=SO_DINH_DANH_CHA
                    Họ tên mẹ=TEN_ME
                    CCCD mẹ=SO_DINH_DANH_ME
                    Thôn=THON
                    Địa chỉ thường trú=NOI_THUONG_TRU
                    Thẻ BHYT=SO_THE_BHYT
                    Ngày cập nhật=NGAY_CAP_NHAT
                    """),
            (household, person, asOf) -> person.ageOn(asOf) < 6);

    /** Everyone with everything known: no list of a commune looks so, but every rule of the population pack can be tried on it. */
    public static final ListProfile TOAN_BO = new ListProfile(
            "toan_bo",
            "SỔ THEO DÕI TỔNG HỢP",
            columns(
                    """
                    STT=STT
                    Mã hộ=MA_HO
                    Số nhân khẩu=SO_THANH_VIEN
                    Chủ hộ=TEN_CHU_HO
                    Quan hệ với chủ hộ=QUAN_HE_CHU_HO
                    Họ và tên=HO_VA_TEN
                    Ngày sinh=NGAY_SINH
                    Tuổi=TUOI
                    Giới tính=GIOI_TINH
                    Số định danh cá nhân=SO_DINH_DANH
                    Số CMND=SO_CMND
                    Ngày cấp CCCD=NGAY_CAP
                    Nơi cấp CCCD=NOI_CAP
                    Ngày hết hạn=NGAY_HET_HAN
                    Dân tộc=DAN_TOC
                    Tôn giáo=TON_GIAO
                    Quốc tịch=QUOC_TICH
                    Tình trạng hôn nhân=TINH_TRANG_HON_NHAN
                    Họ, chữ đệm và tên vợ/chồng=TEN_VO_CHONG
                    Ngày kết hôn=NGAY_KET_HON
                    Ngày ly hôn=NGAY_LY_HON
                    Nhóm máu=NHOM_MAU
                    Nơi đăng ký khai sinh=NOI_DANG_KY_KHAI_SINH
                    Ngày đăng ký khai sinh=NGAY_DANG_KY_KHAI_SINH
                    Quê quán=QUE_QUAN
                    Nơi thường trú=NOI_THUONG_TRU
                    Nơi tạm trú=NOI_TAM_TRU
                    Tạm trú từ ngày=NGAY_BAT_DAU
                    Tạm trú đến ngày=NGAY_KET_THUC
                    Nơi ở hiện tại=NOI_O_HIEN_TAI
                    Thôn=THON
                    Mã xã=MA_XA
                    Tên xã=TEN_XA
                    Mã tỉnh=MA_TINH
                    Tỉnh=TEN_TINH
                    Mã bưu chính=MA_BUU_CHINH
                    Loại cư trú=LOAI_CU_TRU
                    Họ tên cha=TEN_CHA
                    Họ tên mẹ=TEN_ME
                    Số điện thoại=SO_DIEN_THOAI
                    Email=EMAIL
                    Nghề nghiệp=NGHE_NGHIEP
                    Trình độ học vấn=TRINH_DO
                    Lớp=LOP_HOC
                    Mã số thuế=MA_SO_THUE
                    Mã số BHXH=MA_SO_BHXH
                    Số thẻ BHYT=SO_THE_BHYT
                    Mã đối tượng=MA_DOI_TUONG_BHYT
                    Số tài khoản=SO_TAI_KHOAN
                    MaCoQuan=MA_DINH_DANH_CO_QUAN
                    Trạng thái công dân=TRANG_THAI
                    Ngày chết=NGAY_CHET
                    Ngày đăng ký khai tử=NGAY_DANG_KY_KHAI_TU
                    Ngày cập nhật=NGAY_CAP_NHAT
                    """),
            (household, person, asOf) -> true);

    private static final List<ListProfile> USUAL =
            List.of(DAN_CU, BHYT, HOC_SINH, BAO_TRO_XA_HOI, NGUOI_CAO_TUOI, TRE_EM_DUOI_6, TOAN_BO);

    private static final List<ListProfile> ALL = Stream.of(USUAL, CareLists.all(), OfficeLists.all())
            .flatMap(List::stream)
            .toList();

    /** The lists of the population that every commune keeps, {@link #TOAN_BO} last. */
    public static List<ListProfile> usual() {
        return USUAL;
    }

    /** Every list that can be made, the usual ones first. */
    public static List<ListProfile> all() {
        return ALL;
    }

    /** The list of the given short name. */
    public static Optional<ListProfile> byId(String id) {
        return ALL.stream().filter(profile -> profile.id().equals(id)).findFirst();
    }

    /** Columns from lines {@code header=FACT}. */
    static List<Column> columns(String table) {
        List<Column> columns = new ArrayList<>();
        table.lines().forEach(line -> {
            int at = line.lastIndexOf('=');
            columns.add(new Column(line.substring(0, at), Fact.valueOf(line.substring(at + 1))));
        });
        return columns;
    }
}

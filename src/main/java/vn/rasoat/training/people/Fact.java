package vn.rasoat.training.people;

import java.util.Locale;

/**
 * What is known about a person; each constant is one canonical field of {@code rules/fields.json}. What a list of its own says under
 * a field that other lists fill otherwise (the amount of another benefit, another kind of stay) is a fact of its own.
 */
public enum Fact {
    STT,
    HO_VA_TEN,
    NGAY_SINH,
    TUOI,
    GIOI_TINH,
    SO_DINH_DANH,
    SO_CMND,
    NGAY_CAP,
    NOI_CAP,
    NGAY_HET_HAN,
    DAN_TOC,
    TON_GIAO,
    QUOC_TICH,
    TINH_TRANG_HON_NHAN,
    NHOM_MAU,
    NOI_DANG_KY_KHAI_SINH,
    QUE_QUAN,
    NOI_THUONG_TRU,
    NOI_TAM_TRU,
    NOI_O_HIEN_TAI,
    THON,
    TEN_XA,
    TEN_TINH,
    MA_XA,
    MA_TINH,
    MA_HO,
    SO_THANH_VIEN,
    TEN_CHU_HO,
    QUAN_HE_CHU_HO,
    LOAI_CU_TRU,
    NGAY_DEN,
    NGAY_BAT_DAU,
    NGAY_KET_THUC,
    TEN_CHA,
    TEN_ME,
    SO_DINH_DANH_CHA,
    SO_DINH_DANH_ME,
    TEN_VO_CHONG,
    SO_DIEN_THOAI,
    EMAIL,
    NGHE_NGHIEP,
    TRINH_DO,
    LOP_HOC,
    TEN_TRUONG,
    MA_SO_BHXH,
    SO_THE_BHYT,
    MA_DOI_TUONG_BHYT,
    NOI_KCB,
    DOI_TUONG,
    SO_TIEN,
    NGAY_HUONG,
    SO_TAI_KHOAN,
    TEN_NGAN_HANG,
    NGAY_HOAT_DONG,
    MA_SO_THUE,
    MA_BUU_CHINH,
    MA_DINH_DANH_CO_QUAN,
    NGAY_KET_HON,
    NGAY_LY_HON,
    NGAY_DANG_KY_KHAI_SINH,
    NGAY_CHET,
    NGAY_DANG_KY_KHAI_TU,
    TRANG_THAI,
    // stays
    TEN_CHU_NHA,
    LY_DO_CU_TRU,
    NOI_DEN,
    // civil status
    SO_DANG_KY,
    QUYEN_SO,
    LOAI_DANG_KY,
    NOI_SINH,
    NGAY_SINH_CHA,
    NGAY_SINH_ME,
    TEN_NGUOI_YEU_CAU,
    QUAN_HE_NGUOI_YEU_CAU,
    TEN_CHONG,
    NGAY_SINH_CHONG,
    SO_DINH_DANH_CHONG,
    DAN_TOC_CHONG,
    TEN_VO,
    NGAY_SINH_VO,
    SO_DINH_DANH_VO,
    DAN_TOC_VO,
    NOI_CHET,
    NGUYEN_NHAN_CHET,
    SO_GIAY_BAO_TU,
    // children and schooling
    HOAN_CANH,
    SO_PHIEU,
    LOP_HOAN_THANH,
    NAM_BO_HOC,
    MUC_XOA_MU,
    // social insurance
    LOAI_HINH_BHXH,
    MUC_DONG_BHXH,
    PHUONG_THUC_DONG,
    TU_THANG,
    DEN_THANG,
    SO_THANG_DONG,
    TY_LE_HO_TRO,
    // poor households
    PHAN_LOAI_HO,
    DIEM_B1,
    DIEM_B2,
    KHU_VUC,
    NAM_RA_SOAT,
    // disability, merit, honours
    DANG_TAT,
    MUC_DO_KHUYET_TAT,
    SO_GIAY_XAC_NHAN,
    NGAY_XAC_NHAN,
    SO_HO_SO_NCC,
    SO_QUYET_DINH,
    NGAY_QUYET_DINH,
    DIEN_NGUOI_CO_CONG,
    QUAN_HE_NGUOI_CO_CONG,
    TEN_NGUOI_CO_CONG,
    TY_LE_TON_THUONG,
    MOC_MUNG_THO,
    // facts of one list under a field that several lists have
    HINH_THUC_CU_TRU("loai_cu_tru"),
    NGAY_O_TU("ngay_bat_dau"),
    NGAY_O_DEN("ngay_ket_thuc"),
    SO_TIEN_DONG("so_tien"),
    TRO_CAP_KHUYET_TAT("so_tien"),
    NGAY_HUONG_KHUYET_TAT("ngay_huong"),
    TRO_CAP_UU_DAI("so_tien"),
    NGAY_HUONG_UU_DAI("ngay_huong"),
    NGAY_CAP_NHAT;

    private final String field;

    Fact() {
        this.field = name().toLowerCase(Locale.ROOT);
    }

    Fact(String field) {
        this.field = field;
    }

    /** The canonical field id, for example {@code so_dinh_danh}. */
    public String field() {
        return field;
    }
}

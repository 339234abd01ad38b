package vn.rasoat.ingest.table;

import java.util.regex.Pattern;

/**
 * The words by which rows that are no data give themselves away. Texts are {@linkplain Line#fold folded}; the commonest words
 * are also listed as they look in files typed in TCVN3 and VNI fonts, since the encoding is only settled later, by column.
 */
final class Words {
    private static final Pattern TOTAL = Pattern.compile(
            "(tổng cộng|tổng số|tổng hợp|tổng|cộng|lũy kế|luỹ kế"
                    + "|tong cong|tong so|tæng céng|tæng sè|tæng|céng|toång coäng|toång soá|toång|coäng)"
                    + "(\\s*[:.(\\d].*|\\s(cộng|cả|số|thôn|xóm|tổ|lớp|toàn|nam|nữ|người|hộ|khẩu|nhân|học|chung|dồn|tiền)\\b.*)?");

    private static final Pattern GROUP = Pattern.compile(
            "(lớp|thôn|xóm|ấp|bản|làng|buôn|bon|plei|khu phố|khu|khối|tổ|tdp|tổ dân phố|đội|cụm|hộ|nhóm|trường|xã|phường|thị trấn"
                    + "|tiểu khu|phố|khóm|sóc|phum|chi hội|chi bộ|đơn vị|lop|thon|xom|khu pho|to dan pho"
                    + "|líp|th«n|xãm|b¶n|tæ|êp|khèi|lôùp|thoân|xoùm|toå|aáp|baûn)([\\s:]+|\\s*\\d).*");

    private static final Pattern NUMBERED = Pattern.compile("([ivx]{1,6}|[a-h])\\s*[.)/:-]\\s*\\S.*");
    private static final Pattern ROMAN = Pattern.compile("[ivx]{1,6}|[a-h]");

    private static final Pattern LETTERHEAD = Pattern.compile(
            "(cộng h(òa|oà) xã hội.*|độc lập\\s*[-–].*|ủy ban.*|uỷ ban.*|ubnd.*|hội đồng.*|bộ .*|sở .*|phòng .*|công an .*|đảng .*"
                    + "|trung tâm .*|trạm .*|trường .*|danh sách.*|tổng hợp danh sách.*|bảng .*|biểu .*|mẫu .*|phụ lục.*|năm học.*|số:.*|số : .*"
                    + "|\\(?ban hành kèm.*|\\(?kèm theo.*|cong hoa xa hoi.*|doc lap.*|danh sach.*|céng hßa.*|®éc lËp.*|danh s¸ch.*|uû ban.*"
                    + "|coäng hoøa.*|ñoäc laäp.*|danh saùch.*|uûy ban.*|đơn vị\\s*:.*|tỉnh .*|huyện .*|xã .*|phường .*|đơn vị tính.*)");

    private static final Pattern FOOTER = Pattern.compile(
            "(người lập.*|người ghi.*|người tổng hợp.*|lập biểu.*|xác nhận.*|\\(?ký.*|\\(đã ký\\).*|chủ tịch.*|phó chủ tịch.*|tm\\..*|kt\\..*|tl\\..*|q\\..*|thủ trưởng.*"
                    + "|ghi chú\\s*:.*|ghi chú|lưu ý.*|nơi nhận.*|hiệu trưởng.*|phó hiệu trưởng.*|giáo viên.*|trưởng thôn.*|trưởng công an.*|trưởng ấp.*|trưởng bản"
                    + "|trưởng khu.*|tổ trưởng.*|trưởng ban.*|trưởng phòng.*|cán bộ.*|công chức.*|kế toán.*|thư ký.*|đại diện.*|danh sách (này )?(có|gồm).*|\\(?ấn định.*"
                    + "|(.{0,40}, ?)?(ngày|ngµy|ngaøy)\\s?(\\d{1,2}|[.…_ ]+)\\s?(tháng|th¸ng|thaùng).*|.{2,40}, ngày .*|bằng chữ.*|số tiền bằng chữ.*|nguoi lap.*|xac nhan.*|ghi chu:.*|chu tich.*"
                    + "|ng­êi lËp.*|x¸c nhËn.*|chñ tÞch.*|ghi chó.*|ngöôøi laäp.*|xaùc nhaän.*|chuû tòch.*)");

    private Words() {}

    static boolean total(String folded) {
        return TOTAL.matcher(folded).matches();
    }

    static boolean group(String folded) {
        return folded.length() <= 120 && GROUP.matcher(folded).matches();
    }

    /** "I. Thôn Đông", "A) Hộ nghèo". */
    static boolean numberedTitle(String folded) {
        return folded.length() <= 120 && NUMBERED.matcher(folded).matches();
    }

    static boolean roman(String folded) {
        return ROMAN.matcher(folded).matches();
    }

    static boolean letterhead(String folded) {
        return LETTERHEAD.matcher(folded).matches();
    }

    static boolean footer(String folded) {
        return FOOTER.matcher(folded).matches();
    }
}

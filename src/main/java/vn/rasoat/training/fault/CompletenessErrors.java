package vn.rasoat.training.fault;

import static vn.rasoat.training.people.Fact.*;

import java.util.List;
import java.util.Set;
import vn.rasoat.training.list.Column;
import vn.rasoat.training.people.Fact;

/** What is missing (rules CMP). */
final class CompletenessErrors {
    private static final Set<Fact> KEPT = Set.of(
            STT,
            MA_HO,
            SO_THANH_VIEN,
            TEN_CHU_HO,
            QUAN_HE_CHU_HO,
            HO_VA_TEN,
            NGAY_SINH,
            GIOI_TINH,
            SO_DINH_DANH,
            NOI_THUONG_TRU,
            LOAI_CU_TRU,
            TRANG_THAI,
            DAN_TOC,
            QUOC_TICH,
            TEN_CHA,
            TEN_ME);

    /** The lists that must hold everybody's residence and ethnic group; others have such columns, but need not fill them. */
    private static final Set<String> OF_POPULATION = Set.of("dan_cu", "toan_bo");

    private static final Set<String> OF_PAYMENTS = Set.of("bao_tro_xa_hoi", "nguoi_cao_tuoi");

    private CompletenessErrors() {}

    static List<ErrorClass> all() {
        return List.of(
                of("CMP-001-empty", Set.of(SO_DINH_DANH), e -> e.freeId() && e.put(SO_DINH_DANH, "")),
                of(
                        "CMP-001-placeholder",
                        Set.of(SO_DINH_DANH),
                        e -> e.freeId()
                                && e.put(
                                        SO_DINH_DANH,
                                        e.pick("chưa có", "đang cập nhật", "không có", "-", "000000000000"))),
                of("CMP-002-empty", Set.of(HO_VA_TEN), e -> e.freeName() && e.put(HO_VA_TEN, "")),
                of(
                        "CMP-002-placeholder",
                        Set.of(HO_VA_TEN),
                        e -> e.freeName() && e.put(HO_VA_TEN, e.pick("không rõ", "chưa có", "???"))),
                of("CMP-003-empty", Set.of(NGAY_SINH), e -> e.put(NGAY_SINH, "")),
                of(
                        "CMP-003-placeholder",
                        Set.of(NGAY_SINH),
                        e -> e.put(NGAY_SINH, e.pick("không rõ", "N/A", "chưa rõ"))),
                of("CMP-004-empty", Set.of(GIOI_TINH), e -> e.put(GIOI_TINH, "")),
                of(
                        "CMP-005-empty",
                        Set.of(NOI_THUONG_TRU, LOAI_CU_TRU),
                        e -> on(OF_POPULATION, e) && !e.row().household().lodgers() && e.put(NOI_THUONG_TRU, "")),
                of("CMP-006-empty", Set.of(DAN_TOC), e -> on(OF_POPULATION, e) && e.put(DAN_TOC, "")),
                of("CMP-007-empty", Set.of(QUOC_TICH), e -> e.put(QUOC_TICH, "")),
                of("CMP-008-empty", Set.of(QUAN_HE_CHU_HO), e -> !e.isHead() && e.put(QUAN_HE_CHU_HO, "")),
                of("CMP-009-empty", Set.of(MA_HO, QUAN_HE_CHU_HO), e -> !e.isHead() && e.put(MA_HO, "")),
                of(
                        "CMP-010-empty",
                        Set.of(SO_DIEN_THOAI, NGAY_SINH),
                        e -> on(OF_PAYMENTS, e) && e.age() >= 18 && e.person().isAlive() && e.put(SO_DIEN_THOAI, "")),
                of(
                        "CMP-011-no-parent",
                        Set.of(TEN_CHA, TEN_ME, SO_DINH_DANH_CHA, SO_DINH_DANH_ME, NGAY_SINH),
                        CompletenessErrors::noParent),
                of("CMP-012-half-empty", Set.of(Fact.values()), CompletenessErrors::halfEmpty),
                of(
                        "CMP-015-no-death-date",
                        Set.of(TRANG_THAI, NGAY_CHET, NGAY_DANG_KY_KHAI_TU),
                        e -> !e.isHead()
                                && e.has(NGAY_CHET)
                                && e.person().isAlive()
                                && !e.has(NGAY_HOAT_DONG)
                                && e.put(TRANG_THAI, "Đã chết")),
                of(
                        "CMP-015-death-date-lost",
                        Set.of(TRANG_THAI, NGAY_CHET, NGAY_DANG_KY_KHAI_TU),
                        e -> e.filled(NGAY_CHET) && !e.has(NGAY_DANG_KY_KHAI_TU) && e.put(NGAY_CHET, "")));
    }

    private static ErrorClass of(String id, Set<Fact> touches, ErrorClass.Damage damage) {
        return new ErrorClass(id, touches, damage);
    }

    private static boolean on(Set<String> lists, Edit e) {
        return lists.contains(e.row().profile().id());
    }

    private static boolean noParent(Edit e) {
        if (e.age() >= 16 || !(e.filled(TEN_CHA) || e.filled(TEN_ME))) {
            return false;
        }
        for (Fact parent : List.of(TEN_CHA, TEN_ME, SO_DINH_DANH_CHA, SO_DINH_DANH_ME)) {
            if (e.filled(parent)) {
                e.put(parent, "");
            }
        }
        return true;
    }

    /** Empties what can be empty until more than half of the row is. */
    private static boolean halfEmpty(Edit e) {
        if (e.has(SO_THE_DANG)) { // the columns of the bodies one is not in are empty anyhow
            return false;
        }
        List<Column> columns = e.row().profile().columns();
        int empty = 0;
        int emptied = 0;
        for (int i = columns.size() - 1; i >= 0; i--) {
            Fact fact = columns.get(i).fact();
            if (!e.filled(fact)) {
                empty++;
            } else if (!KEPT.contains(fact) && (empty + emptied) * 2 <= columns.size() + 1) {
                e.put(fact, "");
                emptied++;
            }
        }
        return emptied > 0 && (empty + emptied) * 2 > columns.size();
    }
}

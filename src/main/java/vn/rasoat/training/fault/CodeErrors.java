package vn.rasoat.training.fault;

import static vn.rasoat.training.people.Fact.*;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.training.people.Commune;
import vn.rasoat.training.people.Fact;
import vn.rasoat.training.people.Places;

/** Values that are in no list, or in one that has ended (rules COD). */
final class CodeErrors {
    private static final Set<Fact> GROUP = Set.of(DAN_TOC);
    private static final Set<Fact> UNITS = Set.of(MA_XA, MA_TINH, TEN_XA, TEN_TINH);
    private static final Set<Fact> ADDRESS = Set.of(NOI_THUONG_TRU, LOAI_CU_TRU);
    private static final Set<Fact> CARD = Set.of(SO_THE_BHYT, MA_SO_BHXH, MA_DOI_TUONG_BHYT);

    private CodeErrors() {}

    static List<ErrorClass> all() {
        return List.of(
                of("COD-001-unknown-sex", Set.of(GIOI_TINH), e -> e.put(GIOI_TINH, e.pick("3", "Khác", "Nma", "Nx"))),
                of("COD-003-unknown-group", GROUP, e -> e.put(DAN_TOC, e.pick("Kihn", "Knih", "Dân tộc khác", "100"))),
                of(
                        "COD-004-ambiguous-group",
                        GROUP,
                        e -> !e.isKinh() && e.put(DAN_TOC, e.pick("Mán", "Trại", "Xá Lá Vàng", "Ca-tang"))),
                of("COD-005-variant-spelling", GROUP, CodeErrors::variant),
                of(
                        "COD-006-unknown-religion",
                        Set.of(TON_GIAO),
                        e -> e.put(TON_GIAO, e.pick("Phật dáo", "Đạo ông bà", "Thờ tổ tiên", "77"))),
                of(
                        "COD-008-unknown-country",
                        Set.of(QUOC_TICH),
                        e -> e.put(QUOC_TICH, e.pick("VNN", "Viêt Man", "XQ"))),
                of(
                        "COD-009-unknown-status",
                        Set.of(TINH_TRANG_HON_NHAN, TEN_VO_CHONG),
                        e -> e.put(TINH_TRANG_HON_NHAN, e.pick("Đang yêu", "9", "Bình thường"))),
                of("COD-010-unknown-blood-group", Set.of(NHOM_MAU), e -> e.put(NHOM_MAU, e.pick("0", "C", "AA", "O3"))),
                of(
                        "COD-011-unknown-relation",
                        Set.of(QUAN_HE_CHU_HO),
                        e -> !e.isHead() && e.put(QUAN_HE_CHU_HO, e.pick("QH7", "Bà con xa lắm", "Con ông Tư"))),
                of(
                        "COD-012-ended-province-code",
                        UNITS,
                        e -> e.put(MA_TINH, e.pick("02", "06", "17", "26", "27", "34", "35", "45", "60", "77", "84"))),
                of("COD-013-code-with-former-name", UNITS, CodeErrors::formerHolder),
                of("COD-014-ended-commune-code", UNITS, CodeErrors::endedCommune),
                of("COD-015-district-named", ADDRESS, e -> here(e) && oldAddress(e)),
                of("COD-016-abolished-province", ADDRESS, e -> here(e) && oldProvince(e)),
                of(
                        "COD-017-dong-nai-as-province",
                        ADDRESS,
                        e -> e.get(NOI_THUONG_TRU).contains("Thành phố Đồng Nai")
                                && e.put(
                                        NOI_THUONG_TRU,
                                        e.get(NOI_THUONG_TRU).replace("Thành phố Đồng Nai", "Tỉnh Đồng Nai"))),
                of("COD-018-unknown-object", CARD, e -> card(e, 0, e.pick("ZZ", "AB", "XX", "KK"))),
                of("COD-019-unknown-province", CARD, e -> card(e, 3, e.pick("03", "05", "07", "09", "99"))),
                of(
                        "COD-020-unknown-kind",
                        Set.of(LOAI_CU_TRU),
                        e -> e.put(LOAI_CU_TRU, e.pick("Ở trọ", "Thường chú", "Loại 7"))),
                of("COD-021-other-case", GROUP, CodeErrors::otherCase));
    }

    private static ErrorClass of(String id, Set<Fact> touches, ErrorClass.Damage damage) {
        return new ErrorClass(id, touches, damage);
    }

    private static boolean here(Edit e) {
        return !e.row().household().lodgers() && e.filled(NOI_THUONG_TRU);
    }

    private static boolean variant(Edit e) {
        String variant =
                switch (e.person().group()) {
                    case "01" -> "Việt";
                    case "05" -> "Khmer";
                    case "08" -> "H'Mông";
                    case "10" -> "Jarai";
                    case "12" -> "Ê Đê";
                    case "16" -> "K'Ho";
                    case "17" -> "Chàm";
                    default -> "";
                };
        return !variant.isEmpty() && e.put(DAN_TOC, variant);
    }

    /** The two-digit code kept its number but passed to another province; the row names the province of before. */
    private static boolean formerHolder(Edit e) {
        String now = e.get(MA_TINH);
        Optional<Places.Province> before = e.world().places().registrationPlaces().stream()
                .filter(place -> now.equals("%02d".formatted(place.code())))
                .filter(place -> !e.get(TEN_TINH).endsWith(" " + place.name()))
                .findFirst();
        return before.isPresent() && e.put(TEN_TINH, "Tỉnh " + before.get().name());
    }

    private static boolean endedCommune(Edit e) {
        return e.row().household().commune().before().stream()
                .map(Commune.Former::code)
                .filter(code -> !e.world().places().isCommune(code))
                .findFirst()
                .filter(code -> e.put(MA_XA, code))
                .isPresent();
    }

    private static boolean oldAddress(Edit e) {
        Commune commune = e.row().household().commune();
        if (commune.before().isEmpty()) {
            return false;
        }
        String district = commune.before().get(0).district();
        String name = commune.name() + ", ";
        return e.put(NOI_THUONG_TRU, e.get(NOI_THUONG_TRU).replace(name, name + district + ", "));
    }

    private static boolean oldProvince(Edit e) {
        Commune commune = e.row().household().commune();
        Optional<String> former = e.world().places().registrationPlaces().stream()
                .filter(place -> place.successor().equals(commune.provinceCode()))
                .map(Places.Province::name)
                .filter(name -> !commune.provinceName().endsWith(name))
                .findFirst();
        return former.isPresent()
                && e.put(NOI_THUONG_TRU, e.get(NOI_THUONG_TRU).replace(commune.provinceName(), "Tỉnh " + former.get()));
    }

    private static boolean card(Edit e, int at, String part) {
        return e.get(SO_THE_BHYT).length() == 15 && e.put(SO_THE_BHYT, Spoil.replace(e.get(SO_THE_BHYT), at, part));
    }

    private static boolean otherCase(Edit e) {
        return e.filled(DAN_TOC) && e.put(DAN_TOC, e.get(DAN_TOC).toUpperCase(Locale.ROOT));
    }
}

package vn.rasoat.check.kind.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.rasoat.check.kind.OneRow;
import vn.rasoat.model.Knowledge;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.rule.RuleLoader;

/**
 * CRX-004: no rule may compare the place digits of a personal number with a residence. The digits are the province where the
 * birth was registered (TT 07/2016/TT-BCA); people move.
 */
class PlaceDigitsGuardTest {
    private static final Set<String> RESIDENCE = Set.of(
            "noi_thuong_tru",
            "noi_tam_tru",
            "noi_o_hien_tai",
            "que_quan",
            "so_nha",
            "thon",
            "ten_xa",
            "ten_xa_cu",
            "ten_huyen_cu",
            "ten_tinh",
            "ma_xa",
            "ma_tinh");
    /** The kinds that read the first three digits. A new kind that does so must be entered here. */
    private static final Set<String> READ_PLACE_DIGITS = Set.of("id-birth-place", "id-place");

    @Test
    void no_rule_compares_place_digits_with_a_residence() throws RuleException {
        List<String> guilty = new ArrayList<>();
        Knowledge knowledge = Knowledge.bundled();
        RuleLoader.trusting().load(knowledge).forEach(pack -> pack.rules().stream()
                .filter(PlaceDigitsGuardTest::comparesWithResidence)
                .forEach(rule -> guilty.add(rule.id())));
        assertThat(guilty).isEmpty();
    }

    private static boolean comparesWithResidence(Rule rule) {
        String written =
                rule.fields() + " " + rule.appliesTo() + " " + rule.check().parameters();
        return READ_PLACE_DIGITS.contains(rule.check().kind())
                && RESIDENCE.stream().anyMatch(field -> written.matches(".*\\b" + field + "\\b.*"));
    }

    @Test
    void the_kind_itself_refuses_a_residence() throws Exception {
        assertThat(OneRow.refusal(new IdBirthPlace(), List.of("so_dinh_danh", "noi_thuong_tru"), "{}"))
                .contains("noi_dang_ky_khai_sinh");
    }
}

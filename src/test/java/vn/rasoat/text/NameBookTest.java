package vn.rasoat.text;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.text.Samples.TEXT;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameBookTest {
    private final NameBook names = TEXT.names();

    @Test
    void the_lists_are_complete() {
        assertThat(names.surnames()).hasSize(200);
        assertThat(names.givenNames()).hasSize(322);
        assertThat(names.middleNames()).hasSize(63);
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn An, Nguyễn, Văn, An",
        "Lê Thị Hồng Nhung, Lê, Thị Hồng, Nhung",
        "Trần Anh, Trần, '', Anh",
        "Âu Dương Minh Lệ, Âu Dương, Minh, Lệ",
        "TÔN NỮ THỊ MAI, TÔN NỮ, THỊ, MAI",
        "Rơ Châm H'Yéo, Rơ Châm, '', H'Yéo",
        "H'Hen Niê, Niê, '', H'Hen",
        "Y Phôn Ksor, Ksor, '', Y Phôn",
        "Lan, '', '', Lan"
    })
    void splits_names(String name, String surname, String middle, String given) {
        assertThat(names.split(name)).isEqualTo(new PersonName(surname, middle, given));
    }

    @Test
    void hints_at_the_sex_without_insisting() {
        assertThat(names.middleHint("Nguyễn Thị Minh Anh").map(SexHint::surelyFemale))
                .contains(true);
        assertThat(names.middleHint("NGUYỄN VĂN ANH").map(SexHint::surelyMale)).contains(true);
        assertThat(names.middleHint("Thị Anh")).isEqualTo(Optional.empty());
        assertThat(names.givenHint("Nguyễn Thúy")).contains(new SexHint("Thúy", 0.96));
        assertThat(names.givenHint("Nguyễn Thuý")).contains(new SexHint("Thúy", 0.96));
        assertThat(names.givenHint("Lê Anh").map(hint -> hint.surelyFemale() || hint.surelyMale()))
                .contains(false);
    }

    @Test
    void knows_surnames_in_any_writing() {
        assertThat(names.surname("NGUYỄN").map(Surname::sharePercent)).contains(31.36);
        assertThat(names.surname("rơ châm").map(Surname::ofMinority)).contains(true);
        assertThat(names.surname("Nguyen")).isEmpty();
    }
}

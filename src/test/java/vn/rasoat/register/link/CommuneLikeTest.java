package vn.rasoat.register.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.rasoat.register.compare.Comparator;

class CommuneLikeTest {
    private static final Map<String, Comparator> ALL = new LinkedHashMap<>();

    static {
        ALL.put("HO_VA_TEN", Comparator.PERSON_NAME);
        ALL.put("NGAY_SINH", Comparator.DATE);
        ALL.put("GIOI_TINH", Comparator.EXACT);
        ALL.put("SO_DINH_DANH", Comparator.DIGITS);
        ALL.put("NOI_THUONG_TRU", Comparator.ADDRESS);
        ALL.put("THON", Comparator.WORDS);
        ALL.put("TEN_CHA", Comparator.PERSON_NAME);
        ALL.put("TEN_ME", Comparator.PERSON_NAME);
        ALL.put("SO_DIEN_THOAI", Comparator.DIGITS);
        ALL.put("DAN_TOC", Comparator.EXACT);
    }

    @ParameterizedTest(name = "seed {0}, {1} persons, without id {2}, fields {3}")
    @CsvSource({
        "1,10000,0.05,all",
        "2,10000,0.4,all",
        "3,10000,1,all",
        "4,10000,0.3,HO_VA_TEN NGAY_SINH GIOI_TINH SO_DINH_DANH THON",
        "5,10000,1,HO_VA_TEN NGAY_SINH GIOI_TINH THON",
        "6,10000,1,HO_VA_TEN NGAY_SINH GIOI_TINH NOI_THUONG_TRU SO_DIEN_THOAI"
    })
    void finds_the_people_of_a_list_in_the_register(long seed, int persons, double missingIds, String names) {
        CommuneLike commune = new CommuneLike(persons, seed, missingIds);
        List<CommuneLike.Row> left = commune.list();
        List<CommuneLike.Row> right = commune.register();
        Map<String, Comparator> fields = new LinkedHashMap<>(ALL);
        fields.keySet()
                .removeIf(name ->
                        !names.equals("all") && !List.of(names.split(" ")).contains(name));
        Linkage found = new Linker(Lists.task(left, Optional.of(right), fields, name -> row -> row.cell(name))).run();
        Measured match = Measured.of(
                found, Zone.MATCH, l -> left.get(l).entity(), r -> right.get(r).entity(), commune.common());
        Measured review = Measured.of(
                found, Zone.REVIEW, l -> left.get(l).entity(), r -> right.get(r).entity(), commune.common());
        System.out.println(
                "commune, ids missing " + missingIds + ", " + names + ": " + match + "; with review " + review);
        assertThat(match.f1()).isGreaterThanOrEqualTo(0.97);
        assertThat(match.precision()).isGreaterThanOrEqualTo(0.99);
    }

    @ParameterizedTest(name = "seed {0}, without id {1}")
    @CsvSource({"11,0.05", "12,0.4", "13,1"})
    void finds_people_who_stand_twice_in_a_list(long seed, double missingIds) {
        CommuneLike commune = new CommuneLike(6000, seed, missingIds);
        List<CommuneLike.Row> rows = new java.util.ArrayList<>(commune.register());
        commune.list().stream().limit(400).forEach(rows::add);
        java.util.Set<Integer> known = new java.util.HashSet<>();
        commune.register().forEach(row -> known.add(row.entity()));
        long wanted = commune.list().stream()
                .limit(400)
                .filter(row -> known.contains(row.entity()))
                .count();
        Linkage found = new Linker(Lists.task(rows, Optional.empty(), ALL, name -> row -> row.cell(name))).run();
        Measured match = Measured.of(
                found, Zone.MATCH, l -> rows.get(l).entity(), r -> rows.get(r).entity(), wanted);
        Measured review = Measured.of(
                found, Zone.REVIEW, l -> rows.get(l).entity(), r -> rows.get(r).entity(), wanted);
        System.out.println("commune dedupe, ids missing " + missingIds + ": " + match + "; with review " + review);
        assertThat(match.f1()).isGreaterThanOrEqualTo(0.97);
        assertThat(match.precision()).isGreaterThanOrEqualTo(0.98);
    }
}

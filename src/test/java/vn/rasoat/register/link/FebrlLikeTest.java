package vn.rasoat.register.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.rasoat.register.compare.Comparator;

class FebrlLikeTest {
    private static final Map<String, Comparator> FIELDS = new LinkedHashMap<>();

    static {
        for (String field : FebrlLike.FIELDS) {
            FIELDS.put(field, Comparator.JARO_WINKLER);
        }
        FIELDS.put("street_number", Comparator.DIGITS);
        FIELDS.put("postcode", Comparator.DIGITS);
        FIELDS.put("state", Comparator.EXACT);
        FIELDS.put("date_of_birth", Comparator.DATE);
        FIELDS.put("soc_sec_id", Comparator.DIGITS);
    }

    @ParameterizedTest(name = "seed {0}, {1} changes, with id {3}")
    @CsvSource({"1,8,3,true", "1,8,3,false", "2,12,4,true", "2,12,4,false"})
    void links_originals_with_their_damaged_duplicates(long seed, int changes, int perField, boolean id) {
        List<FebrlLike.Person> all = new FebrlLike(seed, changes, perField).people(5000, 5000, 1);
        List<FebrlLike.Person> left =
                all.stream().filter(each -> each.id().endsWith("org")).toList();
        List<FebrlLike.Person> right =
                all.stream().filter(each -> !each.id().endsWith("org")).toList();
        Linkage found = new Linker(Lists.task(
                        left,
                        Optional.of(right),
                        fields(id),
                        name -> each -> each.cells().get(name)))
                .run();
        Measured match = Measured.of(
                found, Zone.MATCH, l -> left.get(l).entity(), r -> right.get(r).entity(), 5000);
        Measured review = Measured.of(
                found, Zone.REVIEW, l -> left.get(l).entity(), r -> right.get(r).entity(), 5000);
        System.out.println("febrl4-like, changes " + changes + ", id " + id + ": " + match + "; with review " + review
                + " " + found.schemes().size());
        assertThat(match.f1()).isGreaterThan(id ? 0.995 : 0.985);
    }

    @ParameterizedTest(name = "seed {0}, {1} originals, {2} duplicates, at most {3}")
    @CsvSource({
        "3,500,500,1,true",
        "3,500,500,1,false",
        "4,4000,1000,5,true",
        "4,4000,1000,5,false",
        "5,2000,3000,5,true",
        "5,2000,3000,5,false"
    })
    void finds_the_duplicates_of_a_list(long seed, int originals, int duplicates, int most, boolean id) {
        List<FebrlLike.Person> all = new FebrlLike(seed, 8, 3).people(originals, duplicates, most);
        Map<Integer, Integer> counts = new HashMap<>();
        all.forEach(each -> counts.merge(each.entity(), 1, Integer::sum));
        long wanted = counts.values().stream().mapToLong(n -> n * (n - 1L) / 2).sum();
        Linkage found = new Linker(Lists.task(
                        all,
                        Optional.empty(),
                        fields(id),
                        name -> each -> each.cells().get(name)))
                .run();
        Measured match = Measured.of(
                found, Zone.MATCH, l -> all.get(l).entity(), r -> all.get(r).entity(), wanted);
        Measured review = Measured.of(
                found, Zone.REVIEW, l -> all.get(l).entity(), r -> all.get(r).entity(), wanted);
        System.out.println("febrl-like " + originals + "+" + duplicates + ", id " + id + ": " + match + "; with review "
                + review + " " + found.schemes().size());
        assertThat(match.f1()).isGreaterThan(id ? 0.995 : 0.985);
    }

    private static Map<String, Comparator> fields(boolean id) {
        Map<String, Comparator> out = new LinkedHashMap<>(FIELDS);
        if (!id) {
            out.remove("soc_sec_id");
        }
        return out;
    }
}

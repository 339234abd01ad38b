package vn.rasoat.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.model.Knowledge;
import vn.rasoat.training.people.Fact;
import vn.rasoat.training.people.Household;
import vn.rasoat.training.people.Person;
import vn.rasoat.training.people.Sex;

class HouseholdsTest {
    private static final int AS_OF = (int) SampleOptions.DEFAULT_AS_OF.toEpochDay();
    private static final Map<String, Sex> WORDS = Map.ofEntries(
            Map.entry("Vợ", Sex.FEMALE),
            Map.entry("Chồng", Sex.MALE),
            Map.entry("Con trai", Sex.MALE),
            Map.entry("Con gái", Sex.FEMALE),
            Map.entry("Con dâu", Sex.FEMALE),
            Map.entry("Con rể", Sex.MALE),
            Map.entry("Cha đẻ", Sex.MALE),
            Map.entry("Mẹ đẻ", Sex.FEMALE),
            Map.entry("Cha vợ", Sex.MALE),
            Map.entry("Mẹ vợ", Sex.FEMALE),
            Map.entry("Cha chồng", Sex.MALE),
            Map.entry("Mẹ chồng", Sex.FEMALE));

    private static Iterator<Household> households(int persons, long seed) {
        return new Samples(Knowledge.bundled()).households(SampleOptions.of(persons, seed, 0, Path.of(".")));
    }

    private static Optional<Person> named(Household household, String name) {
        return household.members().stream()
                .filter(person -> person.fact(Fact.HO_VA_TEN).equals(name))
                .findFirst();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 99})
    void households_hang_together(long seed) {
        int people = 0;
        Iterator<Household> all = households(6000, seed);
        while (all.hasNext()) {
            Household household = all.next();
            people += household.members().size();
            hasOneHeadWhoComesFirst(household);
            household.members().forEach(person -> fitsItsRelatives(household, person));
        }
        assertThat(people).isEqualTo(6000);
    }

    private static void hasOneHeadWhoComesFirst(Household household) {
        assertThat(household.members())
                .filteredOn(person -> person.relation().equals("Chủ hộ"))
                .containsExactly(household.head());
        assertThat(household.head().isAlive()).isTrue();
        assertThat(household.head().ageOn(AS_OF)).isGreaterThanOrEqualTo(18);
        Set<String> names = new HashSet<>();
        assertThat(household.members()).allMatch(person -> names.add(person.fact(Fact.HO_VA_TEN)));
    }

    private static void fitsItsRelatives(Household household, Person person) {
        assertThat(WORDS.getOrDefault(person.relation(), person.sex())).isEqualTo(person.sex());
        assertThat(person.birthDay()).isLessThan(AS_OF);
        String spouse = person.fact(Fact.TEN_VO_CHONG);
        assertThat(spouse.isEmpty())
                .isEqualTo(!person.fact(Fact.TINH_TRANG_HON_NHAN).equals("Đã kết hôn"));
        if (!spouse.isEmpty()) {
            Person other = named(household, spouse).orElseThrow();
            assertThat(other.sex()).isEqualTo(person.sex().other());
            assertThat(other.fact(Fact.TEN_VO_CHONG)).isEqualTo(person.fact(Fact.HO_VA_TEN));
            assertThat(person.ageOn(AS_OF)).isGreaterThanOrEqualTo(20);
        }
        for (Fact fact : List.of(Fact.TEN_CHA, Fact.TEN_ME)) {
            String name = person.fact(fact);
            if (!name.isEmpty()) {
                Person parent = named(household, name).orElseThrow();
                assertThat(parent.sex()).isEqualTo(fact == Fact.TEN_CHA ? Sex.MALE : Sex.FEMALE);
                assertThat((person.birthDay() - parent.birthDay()) / 365.25)
                        .isBetween(16.0, fact == Fact.TEN_ME ? 50.0 : 60.0);
            }
        }
        if (person.ageOn(AS_OF) < 16) {
            assertThat(person.fact(Fact.TEN_CHA) + person.fact(Fact.TEN_ME)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void brothers_and_sisters_are_twins_or_nine_months_apart(long seed) {
        Iterator<Household> all = households(6000, seed);
        while (all.hasNext()) {
            Map<String, Person> youngest = new HashMap<>();
            for (Person child : all.next().members()) {
                String mother = child.fact(Fact.TEN_ME);
                Person before = mother.isEmpty() ? null : youngest.put(mother, child);
                if (before != null) {
                    assertThat(Math.abs(child.birthDay() - before.birthDay()))
                            .satisfiesAnyOf(days -> assertThat(days).isZero(), days -> assertThat(days)
                                    .isGreaterThan(280));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 8})
    void ids_are_unique_and_say_place_century_sex_and_year(long seed) {
        Set<String> ids = new HashSet<>();
        Set<String> codes = new HashSet<>();
        Iterator<Household> all = households(40_000, seed);
        while (all.hasNext()) {
            for (Person person : all.next().members()) {
                String id = person.fact(Fact.SO_DINH_DANH);
                int digit = (person.birthYear() / 100 - 19) * 2 + (person.sex() == Sex.MALE ? 0 : 1);
                assertThat(id)
                        .matches("0[0-9]{11}")
                        .startsWith("%03d%d%02d".formatted(person.placeCode(), digit, person.birthYear() % 100));
                assertThat(ids.add(id)).isTrue();
                assertThat(codes.add(person.fact(Fact.MA_SO_BHXH))).isTrue();
            }
        }
    }

    @Test
    void the_population_is_plausible() {
        int children = 0;
        int old = 0;
        int newYear = 0;
        int yearOnly = 0;
        int centenarians = 0;
        int minority = 0;
        Map<String, Integer> phones = new HashMap<>();
        Set<String> people = new HashSet<>();
        Iterator<Household> all = households(30_000, 42);
        while (all.hasNext()) {
            for (Person person : all.next().members()) {
                int age = person.ageOn(AS_OF);
                children += age < 16 ? 1 : 0;
                old += age >= 60 ? 1 : 0;
                centenarians += age >= 100 ? 1 : 0;
                yearOnly += person.yearOnly() ? 1 : 0;
                minority += person.group().equals("01") ? 0 : 1;
                newYear += person.fact(Fact.NGAY_SINH).startsWith("01/01") ? 1 : 0;
                String phone = person.fact(Fact.SO_DIEN_THOAI);
                if (!phone.isEmpty()) {
                    phones.merge(phone, 1, Integer::sum);
                }
                assertThat(people.add(person.fact(Fact.HO_VA_TEN) + person.fact(Fact.NGAY_SINH)))
                        .as("no two people share name and birth date")
                        .isTrue();
            }
        }
        assertThat(children / 30_000.0).isBetween(0.18, 0.32);
        assertThat(old / 30_000.0).isBetween(0.1, 0.2);
        assertThat(centenarians).isBetween(1, 60);
        assertThat(yearOnly).isBetween(50, 400);
        assertThat(minority / 30_000.0).isBetween(0.06, 0.1);
        assertThat(newYear / 30_000.0).isLessThan(0.01);
        assertThat(phones.values()).allMatch(count -> count <= 5);
    }
}

package vn.rasoat.training.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import vn.rasoat.model.Knowledge;

/** What all households share: the day it is, the units, the names, the number ranges. For one thread. */
public final class World {
    private static final int POOL = 96;

    final Places places;
    final Peoples peoples;
    final Days days = new Days();
    final int asOf;
    final long seed;
    final List<String> mobilePrefixes;
    private final IdMint mint;
    final Map<String, String> benefitDigits = new HashMap<>();
    private final Map<String, String> oldPrefixes = new HashMap<>();
    private final Map<String, String> givenHints = new HashMap<>();
    private final List<Commune> neighbours;
    private final List<Commune> elsewhere = new ArrayList<>();

    /**
     * @param asOf the reference date, as a day since 1970
     * @param province two digits of the province the communes belong to
     */
    public World(Knowledge knowledge, int asOf, long seed, String province) {
        this.asOf = asOf;
        this.seed = seed;
        mint = new IdMint(seed);
        places = new Places(knowledge, LocalDate.ofEpochDay(asOf));
        peoples = new Peoples(knowledge);
        mobilePrefixes = knowledge.csv("training/phone_mobile_prefixes.csv").stream()
                .filter(line -> line.getField("source_or_action").startsWith("libphonenumber"))
                .filter(line -> !line.getField("operator").contains("unconfirmed"))
                .filter(line -> !line.getField("operator").contains("no operator"))
                .map(line -> line.getField("prefix"))
                .toList();
        knowledge
                .csv("training/phone_prefix_migration.csv")
                .forEach(line ->
                        oldPrefixes.put(line.getField("new_prefix_10_digit"), line.getField("old_prefix_11_digit")));
        knowledge
                .csv("training/bhyt_object_codes.csv")
                .forEach(line -> benefitDigits.put(line.getField("code"), line.getField("usual_benefit_digit")));
        knowledge
                .csv("training/given_names.csv")
                .forEach(line -> givenHints.put(line.getField("name"), line.getField("sex_hint")));
        neighbours = places.pick(province, 12, seed + 1);
        SplittableRandom random = new SplittableRandom(Scramble.mix(seed ^ 0xE15E));
        for (int i = 0; i < POOL; i++) {
            elsewhere.add(places.elsewhere(random, province));
        }
        if (!province.equals(
                "75")) { // the one province whose kind changed after the merger: worth having in every sample
            elsewhere.addAll(places.pick("75", 4, seed));
        }
    }

    public Places places() {
        return places;
    }

    public Days days() {
        return days;
    }

    /** The reference date as a day since 1970. */
    public int asOf() {
        return asOf;
    }

    /** Personal IDs of this population. */
    public IdMint mint() {
        return mint;
    }

    /** Prefixes before September 2018 by the prefix that replaced them. */
    public Map<String, String> oldPrefixes() {
        return oldPrefixes;
    }

    /** Some communes of the province. */
    public List<Commune> neighbours() {
        return neighbours;
    }

    /**
     * A stream of random numbers of a household for one theme, apart from the one its people were made of.
     *
     * @param theme another theme, another stream
     */
    SplittableRandom stream(Household household, String theme) {
        return new SplittableRandom(
                Scramble.mix(seed * 31 + theme.hashCode() + 0x9E3779B97F4A7C15L * (household.index() + 1)));
    }

    /** A commune of another province. */
    Commune elsewhere(SplittableRandom random) {
        return elsewhere.get(random.nextInt(elsewhere.size()));
    }

    /** What a given name says of the sex: {@code F M} certain, {@code f m} leaning, {@code U} both, empty unknown. */
    public String nameHint(String givenName) {
        return givenHints.getOrDefault(givenName, "");
    }

    /** A Kinh given name that only the given sex bears. */
    public String givenName(SplittableRandom random, Sex sex, int birthYear) {
        return peoples.kinh().given(random, sex, birthYear);
    }
}

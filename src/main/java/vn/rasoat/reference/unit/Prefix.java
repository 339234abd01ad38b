package vn.rasoat.reference.unit;

import java.util.Map;
import java.util.Optional;

/**
 * A word for a kind of unit before a name.
 *
 * @param kind what it means; empty when there is no such word
 * @param words how many words it is
 * @param unmarked whether it was written without marks, as whole addresses sometimes are
 */
record Prefix(Optional<UnitType> kind, int words, boolean unmarked) {
    static final Prefix NONE = new Prefix(Optional.empty(), 0, false);

    private static final Map<String, Prefix> ONE = Map.ofEntries(
            one("tỉnh", false, UnitType.PROVINCE),
            one("tinh", true, UnitType.PROVINCE),
            one("t", false, UnitType.PROVINCE),
            one("tp", false, UnitType.CITY),
            one("quận", false, UnitType.URBAN_DISTRICT),
            one("quan", true, UnitType.URBAN_DISTRICT),
            one("q", false, UnitType.URBAN_DISTRICT),
            one("huyện", false, UnitType.RURAL_DISTRICT),
            one("huyen", true, UnitType.RURAL_DISTRICT),
            one("h", false, UnitType.RURAL_DISTRICT),
            one("tx", false, UnitType.TOWN),
            one("xã", false, UnitType.COMMUNE),
            one("xa", true, UnitType.COMMUNE),
            one("x", false, UnitType.COMMUNE),
            one("phường", false, UnitType.WARD),
            one("phuong", true, UnitType.WARD),
            one("p", false, UnitType.WARD),
            one("f", false, UnitType.WARD),
            one("tt", false, UnitType.TOWNSHIP),
            one("đk", false, UnitType.SPECIAL_ZONE));
    private static final Map<String, Prefix> TWO = Map.ofEntries(
            two("thành phố", false, UnitType.CITY),
            two("thanh pho", true, UnitType.CITY),
            two("t p", false, UnitType.CITY),
            two("thủ đô", false, UnitType.CITY),
            two("thị xã", false, UnitType.TOWN),
            two("thi xa", true, UnitType.TOWN),
            two("thị trấn", false, UnitType.TOWNSHIP),
            two("thi tran", true, UnitType.TOWNSHIP),
            two("đặc khu", false, UnitType.SPECIAL_ZONE),
            two("dac khu", true, UnitType.SPECIAL_ZONE),
            two("huyện đảo", false, UnitType.RURAL_DISTRICT));

    private static Map.Entry<String, Prefix> one(String word, boolean unmarked, UnitType kind) {
        return Map.entry(word, new Prefix(Optional.of(kind), 1, unmarked));
    }

    private static Map.Entry<String, Prefix> two(String words, boolean unmarked, UnitType kind) {
        return Map.entry(words, new Prefix(Optional.of(kind), 2, unmarked));
    }

    /** The kind named right before a word, in the same part of the address. */
    static Prefix before(Words words, int word) {
        if (word == 0 || words.separator(word) >= Words.HYPHEN) {
            return NONE;
        }
        if (word > 1 && words.separator(word - 1) < Words.HYPHEN) {
            Prefix two = TWO.get(words.run(word - 2, word));
            if (two != null) {
                return two;
            }
        }
        return ONE.getOrDefault(words.run(word - 1, word), NONE);
    }

    /** How many words at the start name a kind; 0 when none do. */
    static int lengthAtStart(Words words) {
        if (words.count > 2 && TWO.containsKey(words.run(0, 2))) {
            return 2;
        }
        return words.count > 1 && ONE.containsKey(words.run(0, 1)) ? 1 : 0;
    }

    boolean present() {
        return words > 0;
    }

    boolean ofProvince() {
        return kind.isPresent() && kind.get().ofProvince();
    }

    boolean ofDistrict() {
        return kind.isPresent() && kind.get().ofDistrict();
    }

    boolean ofCommune() {
        return kind.isPresent() && kind.get().ofCommune();
    }

    /** Whether a unit is, or was, of the kind named; true when no kind was named. */
    boolean fits(Unit unit) {
        return kind.isEmpty() || unit.everOf(kind.get());
    }
}

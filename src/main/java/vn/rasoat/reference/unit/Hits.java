package vn.rasoat.reference.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where in the words of an address units were found; {@code start} counts the kind before the name in. */
final class Hits {
    private Hits() {}

    /**
     * The province and what speaks for it.
     *
     * @param loose whether nothing but a blank stands before the name
     * @param assumed whether the address does not name it
     */
    record Province(int start, int end, Prefix kind, ProvinceName name, boolean loose, boolean assumed) {}

    /** Districts of that name; none when only the word for a district gave it away. */
    record District(int start, int end, Prefix kind, List<Unit> units) {}

    /**
     * Communes of that name.
     *
     * @param current communes of today
     * @param old communes of the old map that fit the district, or else the province, that is named
     * @param stray old communes of other provinces that merged into the one named
     */
    record Commune(int start, int end, Prefix kind, List<Unit> current, List<Unit> old, List<Unit> stray) {
        boolean prefixed() {
            return kind.present();
        }
    }

    /** One way to take the address apart; the rival is the commune when the district's name is one too. */
    record Found(
            @Nullable Province province,
            @Nullable District district,
            @Nullable Commune commune,
            @Nullable Commune rival) {
        int start(int end) {
            return commune != null
                    ? commune.start
                    : district != null ? district.start : province != null && !province.assumed ? province.start : end;
        }
    }
}

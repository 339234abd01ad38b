package vn.rasoat.text;

/**
 * How a part of a name leans. Never enough to contradict a record alone.
 *
 * @param word the part of the name, in its usual form
 * @param female the share of women among its bearers, 0 to 1; an estimate
 */
public record SexHint(String word, double female) {
    /** Nearly all bearers are women. */
    public boolean surelyFemale() {
        return female >= 0.95;
    }

    /** Nearly all bearers are men. */
    public boolean surelyMale() {
        return female <= 0.05;
    }

    @Override
    public String toString() {
        return "SexHint[" + female + "]";
    }
}

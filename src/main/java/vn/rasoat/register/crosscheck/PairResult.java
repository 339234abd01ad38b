package vn.rasoat.register.crosscheck;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What laying a pair of lists beside each other came to, in numbers.
 *
 * @param rule the pair
 * @param notRun why it could not be decided; empty when it ran
 * @param rows how many rows of left lists it was about
 * @param left how many of those were left open, because a person could not be recognised or a list does not cover the village
 * @param byLevel how many suspicions of each level
 */
public record PairResult(PairRule rule, Optional<NotRun> notRun, long rows, long left, Map<Level, Integer> byLevel) {
    public PairResult {
        byLevel = Map.copyOf(byLevel);
    }

    /** Why a pair could not be decided. */
    public enum NotRun {
        /** No list of the left kind was given. */
        NO_LEFT,
        /** No list of the right kind was given. */
        NO_RIGHT,
        /** A further list is needed, or too much would be unknown. */
        NEEDS_MORE,
        /** The lists are of different times. */
        OTHER_TIME,
        /** Too few of the people are in the right list: it is about others. */
        NOT_COVERED
    }

    static PairResult notRun(PairRule rule, NotRun why) {
        return new PairResult(rule, Optional.of(why), 0, 0, Map.of());
    }

    static PairResult of(PairRule rule, long rows, long left, Suspicions found) {
        Map<Level, Integer> byLevel = new EnumMap<>(Level.class);
        for (int i = 0; i < found.size(); i++) {
            byLevel.merge(found.level(i), 1, Integer::sum);
        }
        return new PairResult(rule, Optional.empty(), rows, left, byLevel);
    }

    /** How many suspicions there are. */
    public int suspicions() {
        return byLevel.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many suspicions of a level there are. */
    public int suspicions(Level level) {
        return byLevel.getOrDefault(level, 0);
    }
}

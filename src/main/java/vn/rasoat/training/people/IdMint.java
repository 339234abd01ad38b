package vn.rasoat.training.people;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Gives out personal IDs of the structure of Circular 07/2016/TT-BCA: place of birth registration, century and sex, two digits of
 * the year, six digits that never repeat under the same head. For one thread; numbers follow the order of asking.
 */
public final class IdMint {
    private static final int RANDOM_PART = 1_000_000;

    private final Map<Integer, Integer> used = new HashMap<>();
    private final long seed;

    /** @param seed the population's seed: the same seed, the same numbers */
    public IdMint(long seed) {
        this.seed = seed;
    }

    /**
     * @param place the three digits of the place, 1 to 96
     * @param birthYear 1900 to 2099
     */
    String next(int place, Sex sex, int birthYear) {
        int digit = (birthYear / 100 - 19) * 2 + (sex == Sex.MALE ? 0 : 1);
        int head = (place * 10 + digit) * 100 + birthYear % 100;
        long salt = Scramble.mix(seed + head);
        int number;
        do {
            int serial = used.merge(head, 1, Integer::sum);
            number = (int) Scramble.of(serial, RANDOM_PART, salt);
        } while (looksInvented(number));
        return Scramble.digits(head * (long) RANDOM_PART + number, 12);
    }

    /** A well-formed number that {@link #next} gives to nobody, unless a head has 900,000 people. */
    public String spare(int place, Sex sex, int birthYear, SplittableRandom random) {
        int digit = (birthYear / 100 - 19) * 2 + (sex == Sex.MALE ? 0 : 1);
        int head = (place * 10 + digit) * 100 + birthYear % 100;
        long salt = Scramble.mix(seed + head);
        int number;
        do {
            number = (int) Scramble.of(900_000 + random.nextInt(100_000), RANDOM_PART, salt);
        } while (looksInvented(number));
        return Scramble.digits(head * (long) RANDOM_PART + number, 12);
    }

    private static boolean looksInvented(int number) {
        return number % 111_111 == 0 || number == 123_456 || number == 654_321 || number == 12_345;
    }
}

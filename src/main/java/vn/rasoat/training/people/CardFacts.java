package vn.rasoat.training.people;

import java.util.SplittableRandom;

/**
 * The identity card: held from 14 (Luật Căn cước 2023 art 19), to be renewed at 25, 40 and 60 (art 21); a card issued in the two
 * years before such a birthday runs to the next. Issuer by period of issue.
 */
final class CardFacts {
    private static final int CHIP_CARDS = Days.of(2021, 2, 1);
    private static final int MINISTRY = Days.of(2024, 7, 1);
    private static final int[] MILESTONES = {25, 40, 60};
    private static final int ADULT_CMND_UNTIL = 2000;

    private final World world;

    CardFacts(World world) {
        this.world = world;
    }

    void fill(Person person, SplittableRandom random) {
        if (person.birthYear() < ADULT_CMND_UNTIL) {
            String number = Scramble.digits(Scramble.of(person.serial, 10_000_000, world.seed + 9), 7);
            person.set(Fact.SO_CMND, Scramble.digits(person.placeCode % 40 + 1, 2) + number);
        }
        int last = Math.min(world.asOf, person.deathDay) - 8;
        int since = Math.max(Days.plusYears(person.birthDay, 14), CHIP_CARDS);
        for (int age : MILESTONES) {
            if (Days.plusYears(person.birthDay, age) <= world.asOf) {
                since = Math.max(since, Days.plusYears(person.birthDay, age - 2) + 1);
            }
        }
        if (since >= last) {
            return;
        }
        int issued = since + random.nextInt(last - since);
        person.set(Fact.NGAY_CAP, world.days.text(issued));
        person.set(
                Fact.NOI_CAP, issued >= MINISTRY ? "Bộ Công an" : "Cục Cảnh sát quản lý hành chính về trật tự xã hội");
        person.set(Fact.NGAY_HET_HAN, expiry(person, issued));
    }

    private String expiry(Person person, int issued) {
        for (int age : MILESTONES) {
            if (Days.plusYears(person.birthDay, age - 2) > issued) {
                return world.days.text(Days.plusYears(person.birthDay, age));
            }
        }
        return "Không thời hạn";
    }
}

package vn.rasoat.training.people;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** Social and health insurance: codes of ten digits, cards of 15 characters whose group fits the person, cards of ten digits. */
final class InsuranceFacts {
    private final World world;
    private final LocalDate today;

    InsuranceFacts(World world) {
        this.world = world;
        this.today = LocalDate.ofEpochDay(world.asOf);
    }

    void fill(Household household, Person person, int wealth, SplittableRandom random) {
        String province = Scramble.digits(person.placeCode, 2);
        String code = province + Scramble.digits(Scramble.of(person.serial, 100_000_000, world.seed + 3), 8);
        String object = object(person, wealth, random);
        person.set(Fact.MA_DOI_TUONG_BHYT, object);
        person.set(Fact.NOI_KCB, "Trạm Y tế " + lower(household.commune().name()));
        int roll = random.nextInt(100);
        if (roll < 3) { // since 2025-08-01 the personal ID stands for the code
            String id = person.fact(Fact.SO_DINH_DANH);
            person.set(Fact.MA_SO_BHXH, id);
            person.set(Fact.SO_THE_BHYT, id);
            return;
        }
        person.set(Fact.MA_SO_BHXH, code);
        String digit = world.benefitDigits.getOrDefault(object, "4");
        person.set(Fact.SO_THE_BHYT, roll < 25 ? code : object + digit + province + code);
    }

    private static String lower(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private String object(Person person, int wealth, SplittableRandom random) {
        int age = person.ageOn(world.asOf);
        if (childCardHolds(person)) {
            return "TE";
        }
        if (wealth == 0) {
            return "HN";
        }
        if (wealth == 1) {
            return "CN";
        }
        if (age < 18) {
            return "HS";
        }
        int roll = random.nextInt(100);
        if (age < 22) {
            return roll < 40 ? "SV" : roll < 70 ? "DN" : "GD";
        }
        if (age < 60) {
            return roll < 38 ? "DN" : roll < 46 ? "CH" : roll < 48 ? "XK" : roll < 50 ? "HC" : roll < 52 ? "CB" : "GD";
        }
        return roll < 30 ? "HT" : roll < 36 ? "CB" : age >= 75 ? "BT" : "GD";
    }

    /** To 30 September of the year of the sixth birthday, or the end of that birthday's month when it falls later. */
    private boolean childCardHolds(Person person) {
        LocalDate sixth = LocalDate.ofEpochDay(person.birthDay).plusYears(6);
        LocalDate limit = sixth.getMonthValue() <= 9
                ? LocalDate.of(sixth.getYear(), 9, 30)
                : sixth.withDayOfMonth(sixth.lengthOfMonth());
        return !today.isAfter(limit);
    }
}

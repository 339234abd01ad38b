package vn.rasoat.training.people;

import java.util.SplittableRandom;

/** The Party, the Youth Union, the associations of women, farmers and veterans: each person in one of them at most. */
final class MemberFacts implements Supplement {
    private static final int PROBATION = 366;

    @Override
    public void add(World world, Household household) {
        SplittableRandom random = world.stream(household, "dang_doan_hoi");
        for (Person person : household.members()) {
            int age = person.ageOn(world.asOf);
            int roll = random.nextInt(100);
            if (!person.isAlive() || household.lodgers() || person.yearOnly) {
                continue;
            }
            if (age >= 24 && roll < 7) {
                party(world, household, person, random);
            } else if (age >= 17 && age <= 29 && roll < 40) {
                join(world, household, person, "Đoàn Thanh niên", "Chi đoàn ");
                person.set(Fact.NGAY_VAO_DOAN, young(world, person, random));
            } else if (age >= 32 && roll < 40) {
                association(world, household, person, random);
            }
        }
    }

    private static void join(World world, Household household, Person person, String body, String branch) {
        person.set(Fact.TO_CHUC, body);
        person.set(Fact.DON_VI_SINH_HOAT, branch + household.village());
        person.set(Fact.CHUC_VU, person.serial % 23 == 0 ? "Bí thư" : "");
        person.set(Fact.SO_THE_HOI_VIEN, Scramble.digits(Scramble.of(person.serial, 100_000_000, world.seed + 11), 8));
    }

    private static String young(World world, Person person, SplittableRandom random) {
        int from = Days.plusYears(person.birthDay, 16) + 5;
        return world.days.text(Math.min(from + random.nextInt(1000), world.asOf - 1));
    }

    private static void party(World world, Household household, Person person, SplittableRandom random) {
        join(world, household, person, "Đảng bộ", "Chi bộ ");
        person.set(Fact.SO_THE_HOI_VIEN, "");
        int first = Days.plusYears(person.birthDay, 20);
        int admitted = first + random.nextInt(Math.max(1, Math.min(world.asOf - 900 - first, 5000)));
        int full = admitted + PROBATION + random.nextInt(60);
        person.set(Fact.NGAY_VAO_DOAN, young(world, person, random));
        person.set(Fact.NGAY_VAO_DANG, world.days.text(admitted));
        person.set(Fact.NGAY_CHINH_THUC, world.days.text(full));
        String number = Scramble.digits(Scramble.of(person.serial, 100_000_000, world.seed + 13), 8);
        person.set(Fact.SO_THE_DANG, number.substring(0, 2) + "." + number.substring(2));
    }

    private static void association(World world, Household household, Person person, SplittableRandom random) {
        boolean woman = person.sex == Sex.FEMALE && random.nextInt(3) > 0;
        String body = woman ? "Hội Phụ nữ" : random.nextInt(3) == 0 ? "Hội Cựu chiến binh" : "Hội Nông dân";
        join(world, household, person, body, "Chi hội ");
        int from = Days.plusYears(person.birthDay, 20);
        person.set(Fact.NGAY_VAO_HOI, world.days.text(from + random.nextInt(Math.max(1, world.asOf - from))));
    }
}

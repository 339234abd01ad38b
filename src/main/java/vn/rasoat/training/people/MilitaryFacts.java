package vn.rasoat.training.people;

import java.util.List;
import java.util.SplittableRandom;

/** Registration at 17, the call-up from 18, the reserve and the militia. */
final class MilitaryFacts implements Supplement {
    private static final int REGISTERED = 17;
    private static final int CALLED_UNTIL = 25;
    private static final int STUDENTS_UNTIL = 27;
    private static final int RESERVE_UNTIL = 44;
    private static final List<String> REASONS =
            List.of("Đang học đại học", "Lao động duy nhất nuôi cha mẹ già yếu", "Có anh trai đang tại ngũ");

    @Override
    public void add(World world, Household household) {
        SplittableRandom random = world.stream(household, "quan_su");
        for (Person person : household.members()) {
            int age = person.ageOn(world.asOf);
            int roll = random.nextInt(100);
            if (person.isAlive() && !household.lodgers()) {
                add(world, person, age, roll, random);
            }
        }
    }

    private static void add(World world, Person person, int age, int roll, SplittableRandom random) {
        boolean man = person.sex == Sex.MALE;
        if (!man) {
            if (age >= 18 && age < 38 && roll < 4) {
                enter(world, person, "Dân quân", roll % 2 + 1);
            }
        } else if (age >= REGISTERED && age < REGISTERED + 1) {
            enter(world, person, "Đăng ký lần đầu", 0);
        } else if (age > REGISTERED && age <= CALLED_UNTIL) {
            called(world, person, roll, random);
        } else if (age > CALLED_UNTIL && age <= STUDENTS_UNTIL && roll < 10) {
            enter(world, person, "Tạm hoãn", 2);
            person.set(Fact.LY_DO_TAM_HOAN, "Đang học đại học");
        } else if (age > CALLED_UNTIL && age < RESERVE_UNTIL && roll < 35) {
            enter(world, person, roll < 20 ? "Dự bị động viên" : "Dân quân", roll % 3 + 1);
        }
    }

    private static void called(World world, Person person, int roll, SplittableRandom random) {
        if (roll < 70) {
            enter(world, person, "Sẵn sàng nhập ngũ", random.nextInt(3) + 1);
        } else if (roll < 95) {
            enter(world, person, "Tạm hoãn", random.nextInt(3) + 1);
            person.set(Fact.LY_DO_TAM_HOAN, REASONS.get(random.nextInt(REASONS.size())));
        } else {
            enter(world, person, "Miễn", random.nextInt(6) + 1);
            person.set(Fact.LY_DO_TAM_HOAN, "Con của liệt sĩ");
        }
    }

    /** @param health the class 1 to 6; 0 before the first examination */
    private static void enter(World world, Person person, String group, int health) {
        person.set(Fact.DIEN_QUAN_SU, group);
        person.set(Fact.LOAI_SUC_KHOE, health == 0 ? "" : health == 2 ? "Loại 2" : Integer.toString(health));
        if (person.sex == Sex.MALE) {
            int day = Days.of(person.birthYear() + REGISTERED, 4, 1 + person.serial % 28);
            person.set(Fact.NGAY_DANG_KY_NVQS, world.days.text(Math.min(day, world.asOf)));
        }
    }
}

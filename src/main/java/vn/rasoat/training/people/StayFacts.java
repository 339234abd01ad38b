package vn.rasoat.training.people;

import java.util.SplittableRandom;

/** Temporary residents and guests among the lodgers, absentees among the others. */
final class StayFacts implements Supplement {
    private static final int LONGEST_VISIT = 29;

    @Override
    public void add(World world, Household household) {
        SplittableRandom random = world.stream(household, "tam_tru");
        String host = world.peoples.kinh().full(random, world.peoples.kinh().surname(random), Sex.MALE, 1975);
        boolean visit = random.nextInt(5) == 0;
        int since = world.asOf - 40 - random.nextInt(150);
        int until = since + 2 + random.nextInt(LONGEST_VISIT - 2);
        for (Person person : household.members()) {
            int roll = random.nextInt(1000);
            if (household.lodgers()) {
                person.set(Fact.HINH_THUC_CU_TRU, visit ? "Lưu trú" : "Tạm trú");
                person.set(
                        Fact.NGAY_O_TU,
                        visit ? world.days.text(Math.max(since, person.birthDay)) : person.fact(Fact.NGAY_BAT_DAU));
                person.set(
                        Fact.NGAY_O_DEN,
                        visit
                                ? world.days.text(Math.max(until, person.birthDay + 1))
                                : person.fact(Fact.NGAY_KET_THUC));
                person.set(Fact.TEN_CHU_NHA, host);
                person.set(Fact.LY_DO_CU_TRU, visit ? "Thăm người thân" : roll < 300 ? "Đi học" : "Làm việc");
            } else if (person.isAlive()
                    && person.ageOn(world.asOf) >= 18
                    && person.ageOn(world.asOf) < 50
                    && roll < 40) {
                absent(world, person, random);
            }
        }
    }

    private static void absent(World world, Person person, SplittableRandom random) {
        Commune away = world.elsewhere(random);
        int since = world.asOf - 30 - random.nextInt(300);
        person.set(Fact.HINH_THUC_CU_TRU, "Tạm vắng");
        person.set(Fact.NGAY_O_TU, world.days.text(since));
        person.set(Fact.NGAY_O_DEN, world.days.text(world.asOf + 20 + random.nextInt(200)));
        person.set(Fact.NOI_DEN, away.name() + ", " + away.provinceName());
        person.set(Fact.LY_DO_CU_TRU, "Đi làm ăn xa");
    }
}

package vn.rasoat.training.people;

import java.util.SplittableRandom;

/** The voters of the election of 15 March 2026. */
final class VoterFacts implements Supplement {
    private static final int ELECTION = Days.of(2026, 3, 15);
    private static final int OF_AGE = 18;

    @Override
    public void add(World world, Household household) {
        SplittableRandom random = world.stream(household, "cu_tri");
        int area = household.commune().villages().indexOf(household.village()) + 1;
        boolean newcomers = household.lodgers() && random.nextBoolean(); // registered for less than a year
        for (Person person : household.members()) {
            boolean surely = !person.yearOnly || Days.year(ELECTION) - person.birthYear() > OF_AGE;
            if (!person.isAlive() || person.ageOn(ELECTION) < OF_AGE || !surely) {
                continue;
            }
            person.set(Fact.KHU_VUC_BO_PHIEU, "Khu vực bỏ phiếu số " + area);
            person.set(Fact.SO_THE_CU_TRI, area + "-" + Scramble.digits(person.serial, 6));
            person.set(Fact.BAU_QUOC_HOI, "x");
            person.set(Fact.BAU_HDND_TINH, "x");
            person.set(Fact.BAU_HDND_XA, newcomers ? "" : "x");
            person.set(Fact.GHI_CHU, newcomers ? "Mới đăng ký tạm trú" : random.nextInt(40) == 0 ? "Đi làm xa" : "");
        }
    }
}

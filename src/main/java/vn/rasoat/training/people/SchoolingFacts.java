package vn.rasoat.training.people;

import java.util.SplittableRandom;

/** The survey form of a household: who learns what, who has finished what, who left school when. */
final class SchoolingFacts implements Supplement {
    @Override
    public void add(World world, Household household) {
        SplittableRandom random = world.stream(household, "pho_cap");
        String form = "PC-" + Scramble.digits(household.index() + 1, 5);
        for (Person person : household.members()) {
            int age = person.ageOn(world.asOf);
            int roll = random.nextInt(100);
            int left = person.birthYear() + 12 + random.nextInt(5);
            person.set(Fact.SO_PHIEU, form);
            if (age < 15 || !person.fact(Fact.LOP_HOC).isEmpty()) {
                continue;
            }
            boolean early = age < 40 && roll < 8;
            person.set(Fact.LOP_HOAN_THANH, early ? "6/12" : roll < 45 ? "9/12" : "12/12");
            person.set(Fact.NAM_BO_HOC, early ? Integer.toString(left) : "");
            person.set(Fact.MUC_XOA_MU, "Mức 2");
        }
    }
}

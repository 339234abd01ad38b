package vn.rasoat.training.people;

import java.util.SplittableRandom;

/** Special circumstances of some children. */
final class ChildFacts implements Supplement {
    @Override
    public void add(World world, Household household) {
        SplittableRandom random = world.stream(household, "tre_em");
        for (Person person : household.members()) {
            int roll = random.nextInt(100);
            if (person.ageOn(world.asOf) < 16 && roll < 8) {
                person.set(
                        Fact.HOAN_CANH, roll < 4 ? "Thuộc hộ nghèo" : roll < 6 ? "Khuyết tật" : "Mắc bệnh hiểm nghèo");
            }
        }
    }
}

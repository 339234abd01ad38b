package vn.rasoat.training.people;

import java.util.SplittableRandom;

/** The class, the scores and the review of poor and near-poor households, as their insurance groups say. */
final class PovertyFacts implements Supplement {
    @Override
    public void add(World world, Household household) {
        boolean poor = has(household, "HN");
        if (household.lodgers() || (!poor && !has(household, "CN"))) {
            return;
        }
        SplittableRandom random = world.stream(household, "ho_ngheo");
        String first = Integer.toString(90 + 5 * random.nextInt(10));
        String second = Integer.toString(10 * (poor ? 3 + random.nextInt(4) : random.nextInt(3)));
        for (Person person : household.members()) {
            person.set(Fact.PHAN_LOAI_HO, poor ? "Hộ nghèo" : "Hộ cận nghèo");
            person.set(Fact.KHU_VUC, "Nông thôn");
            person.set(Fact.DIEM_B1, first);
            person.set(Fact.DIEM_B2, second);
            person.set(Fact.NAM_RA_SOAT, Integer.toString(Days.year(world.asOf) - 1));
        }
    }

    /** Whether a person's insurance says that the household is poor: then it has neither a business nor a car. */
    static boolean poor(Person person) {
        return person.fact(Fact.MA_DOI_TUONG_BHYT).equals("HN");
    }

    private static boolean has(Household household, String group) {
        return household.members().stream()
                .anyMatch(person -> person.fact(Fact.MA_DOI_TUONG_BHYT).equals(group));
    }
}

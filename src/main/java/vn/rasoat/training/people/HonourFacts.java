package vn.rasoat.training.people;

/** The round age of old people, at which they are honoured at the new year (Luật Người cao tuổi 2009 art 21). */
final class HonourFacts implements Supplement {
    private static final int FIRST = 70;
    private static final int STEP = 5;

    @Override
    public void add(World world, Household household) {
        for (Person person : household.members()) {
            int age = Days.year(world.asOf) - person.birthYear();
            if (person.isAlive() && !household.lodgers() && age >= FIRST && age % STEP == 0) {
                person.set(Fact.MOC_MUNG_THO, Integer.toString(age));
            }
        }
    }
}

package vn.rasoat.training.fault;

import vn.rasoat.training.people.Days;
import vn.rasoat.training.people.Fact;
import vn.rasoat.training.people.Household;
import vn.rasoat.training.people.Person;
import vn.rasoat.training.people.World;

/**
 * A person about whom lists are made to contradict each other.
 *
 * @param before a person of an earlier household
 */
record Victim(World world, Household household, Person person, Person before) {
    String fact(Fact fact) {
        return person.fact(fact);
    }

    boolean has(Fact fact) {
        return !fact(fact).isEmpty();
    }

    boolean is(Fact fact, String text) {
        return fact(fact).equals(text);
    }

    int age() {
        return person.ageOn(world.asOf());
    }

    /** Someone alive, with an ID and a full birth date, who is no lodger. */
    boolean ordinary() {
        return person.isAlive()
                && !household.lodgers()
                && !person.yearOnly()
                && fact(Fact.SO_DINH_DANH).length() == 12;
    }

    /** {@link #ordinary}, and no other row depends on them. */
    boolean independent() {
        return ordinary() && !person.isReferenced();
    }

    /** The day so many days before the reference date. */
    String ago(int days) {
        return world.days().text(world.asOf() - days);
    }

    /** The birth date, so many years earlier. */
    String bornEarlier(int years) {
        String day = fact(Fact.NGAY_SINH);
        return day.substring(0, 6) + (Days.year(person.birthDay()) - years);
    }

    /** The name with another last word. */
    String otherName() {
        String name = fact(Fact.HO_VA_TEN);
        return name.substring(0, name.lastIndexOf(' ') + 1) + "Xuyến";
    }

    @Override
    public String toString() { // where, not who
        return "Victim[" + person + "]";
    }
}

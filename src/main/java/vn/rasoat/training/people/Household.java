package vn.rasoat.training.people;

import java.util.List;

/**
 * People who live together; the householder comes first.
 *
 * @param index the household's running number, from 0
 * @param commune where it lives
 * @param village the hamlet
 * @param houseNumber from 1 within the hamlet
 * @param lodgers whether they live here for a time only, registered elsewhere
 * @param members the people, at least one
 */
public record Household(
        int index, Commune commune, String village, int houseNumber, boolean lodgers, List<Person> members) {
    public Household {
        members = List.copyOf(members);
    }

    public Person head() {
        return members.get(0);
    }

    @Override
    public String toString() {
        return "Household[" + index + "]";
    }
}

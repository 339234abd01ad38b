package vn.rasoat.training.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Names the members of one household: parents before children, so that surnames pass on; no two names alike. */
final class Naming {
    private final World world;
    private final NameLedger ledger;
    private final Set<String> usedHere = new HashSet<>();

    Naming(World world, NameLedger ledger) {
        this.world = world;
        this.ledger = ledger;
    }

    void name(Family family, String group, SplittableRandom random) {
        List<Person> waiting = new ArrayList<>(family.members);
        while (!waiting.isEmpty()) {
            Person next = waiting.get(0);
            for (int i = 0; i < waiting.size() && waitsForParents(next, family, waiting); i++) {
                next = waiting.get(i);
            }
            next.surname = surname(next, family, group, random);
            give(next, group, random);
            waiting.remove(next);
        }
    }

    private static boolean waitsForParents(Person person, Family family, List<Person> waiting) {
        return parents(person, family).stream().anyMatch(waiting::contains);
    }

    private static List<Person> parents(Person person, Family family) {
        for (Family.Birth birth : family.births) {
            if (birth.child().equals(person)) {
                return birth.parents();
            }
        }
        return List.of();
    }

    private String surname(Person person, Family family, String group, SplittableRandom random) {
        List<Person> parents = parents(person, family);
        if (!parents.isEmpty()) {
            return (world.peoples.isMatrilineal(group) ? parents.get(parents.size() - 1) : parents.get(0)).surname;
        }
        if (person.relation.equals("Em ruột")) {
            return family.members.get(0).surname;
        }
        return world.peoples.surname(random, group);
    }

    private void give(Person person, String group, SplittableRandom random) {
        int year = person.birthYear();
        String name = "";
        for (int i = 0; i < 40; i++) {
            name = world.peoples.full(random, group, person.surname, person.sex, year);
            if (!usedHere.contains(name) && ledger.take(name, person.birthDay)) {
                break;
            }
        }
        usedHere.add(name);
        person.set(Fact.HO_VA_TEN, name);
    }
}

package vn.rasoat.training.fault;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import vn.rasoat.training.fault.Contradiction.Edit;
import vn.rasoat.training.fault.Contradiction.Step;
import vn.rasoat.training.list.ListFiller;
import vn.rasoat.training.list.Row;
import vn.rasoat.training.people.Fact;
import vn.rasoat.training.people.Household;
import vn.rasoat.training.people.Person;
import vn.rasoat.training.people.World;

/**
 * Makes lists contradict each other about some people, at most one of a household. Each kind of contradiction has its turn, so that
 * all occur about equally often. For one thread; the same seed plants the same.
 */
public final class Planter {
    private final World world;
    private final double rate;
    private final SplittableRandom random;
    private final List<Contradiction> possible = new ArrayList<>();
    private Optional<Person> before = Optional.empty();
    private Optional<Planted> planted = Optional.empty();

    /**
     * @param rate the share of households about whom lists contradict each other, 0 to 1
     * @param lists the ids of the lists that are made
     */
    public Planter(World world, double rate, long seed, Set<String> lists) {
        this.world = world;
        this.rate = rate;
        this.random = new SplittableRandom(seed ^ 0x5EEDL);
        Contradictions.all().stream()
                .filter(each -> lists.containsAll(each.lists()))
                .forEach(possible::add);
    }

    /** A person about whom lists contradict each other. */
    private record Planted(Contradiction how, Victim victim) {}

    /**
     * What was planted.
     *
     * @param pair the pair of lists that should show it
     * @param ids the personal IDs that the suspicion may name
     */
    public record Key(String pair, Set<String> ids) {
        @Override
        public String toString() { // a person's number
            return "Key[" + pair + "]";
        }
    }

    /** Decides what happens to a household whose facts all lists have filled in. */
    public Optional<Key> turnTo(Household household) {
        planted = random.nextDouble() < rate ? choose(household) : Optional.empty();
        Optional<Key> key = planted.map(each -> new Key(each.how().pair(), ids(each)));
        household.members().stream()
                .filter(person ->
                        person.isAlive() && person.fact(Fact.SO_DINH_DANH).length() == 12)
                .findFirst()
                .ifPresent(person -> before = Optional.of(person));
        return key;
    }

    private static Set<String> ids(Planted of) {
        Set<String> ids = new HashSet<>(Set.of(of.victim().fact(Fact.SO_DINH_DANH)));
        for (Step step : of.how().steps()) {
            for (Edit edit : step.edits()) {
                if (edit.fact() == Fact.SO_DINH_DANH) {
                    ids.add(edit.text().of(of.victim()));
                }
            }
        }
        ids.remove("");
        return ids;
    }

    /** The kind whose turn it is, or the next that can happen to anybody; it then waits for all others. */
    private Optional<Planted> choose(Household household) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        for (int i = 0; i < possible.size(); i++) {
            Contradiction how = possible.get(i);
            for (Person person : household.members()) {
                Victim victim = new Victim(world, household, person, before.get());
                if (how.who().test(victim)) {
                    possible.remove(i);
                    possible.add(how);
                    return Optional.of(new Planted(how, victim));
                }
            }
        }
        return Optional.empty();
    }

    /** Changes the rows of the household in one list. */
    public void plant(ListFiller filler, List<Row> rows) {
        if (planted.isEmpty()) {
            return;
        }
        Victim victim = planted.get().victim();
        for (Step step : planted.get().how().steps()) {
            if (step.list().equals(filler.profile().id())) {
                carryOut(step, victim, filler, rows);
            }
        }
    }

    private static void carryOut(Step step, Victim victim, ListFiller filler, List<Row> rows) {
        List<Row> theirs =
                rows.stream().filter(row -> row.person() == victim.person()).toList();
        switch (step.way()) {
            case REMOVE -> rows.removeAll(theirs);
            case CHANGE -> theirs.forEach(row -> edit(row, step, victim));
            case COPY ->
                theirs.stream().limit(1).map(Row::copy).forEach(row -> {
                    edit(row, step, victim);
                    rows.add(row);
                });
            case ADD -> {
                Row row = filler.row(victim.household(), victim.person()).markAdded();
                edit(row, step, victim);
                rows.add(row);
            }
        }
    }

    private static void edit(Row row, Step step, Victim victim) {
        for (Edit edit : step.edits()) {
            int column = row.column(edit.fact());
            if (column >= 0) {
                row.set(column, edit.text().of(victim));
            }
        }
    }
}

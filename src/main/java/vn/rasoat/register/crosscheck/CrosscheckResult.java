package vn.rasoat.register.crosscheck;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.register.crosscheck.Crosscheck.Found;
import vn.rasoat.register.crosscheck.Suspicion.Place;

/** What laying all lists beside each other found. */
public final class CrosscheckResult implements Iterable<Suspicion> {
    private final LinkedPeople people;
    private final List<PairPlan> plans;
    private final List<Found> found;

    CrosscheckResult(LinkedPeople people, List<PairPlan> plans, List<Found> found) {
        this.people = people;
        this.plans = List.copyOf(plans);
        this.found = List.copyOf(found);
    }

    /** Who the rows are about. */
    public LinkedPeople people() {
        return people;
    }

    /** The pairs with their numbers, in the order of their ids. */
    public List<PairResult> pairs() {
        return found.stream().map(Found::result).toList();
    }

    /** How many suspicions of a level there are. */
    public int suspicions(Level level) {
        return found.stream().mapToInt(each -> each.result().suspicions(level)).sum();
    }

    /** All suspicions: by pair, then by list and row. Each is made when its turn comes. */
    @Override
    public Iterator<Suspicion> iterator() {
        return stream().iterator();
    }

    /** As {@link #iterator}. */
    public Stream<Suspicion> stream() {
        List<Integer> all = new ArrayList<>();
        IntStream.range(0, plans.size()).forEach(all::add);
        return all.stream().flatMap(pair -> IntStream.range(
                        0, found.get(pair).suspicions().size())
                .mapToObj(i -> suspicion(plans.get(pair), found.get(pair).suspicions(), i)));
    }

    private Suspicion suspicion(PairPlan plan, Suspicions of, int i) {
        Place left = new Place(people.lists().get(of.leftList(i)), of.leftRow(i));
        Optional<Place> right = of.rightList(i) < 0
                ? Optional.empty()
                : Optional.of(new Place(people.lists().get(of.rightList(i)), of.rightRow(i)));
        PairRow row = plan.row();
        row.left(left.list(), left.row());
        right.ifPresent(place -> row.right(place.list(), place.row()));
        return new Suspicion(
                plan.rule(),
                of.level(i),
                of.sure(i),
                left,
                right,
                language -> Template.fill(plan.rule().message().in(language), name -> text(row.get(name))));
    }

    private static String text(Value value) {
        return value.present() ? value.cell().text() : "–";
    }
}

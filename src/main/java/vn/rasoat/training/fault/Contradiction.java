package vn.rasoat.training.fault;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.rasoat.training.people.Fact;

/**
 * One way for two lists to contradict each other about a person.
 *
 * @param pair the id of the pair of lists that should show it
 * @param who whom it can happen to
 * @param steps what is done to which list
 */
public record Contradiction(String pair, Predicate<Victim> who, List<Step> steps) {
    public Contradiction {
        steps = List.copyOf(steps);
    }

    Contradiction(String pair, Predicate<Victim> who, Step... steps) {
        this(pair, who, List.of(steps));
    }

    /** How a list is changed. */
    enum Way {
        /** The person's rows are taken out. */
        REMOVE,
        /** Cells of the person's rows are changed. */
        CHANGE,
        /** The person's first row is written once more, with other cells. */
        COPY,
        /** A row of the person is put in. */
        ADD
    }

    /** What is written into a fact's cell. */
    interface Text {
        String of(Victim victim);
    }

    /** A cell that is changed. */
    record Edit(Fact fact, Text text) {}

    /** What is done to one list. */
    record Step(String list, Way way, List<Edit> edits) {
        static Step remove(String list) {
            return new Step(list, Way.REMOVE, List.of());
        }

        static Step change(String list, Edit... edits) {
            return new Step(list, Way.CHANGE, Arrays.asList(edits));
        }

        static Step copy(String list, Edit... edits) {
            return new Step(list, Way.COPY, Arrays.asList(edits));
        }

        static Step add(String list, Edit... edits) {
            return new Step(list, Way.ADD, Arrays.asList(edits));
        }
    }

    /** The lists that it needs. */
    Set<String> lists() {
        Set<String> out = new TreeSet<>();
        steps.forEach(step -> out.add(step.list()));
        return out;
    }

    @Override
    public String toString() {
        return pair;
    }
}

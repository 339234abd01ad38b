package vn.rasoat.register.crosscheck;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.rasoat.check.Match;
import vn.rasoat.check.Match.Candidate;
import vn.rasoat.check.Register;
import vn.rasoat.check.Row;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.mapping.value.DateValue;
import vn.rasoat.mapping.value.ValueReader;
import vn.rasoat.model.PartialDate;
import vn.rasoat.model.SourceException;
import vn.rasoat.register.compare.Comparator;
import vn.rasoat.register.compare.Comparisons;
import vn.rasoat.register.crosscheck.LinkedPeople.How;
import vn.rasoat.register.extract.ListRegister;
import vn.rasoat.register.extract.RegisterExtract;
import vn.rasoat.register.extract.RegisterLinking;
import vn.rasoat.register.extract.RegisterTarget;

/**
 * Finds out which rows of all lists are about the same people: one list after the other is matched with the people known so far,
 * as with an extract of the population register, and who is not known becomes known. Ethnic group and religion are never asked.
 */
public final class PersonLinking {
    private static final Set<String> NEVER = Set.of("dan_toc", "ton_giao");

    private final RegisterLinking linking;
    private final Comparisons comparisons;
    private final Context context;
    private final Map<String, ValueReader> readers;

    /**
     * @param linking how people are looked for in a register
     * @param reader how a field's texts are read
     */
    public PersonLinking(
            RegisterLinking linking, Comparisons comparisons, Context context, Function<String, ValueReader> reader) {
        Map<String, Comparator> compared = new LinkedHashMap<>(linking.compared());
        compared.keySet().removeAll(NEVER);
        this.linking = new RegisterLinking(
                linking.kept(),
                compared,
                linking.defaults(),
                linking.match(),
                linking.review(),
                linking.nameSimilarity(),
                linking.communeShare());
        this.comparisons = comparisons;
        this.context = context;
        this.readers = new HashMap<>();
        compared.keySet().forEach(field -> readers.put(field, reader.apply(field)));
        readers.put(Hub.NUMBER, reader.apply("ghi_chu"));
    }

    /** The fields by which people are found. */
    public Set<String> fields() {
        return linking.compared().keySet();
    }

    /** Goes through the lists; those that come first tell most about people, so let the population come first. */
    public LinkedPeople run(List<PersonList> lists) throws SourceException {
        Hub hub = new Hub(readers);
        LinkedPeople people = new LinkedPeople(lists, hub);
        for (int list = 0; list < lists.size(); list++) {
            int[] unknown = known(list, lists.get(list), hub, people);
            if (unknown.length > 0) {
                join(list, lists.get(list), unknown, hub, people);
            }
        }
        return people;
    }

    /** Finds the rows whose people are known; gives the others. */
    private int[] known(int number, PersonList list, Hub hub, LinkedPeople people) throws SourceException {
        int[] all = new int[list.size()];
        Arrays.setAll(all, row -> row);
        return match(number, list, all, hub, 0, people);
    }

    /** Makes the people of a list known who were not: those with an ID first, so that the others may be found among them. */
    private void join(int number, PersonList list, int[] unknown, Hub hub, LinkedPeople people) throws SourceException {
        int before = hub.size();
        int[] rest = new int[unknown.length];
        int size = 0;
        for (int row : unknown) {
            if (people.how(number, row) == How.NEW && free(list, row, hub)) {
                people.set(number, row, How.NEW, hub.add(list, row, true));
            } else {
                rest[size++] = row;
            }
        }
        for (int row : match(number, list, Arrays.copyOf(rest, size), hub, before, people)) {
            people.set(number, row, people.how(number, row), hub.add(list, row, free(list, row, hub)));
        }
    }

    /** Whether a row has an ID that nobody known has. */
    private static boolean free(PersonList list, int row, Hub hub) {
        long key = Hub.key(list.value(list.slot(Hub.ID), row));
        return key != 0 && hub.withId(key) < 0;
    }

    /**
     * Matches rows with the people of the hub from a number on; gives those whose person was not found, of whom {@code people}
     * knows who may be meant.
     */
    private int[] match(int number, PersonList list, int[] rows, Hub hub, int from, LinkedPeople people)
            throws SourceException {
        if (hub.size() == from || rows.length == 0) {
            return rows;
        }
        RegisterExtract extract = hub.extract(from);
        RegisterTarget nobody = new RegisterTarget(Optional.empty(), Optional.empty(), List.of(), context.asOf());
        Register.Matches matches = new ListRegister(extract, nobody, linking, comparisons).match(list.some(rows));
        int slot = extract.fields().indexOf(Hub.NUMBER);
        int[] left = new int[rows.length];
        int size = 0;
        for (int i = 0; i < rows.length; i++) {
            if (!take(number, list, rows[i], matches.of(i), slot, hub, people)) {
                left[size++] = rows[i];
            }
        }
        return Arrays.copyOf(left, size);
    }

    private static boolean take(
            int number, PersonList list, int row, Match match, int slot, Hub hub, LinkedPeople people) {
        if (match.byNumber() && !match.idHeldByOther()) {
            int person = person(match.person(), slot);
            people.set(number, row, How.ID, person);
            hub.learn(person, list, row);
            return true;
        }
        if (match.kind() == Match.Kind.LINKED && sure(match, list, row)) {
            int person = person(match.person(), slot);
            people.set(number, row, How.LINKED, person);
            hub.learn(person, list, row);
            return true;
        }
        int[] maybe = match.candidates().stream()
                .mapToInt(candidate -> person(candidate.person(), slot))
                .toArray();
        How how = match.idHeldByOther() ? How.ID_OF_OTHER : maybe.length > 0 ? How.UNCERTAIN : How.NEW;
        if (how != How.NEW) { // else what was found among others stands
            people.set(number, row, how, -1);
            people.mayBe(number, row, maybe);
        }
        return false;
    }

    private static boolean sure(Match match, PersonList list, int row) {
        Candidate candidate = match.candidates().get(0);
        boolean full = list.value(list.slot(Hub.BIRTH), row) instanceof DateValue date
                && date.date().map(PartialDate::full).orElse(false);
        return SamePerson.sure(candidate.evidence().get(), full);
    }

    private static int person(Row person, int slot) {
        return Integer.parseInt(person.get(slot).cell().text());
    }
}

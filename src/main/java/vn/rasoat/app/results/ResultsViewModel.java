package vn.rasoat.app.results;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ObservableList;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.app.results.FindingIndex.Hits;
import vn.rasoat.app.results.FindingIndex.Narrowed;
import vn.rasoat.app.results.FindingIndex.Wanted;
import vn.rasoat.check.FindingBrowser.Shown;
import vn.rasoat.job.CheckedFile;
import vn.rasoat.job.CheckedList;
import vn.rasoat.job.FindingText;
import vn.rasoat.model.Severity;
import vn.rasoat.model.SourceException;
import vn.rasoat.model.Texts;
import vn.rasoat.report.Masking;
import vn.rasoat.rule.Rule;
import vn.rasoat.text.Folding;

/** What the screen of results knows and can do: figures, narrowing down, searching, ordering, looking at one finding. */
public final class ResultsViewModel {
    private static final int LINES_REMEMBERED = 1024;

    private final Desk desk;

    private final FindingList rows = new FindingList(this::row);
    private final Map<Integer, FindingRow> lines = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, FindingRow> eldest) {
            return size() > LINES_REMEMBERED;
        }
    };
    private final ReadOnlyObjectWrapper<Map<Facet, List<FacetValue>>> facets = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<FindingDetail>> detail = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final BooleanProperty revealed = new SimpleBooleanProperty();
    private final Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
    private Optional<CheckedFile> file = Optional.empty();
    private int list;
    private Optional<FindingIndex> index = Optional.empty();
    private Optional<FindingTeller> teller = Optional.empty();
    private Map<Facet, Map<String, Integer>> totals = Map.of();
    private Hits hits = Hits.ALL;
    private String query = "";
    private AtomicBoolean goOn = new AtomicBoolean();
    private int[] shown = new int[0];
    private FindingOrder order = FindingOrder.SEVERITY;
    private boolean descending;
    private int selected = -1;

    public ResultsViewModel(Desk desk) {
        this.desk = desk;
        revealed.addListener((property, was, is) -> refresh());
    }

    public void show(CheckedFile checked) {
        file = Optional.of(checked);
        revealed.set(false);
        selectList(0);
    }

    /** The titles of the lists in the file. */
    public List<String> lists() {
        return file.map(checked -> checked.lists().stream()
                        .map(each -> title(each.report().profile()))
                        .toList())
                .orElse(List.of());
    }

    private String title(String profile) {
        return desk.tools()
                .profiles()
                .profile(profile)
                .map(each -> each.title().in(desk.language()))
                .orElse(profile);
    }

    public int list() {
        return list;
    }

    public String fileName() {
        return file.map(checked -> checked.report().name()).orElse("");
    }

    /** Shows another list of the file, all of it. */
    public void selectList(int wanted) {
        list = wanted;
        chosen.clear();
        query = "";
        hits = Hits.ALL;
        order = FindingOrder.SEVERITY;
        descending = false;
        selected = -1;
        index = current().map(each -> new FindingIndex(each.plan(), each.findings()));
        totals = index.map(of -> of.narrow(new Wanted(Map.of(), Hits.ALL)).counts())
                .orElse(Map.of());
        refresh();
    }

    private Optional<CheckedList> current() {
        return file.filter(checked -> list < checked.lists().size())
                .map(checked -> checked.lists().get(list));
    }

    /** Tells everything anew, in another language perhaps. */
    public void refresh() {
        UnaryOperator<String> mask = revealed.get() ? UnaryOperator.identity() : Masking::mask;
        lines.clear();
        teller = Optional.of(new FindingTeller(desk.texts(), desk.findings(), mask));
        narrow();
        select(selected);
    }

    /** The figures. */
    public Optional<ScoreCard> score() {
        return current()
                .map(each -> ScoreCard.of(
                        each.report(), desk.texts(), each.findings().size()));
    }

    /** The findings that are shown; each is made when it is looked at. */
    public ObservableList<FindingRow> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<Map<Facet, List<FacetValue>>> facets() {
        return facets.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<FindingDetail>> detail() {
        return detail.getReadOnlyProperty();
    }

    /** Whether a search is still going on. */
    public ReadOnlyBooleanProperty searching() {
        return searching.getReadOnlyProperty();
    }

    /** Whether long numbers are shown in full. */
    public BooleanProperty revealed() {
        return revealed;
    }

    /** How many findings are shown, of how many. */
    public String count() {
        Locale locale = Locale.forLanguageTag(desk.language());
        int all = index.map(FindingIndex::size).orElse(0);
        return desk.texts()
                .get("results.count", String.format(locale, "%,d", shown.length), String.format(locale, "%,d", all));
    }

    /** Whether anything is narrowed down. */
    public boolean narrowed() {
        return !query.isEmpty() || chosen.values().stream().anyMatch(values -> !values.isEmpty());
    }

    /** Chooses a value, or no longer. */
    public void choose(FacetValue value, boolean wanted) {
        Set<String> values = chosen.computeIfAbsent(value.facet(), facet -> new LinkedHashSet<>());
        if (wanted ? values.add(value.id()) : values.remove(value.id())) {
            narrow();
        }
    }

    /** Shows everything again. */
    public void chooseAll() {
        chosen.clear();
        query = "";
        hits = Hits.ALL;
        narrow();
    }

    public String query() {
        return query;
    }

    /** Searches rows and rules; a text typed without marks finds those with marks too. */
    public void search(String text) {
        String wanted = text.strip();
        goOn.set(false);
        query = wanted;
        if (wanted.isEmpty() || current().isEmpty()) {
            searching.set(false);
            hits = Hits.ALL;
            narrow();
            return;
        }
        AtomicBoolean going = new AtomicBoolean(true);
        goOn = going;
        searching.set(true);
        CheckedList in = current().get();
        Predicate<String> matches = matching(wanted);
        BitSet checks = checks(in, matches);
        desk.background()
                .run(
                        () -> in.findings().rowsWith(matches, going::get),
                        found -> {
                            if (going.get()) {
                                searching.set(false);
                                hits = new Hits(false, found, checks);
                                narrow();
                            }
                        },
                        failure -> {
                            searching.set(false);
                            desk.tell(failure);
                        });
    }

    static Predicate<String> matching(String wanted) {
        String bare = Folding.candidateKey(wanted);
        if (Folding.stripMarks(wanted).equals(wanted)) {
            return text -> Folding.candidateKey(text).contains(bare);
        }
        String marked = Folding.equalityKey(wanted);
        return text -> Folding.equalityKey(text).contains(marked);
    }

    private BitSet checks(CheckedList in, Predicate<String> matches) {
        FindingText words = desk.findings();
        BitSet out = new BitSet();
        in.plan().checks().stream()
                .filter(check -> matches.test(check.rule().id()) || matches.test(words.title(check.rule())))
                .forEach(check -> out.set(check.index()));
        return out;
    }

    /** Puts the findings in another order. */
    public void sort(FindingOrder by, boolean down) {
        order = by;
        descending = down;
        list(shown);
    }

    private void narrow() {
        index.ifPresent(of -> {
            Narrowed narrowed = of.narrow(new Wanted(chosen, hits));
            facets.set(values(narrowed));
            list(narrowed.shown());
        });
    }

    private void list(int[] numbers) {
        index.ifPresent(of -> {
            shown = numbers;
            rows.show(of.ordered(numbers, order, descending));
        });
    }

    private FindingRow row(int number) {
        FindingRow known = lines.get(number);
        if (known != null) {
            return known;
        }
        try {
            Shown found = current().orElseThrow().findings().at(number);
            FindingRow made = teller.orElseThrow().row(number, found);
            lines.put(number, made);
            return made;
        } catch (SourceException e) {
            desk.background().later(() -> desk.tell(e));
            return new FindingRow(number, Severity.INFO, 0, "", "", "", "", "", "");
        }
    }

    /** Looks at one finding; -1 for none. */
    public void select(int number) {
        selected = number;
        if (number < 0 || current().isEmpty()) {
            detail.set(Optional.empty());
            return;
        }
        try {
            detail.set(Optional.of(
                    teller.orElseThrow().detail(current().get().findings().at(number))));
        } catch (SourceException e) {
            desk.tell(e);
        }
    }

    private Map<Facet, List<FacetValue>> values(Narrowed narrowed) {
        Texts texts = desk.texts();
        FindingText words = desk.findings();
        Map<Facet, List<FacetValue>> out = new EnumMap<>(Facet.class);
        totals.forEach((facet, all) -> {
            Set<String> marked = chosen.getOrDefault(facet, Set.of());
            Map<String, Integer> counts = narrowed.counts().getOrDefault(facet, Map.of());
            List<FacetValue> values = new ArrayList<>();
            for (String id : all.keySet()) {
                values.add(new FacetValue(
                        facet, id, label(facet, id, texts, words), counts.getOrDefault(id, 0), marked.contains(id)));
            }
            values.sort(comparator(facet, all));
            out.put(facet, values);
        });
        return out;
    }

    /** The order is that of all findings, so that nothing jumps about while choosing. */
    private static Comparator<FacetValue> comparator(Facet facet, Map<String, Integer> all) {
        return switch (facet) {
            case SEVERITY -> Comparator.comparing(value -> Severity.of(value.id()));
            case GROUP -> Comparator.comparing(FacetValue::id);
            default ->
                Comparator.comparingInt((FacetValue value) -> -all.getOrDefault(value.id(), 0))
                        .thenComparing(FacetValue::label);
        };
    }

    private String label(Facet facet, String id, Texts texts, FindingText words) {
        return switch (facet) {
            case SEVERITY -> texts.get("severity." + id);
            case CRITERION -> texts.get("criterion." + id);
            case GROUP -> texts.get("group." + id);
            case FIELD -> id.isEmpty() ? texts.get("results.whole-row") : words.field(id);
            case ROUTE -> id.isEmpty() ? texts.get("results.no-route") : words.route(id);
            case RULE -> rule(id).map(words::title).orElse(id);
        };
    }

    private Optional<Rule> rule(String id) {
        return current().stream()
                .flatMap(each -> each.plan().checks().stream())
                .map(check -> check.rule())
                .filter(rule -> rule.id().equals(id))
                .findFirst();
    }
}

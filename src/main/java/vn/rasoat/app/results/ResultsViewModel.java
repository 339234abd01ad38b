package vn.rasoat.app.results;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
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
import vn.rasoat.model.SourceException;
import vn.rasoat.report.Masking;

/** What the screen of results knows and can do: figures, narrowing down, searching, ordering, looking at one finding. */
public final class ResultsViewModel {
    private static final int LINES_REMEMBERED = 1024;

    private final Desk desk;
    private final DecisionsViewModel decisions;
    private final Search search;
    private final Sorting sorting;
    private final Rescoring rescoring;
    private final FindingList rows = new FindingList(this::row);
    private final Map<Integer, FindingRow> lines = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, FindingRow> eldest) {
            return size() > LINES_REMEMBERED;
        }
    };
    private final ReadOnlyObjectWrapper<Map<Facet, List<FacetValue>>> facets = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<FindingDetail>> detail = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty revealed = new SimpleBooleanProperty();
    private final Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
    private Optional<CheckedFile> file = Optional.empty();
    private int list;
    private Optional<FindingIndex> index = Optional.empty();
    private Optional<FindingTeller> teller = Optional.empty();
    private Map<Facet, Map<String, Integer>> totals = Map.of();
    private int[] shown = new int[0];
    private int selected = -1;

    public ResultsViewModel(Desk desk) {
        this.desk = desk;
        this.decisions = new DecisionsViewModel(desk);
        this.search = new Search(desk, this::narrow);
        this.sorting = new Sorting(desk, this::relist);
        this.rescoring = new Rescoring(desk);
        revealed.addListener((property, was, is) -> refresh());
        decisions.revision().addListener((property, was, is) -> decided());
    }

    public void show(CheckedFile checked) {
        file = Optional.of(checked);
        revealed.set(false);
        rescoring.begin(checked);
        selectList(0);
    }

    /** What can be done about findings. */
    public DecisionsViewModel decisions() {
        return decisions;
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
        search.clear();
        sorting.forget();
        selected = -1;
        index = Optional.empty();
        current().ifPresent(decisions::open);
        index = current()
                .map(each -> new FindingIndex(each.plan(), each.findings(), each.keys(), finding -> decisions
                        .state(finding)
                        .ordinal()));
        totals = index.map(of -> of.narrow(new Wanted(Map.of(), Hits.ALL)).counts())
                .orElse(Map.of());
        refresh();
        rescoring.accept(list, decisions.standings());
    }

    private Optional<CheckedList> current() {
        return file.filter(checked -> list < checked.lists().size())
                .map(checked -> checked.lists().get(list));
    }

    /** Tells everything anew, in another language perhaps. */
    public void refresh() {
        UnaryOperator<String> mask = revealed.get() ? UnaryOperator.identity() : Masking::mask;
        lines.clear();
        teller = current().map(each -> new FindingTeller(desk.texts(), desk.findings(), mask, each.findings()));
        narrow();
        select(selected);
    }

    /** What was decided has changed: lines and counts are told anew, and the finding looked at too. */
    private void decided() {
        if (index.isPresent()) {
            lines.clear();
            narrow();
            select(selected);
            rescoring.accept(list, decisions.standings());
        }
    }

    /** The figures. */
    public Optional<ScoreCard> score() {
        return rescoring
                .report(list)
                .or(() -> current().map(CheckedList::report))
                .map(report -> ScoreCard.of(
                        report,
                        desk.texts(),
                        current().map(each -> each.findings().size()).orElse(0)));
    }

    /** The figures as they are with what was accepted; changes a moment after a decision. */
    public Rescoring rescoring() {
        return rescoring;
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

    public ReadOnlyBooleanProperty searching() {
        return search.searching();
    }

    /** Whether findings are being put in another order. */
    public ReadOnlyBooleanProperty sorting() {
        return sorting.busy();
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
        return !search.query().isEmpty() || chosen.values().stream().anyMatch(values -> !values.isEmpty());
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
        search.clear();
        narrow();
    }

    public String query() {
        return search.query();
    }

    /** Searches rows and rules; a text typed without marks finds those with marks too. */
    public void search(String text) {
        current().ifPresent(in -> search.run(in, text));
    }

    /** Puts the findings in another order. */
    public void sort(FindingOrder by, boolean down) {
        current().ifPresent(of -> sorting.by(of, by, down));
    }

    private void narrow() {
        index.ifPresent(of -> {
            Narrowed narrowed = of.narrow(new Wanted(chosen, search.hits()));
            shown = narrowed.shown();
            relist();
            facets.set(new FacetWords(desk.texts(), desk.findings(), current().map(CheckedList::plan))
                    .values(totals, narrowed.counts(), chosen));
        });
    }

    private void relist() {
        index.ifPresent(of -> rows.show(sorting.ordered(of, shown)));
    }

    private FindingRow row(int number) {
        FindingRow known = lines.get(number);
        if (known != null) {
            return known;
        }
        try {
            Shown found = current().orElseThrow().findings().at(number);
            FindingRow made = teller.orElseThrow().row(number, found, decisions.state(number), decisions.noted(number));
            lines.put(number, made);
            return made;
        } catch (SourceException e) {
            desk.background().later(() -> desk.tell(e));
            return FindingRow.unknown(number);
        }
    }

    /** The number of the finding in a line. */
    public int number(int line) {
        return rows.number(line);
    }

    /** The line of a finding, or -1 when it is not shown. */
    public int lineOf(int number) {
        return rows.lineOf(number);
    }

    /** The line of the finding that is looked at, or -1. */
    public int lineOfSelected() {
        return lineOf(selected);
    }

    /** Looks at one finding; -1 for none. */
    public void select(int number) {
        if (selected != number) {
            selected = number;
            decisions.look(number);
        }
        if (number < 0 || current().isEmpty()) {
            detail.set(Optional.empty());
            return;
        }
        try {
            detail.set(Optional.of(teller.orElseThrow()
                    .detail(
                            current().get().findings().at(number),
                            file.orElseThrow().registerSides(list, number))));
        } catch (SourceException e) {
            desk.tell(e);
        }
    }
}

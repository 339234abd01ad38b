package vn.rasoat.app.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.check.Finding.BlamedCell;
import vn.rasoat.job.CheckedList;
import vn.rasoat.model.SourceException;
import vn.rasoat.model.Texts;
import vn.rasoat.workspace.decision.Decision.Acceptance;
import vn.rasoat.workspace.decision.Decision.Correction;
import vn.rasoat.workspace.decision.Decision.Referral;
import vn.rasoat.workspace.decision.Standing;
import vn.rasoat.workspace.decision.Standing.State;

/** What can be done about findings: accept, type, keep, send, note; for one, for those chosen, for all alike; undo and redo. */
public final class DecisionsViewModel {
    private final Desk desk;
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.ONE);
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private Supplier<int[]> selection = () -> new int[0];
    private Optional<CheckedList> list = Optional.empty();
    private Optional<Decisions> decisions = Optional.empty();
    private String lastPerson = "";
    private int looked = -1;

    DecisionsViewModel(Desk desk) {
        this.desk = desk;
    }

    /** Takes up the decisions of a list; that they cannot be read is told, and then nothing can be decided. */
    void open(CheckedList opened) {
        list = Optional.of(opened);
        looked = -1;
        scope.set(Scope.ONE);
        decisions = Optional.empty();
        try {
            Decisions found = Decisions.of(opened, desk);
            decisions = Optional.of(found);
            if (found.damaged() > 0) {
                desk.tell(new SourceException("decisions-damaged", Integer.toString(found.damaged())));
            }
        } catch (SourceException e) {
            desk.tell(e);
        }
        changed();
    }

    /** Looks at a finding; -1 for none. Decisions are for it alone until said otherwise. */
    void look(int finding) {
        looked = finding;
        scope.set(Scope.ONE);
    }

    /** Says where the findings chosen in the table are to be had. */
    public void selection(Supplier<int[]> chosen) {
        selection = chosen;
    }

    /** Counts up with each change of any decision. */
    public ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    private void changed() {
        revision.set(revision.get() + 1);
    }

    /** For which findings the next decision is made. */
    public ObjectProperty<Scope> scope() {
        return scope;
    }

    /** How many findings a decision of a scope would be for. */
    public int reach(Scope of) {
        return targets(of).length;
    }

    private int[] targets(Scope of) {
        if (looked < 0 || decisions.isEmpty()) {
            return new int[0];
        }
        return switch (of) {
            case ONE -> new int[] {looked};
            case SELECTED -> selection.get();
            case ALIKE -> decisions.get().alike(looked);
        };
    }

    /** Whether anything can be decided now. */
    public boolean possible() {
        return looked >= 0 && decisions.isPresent();
    }

    State state(int finding) {
        return decisions.map(each -> each.state(finding)).orElse(State.OPEN);
    }

    boolean noted(int finding) {
        return decisions.map(each -> each.noted(finding)).orElse(false);
    }

    /** How many findings are in a state. */
    public int count(State state) {
        return decisions
                .map(each -> each.count(state))
                .orElseGet(() -> state == State.OPEN
                        ? list.map(each -> each.findings().size()).orElse(0)
                        : 0);
    }

    /** The counts in one line. */
    public String counts() {
        Locale locale = Locale.forLanguageTag(desk.language());
        return desk.texts()
                .get(
                        "decide.counts",
                        String.format(locale, "%,d", count(State.OPEN)),
                        String.format(locale, "%,d", count(State.CORRECTED) + count(State.REFERRED)),
                        String.format(locale, "%,d", count(State.ACCEPTED)));
    }

    /** How the finding that is looked at stands. */
    public Decided decided() {
        Standing standing = looked < 0
                ? Standing.OPEN
                : decisions.map(each -> each.standing(looked)).orElse(Standing.OPEN);
        State state = standing.state(desk.today());
        Texts texts = desk.texts();
        return new Decided(
                state,
                texts.get("state." + state.name().toLowerCase(Locale.ROOT)),
                standing.decision().map(new DecisionWords(desk)::of).orElse(""),
                standing.note());
    }

    /** The wrong cells of the finding that is looked at. */
    public List<CellChoice> cells() {
        return list.flatMap(of -> new WrongCells(desk, of).shown(looked)).stream()
                .flatMap(shown -> shown.finding().blamed().stream()
                        .filter(cell -> !cell.field().isEmpty() && shown.row().rowNumber() > 0))
                .map(cell -> new CellChoice(cell.field(), desk.findings().field(cell.field()), cell.suggestion()))
                .toList();
    }

    /** Whether the finding that is looked at has a proposed value. */
    public boolean hasSuggestion() {
        return cells().stream().anyMatch(cell -> !cell.suggestion().isEmpty());
    }

    /** Takes the proposed values; findings in scope without any stay as they are. */
    public void acceptSuggestion() {
        correct(cells -> {
            Map<String, String> values = new LinkedHashMap<>();
            cells.stream()
                    .filter(cell ->
                            !cell.field().isEmpty() && !cell.suggestion().isEmpty())
                    .forEach(cell -> values.put(cell.field(), cell.suggestion()));
            return values;
        });
    }

    /** Gives each finding in scope the values that follow from its wrong cells; none leave it as it is. */
    private void correct(Function<List<BlamedCell>, Map<String, String>> values) {
        Optional<CheckedList> in = list;
        in.ifPresent(of -> new WrongCells(desk, of).gather(targets(scope.get()), cells -> {
            if (in.equals(list)) { // no other list was opened meanwhile
                correct(cells, values);
            }
        }));
    }

    private void correct(Map<Integer, List<BlamedCell>> cells, Function<List<BlamedCell>, Map<String, String>> values) {
        Map<Integer, Standing> each = new LinkedHashMap<>();
        cells.forEach((finding, of) -> {
            Map<String, String> given = values.apply(of);
            if (!given.isEmpty()) {
                each.put(finding, Standing.of(new Correction(given)));
            }
        });
        act(of -> of.decide(each));
    }

    /** Gives a field of each finding in scope a new value; findings that do not blame the field stay as they are. */
    public void type(String field, String value) {
        Map<String, String> given = Map.of(field, value.strip());
        correct(cells -> cells.stream().anyMatch(cell -> cell.field().equals(field)) ? given : Map.of());
    }

    /** Keeps the findings in scope as they are: exceptions. Nothing happens without a reason and a person. */
    public boolean keep(String reason, String person, Optional<LocalDate> expires) {
        if (reason.isBlank() || person.isBlank()) {
            return false;
        }
        lastPerson = person.strip();
        Acceptance acceptance = new Acceptance(reason.strip(), lastPerson, expires);
        act(of -> of.decide(targets(scope.get()), was -> was.with(acceptance)));
        return true;
    }

    /** Who answered for the last exception, so that it need not be typed again. */
    public String lastPerson() {
        return lastPerson;
    }

    /** Hands the findings in scope over to somebody. */
    public void send(String to) {
        if (!to.isBlank()) {
            act(of -> of.decide(targets(scope.get()), was -> was.with(new Referral(to.strip()))));
        }
    }

    /** Notes something about the findings in scope; the empty text takes a note away. */
    public void note(String text) {
        act(of -> of.decide(targets(scope.get()), was -> was.withNote(text.strip())));
    }

    /** Opens the findings in scope again. */
    public void reopen() {
        act(of -> of.decide(targets(scope.get()), Standing::reopened));
    }

    /** To whom a finding can be sent: code and title. */
    public Map<String, String> receivers() {
        return desk.findings().routes();
    }

    public boolean canUndo() {
        return decisions.map(Decisions::canUndo).orElse(false);
    }

    public boolean canRedo() {
        return decisions.map(Decisions::canRedo).orElse(false);
    }

    /** Takes the last decision back; the number of a finding it concerned, or -1. */
    public int undo() {
        List<Integer> concerned = new ArrayList<>();
        if (canUndo()) {
            act(of -> concerned.addAll(of.undo()));
        }
        return concerned.stream().findFirst().orElse(-1);
    }

    /** Does again what was taken back last; the number of a finding it concerned, or -1. */
    public int redo() {
        List<Integer> concerned = new ArrayList<>();
        if (canRedo()) {
            act(of -> concerned.addAll(of.redo()));
        }
        return concerned.stream().findFirst().orElse(-1);
    }

    /** Something to do that the disk may refuse. */
    private interface Act {
        void on(Decisions decisions) throws SourceException;
    }

    private void act(Act act) {
        decisions.ifPresent(of -> {
            try {
                act.on(of);
                changed();
            } catch (SourceException e) {
                desk.tell(e);
            }
        });
    }

    /** What was decided about findings that the list has, by their ids. */
    public Map<String, Standing> standings() {
        return decisions.map(Decisions::standings).orElse(Map.of());
    }
}

package vn.rasoat.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.rasoat.check.Finding.BlamedCell;
import vn.rasoat.check.FindingStore.Entry;
import vn.rasoat.check.FindingStore.ListFinding;
import vn.rasoat.check.RowArchive.Place;
import vn.rasoat.check.TableInput.SlotInput;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.model.CellRef;

/** Makes a {@link Finding} of the number that stands for it, with the row at hand. Used by several threads. */
final class FindingMaker {
    /** How many other rows a finding names as evidence; the rest are counted. */
    private static final int MOST_INVOLVED = 20;

    private static final String KEPT_NUMBERS = "70/2024/NĐ-CP";

    private final Plan plan;
    private final List<TableInput> tables;
    private final RowArchive archive;
    private final FindingStore store;
    private final int[] identity;
    private final Occurrences occurrences;
    private final Set<String> accepted;
    private final Optional<RegisterResult> register;

    FindingMaker(
            Plan plan,
            List<TableInput> tables,
            RowArchive archive,
            FindingStore store,
            int[] identity,
            Occurrences occurrences,
            Set<String> accepted,
            Optional<RegisterResult> register) {
        this.plan = plan;
        this.tables = tables;
        this.archive = archive;
        this.store = store;
        this.identity = identity;
        this.occurrences = occurrences;
        this.accepted = Set.copyOf(accepted);
        this.register = register;
    }

    /** A row with its findings. */
    FoundRow ofRow(Place place, long row, List<Entry> entries, RowReader reader) {
        int inBlock = (int) (row - place.firstRow());
        reader.read(inBlock);
        TableInput table = tables.get(place.table());
        At at = new At(
                table.table().info().sheet(), place.rowNumber(inBlock), row, Identity.of(identity, reader), reader);
        List<Finding> findings = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            findings.add(finding(entry, at));
        }
        return new FoundRow(table.file(), at.sheet, at.rowNumber, reader, plan, personKey(at), findings);
    }

    private record At(String sheet, int rowNumber, long row, long person, RowReader reader) {}

    private String personKey(At at) {
        for (int slot : identity) {
            if (at.reader.get(slot).key() != 0) {
                return Ids.of(Hash.combine(at.person, 7));
            }
        }
        return "";
    }

    private Finding finding(Entry entry, At at) {
        PlannedCheck planned = plan.checks().get(Found.check(entry.found()));
        int caseIndex = Found.caseIndex(entry.found());
        Told told = tell(planned, caseIndex, entry.detail(), at);
        List<BlamedCell> blamed = blamed(told.explanation, at);
        String caseName = planned.caseName(caseIndex);
        String id = id(planned, caseName, blamed, at);
        Map<String, String> arguments = arguments(planned, told, at.reader);
        return new Finding(
                id,
                planned.rule(),
                planned.field(),
                caseName,
                planned.rule().severityOf(caseName),
                blamed,
                told.involved,
                arguments,
                told.groupSize,
                accepted.contains(id) || confirmed(planned, at));
    }

    private record Told(Explanation explanation, List<CellRef> involved, int groupSize) {}

    private Told tell(PlannedCheck planned, int caseIndex, int detail, At at) {
        BoundCheck check = planned.check();
        int outcome = Outcome.fail(caseIndex);
        if (check instanceof ValueCheck value) {
            return alone(value.explain(at.reader.get(value.slot()), outcome), at);
        }
        if (check instanceof RowCheck row) {
            return alone(row.explain(at.reader, outcome), at);
        }
        if (check instanceof RegisterRowCheck row) {
            return alone(row.explain(at.reader, match(at), outcome), at);
        }
        Detail behind = store.detail(detail);
        if (check instanceof GroupCheck group && behind instanceof Detail.Cluster cluster) {
            Explanation told = completed(group.explain(at.reader, caseIndex, cluster.size()), cluster);
            return new Told(told, others(cluster, told, at), cluster.size());
        }
        if (check instanceof ColumnCheck column && behind instanceof Detail.Column decided) {
            return alone(column.explain(at.reader.get(column.slot()), decided.verdict()), at);
        }
        if (behind instanceof Detail.Table table) {
            return alone(table.finding().explanation(), at);
        }
        throw new IllegalStateException(planned.rule().id());
    }

    private Match match(At at) {
        return register.map(known -> known.matches().of((int) at.row)).orElse(Match.NONE);
    }

    /**
     * Whether the register confirms what a rule doubts: after a correction of the birth date or sex people may keep a number whose
     * digits tell otherwise (NĐ 70/2024/NĐ-CP art. 11), and the register then holds the same as the row.
     */
    private boolean confirmed(PlannedCheck planned, At at) {
        if (register.isEmpty()
                || planned.check() instanceof RegisterCheck
                || planned.rule()
                        .exceptionBasis()
                        .filter(basis -> basis.contains(KEPT_NUMBERS))
                        .isEmpty()) {
            return false;
        }
        Match match = match(at);
        List<String> held = register.get().register().fields();
        return match.kind() == Match.Kind.ID
                && planned.rule().fields().stream().allMatch(field -> {
                    long key = at.reader.get(plan.slot(field)).key();
                    int slot = held.indexOf(field);
                    return key != 0 && slot >= 0 && match.person().get(slot).key() == key;
                });
    }

    /** The explanation with what the check told of the group, and the model's value as a proposal. */
    private static Explanation completed(Explanation of, Detail.Cluster cluster) {
        String expected = cluster.model().text();
        if (cluster.arguments().isEmpty() && expected.isEmpty()) {
            return of;
        }
        Map<String, String> arguments = new HashMap<>(cluster.arguments());
        arguments.putAll(of.arguments());
        Map<Integer, String> suggestions = of.suggestions();
        if (!expected.isEmpty()) {
            arguments.put("expected", expected);
            suggestions = of.blamed().isEmpty() ? Map.of() : Map.of(of.blamed().get(0), expected);
        }
        return new Explanation(of.blamed(), of.involved(), arguments, suggestions);
    }

    private static Told alone(Explanation explanation, At at) {
        List<CellRef> involved = new ArrayList<>();
        for (int slot : explanation.involved()) {
            if (at.reader.column(slot) >= 0) {
                involved.add(new CellRef(at.sheet, at.rowNumber, at.reader.column(slot)));
            }
        }
        return new Told(explanation, involved, 1);
    }

    private List<CellRef> others(Detail.Cluster cluster, Explanation told, At at) {
        int slot = told.blamed().isEmpty() ? -1 : told.blamed().get(0);
        List<CellRef> others = new ArrayList<>();
        for (int row : cluster.rows()) {
            if (row != at.row && others.size() < MOST_INVOLVED) {
                Place place = archive.placeOf(row);
                TableInput table = tables.get(place.table());
                int column = slot < 0
                        ? -1
                        : table.slots()
                                .get(slot)
                                .map(SlotInput::source)
                                .map(CellSource::column)
                                .orElse(-1);
                others.add(new CellRef(
                        table.table().info().sheet(), place.rowNumber((int) (row - place.firstRow())), column));
            }
        }
        return others;
    }

    private List<BlamedCell> blamed(Explanation told, At at) {
        List<BlamedCell> out = new ArrayList<>();
        for (int slot : told.blamed()) {
            String field = slot < 0 ? "" : plan.fields().get(slot);
            String value = at.reader.get(slot).cell().raw();
            String suggestion = told.suggestions().getOrDefault(slot, "");
            CellRef cell = new CellRef(at.sheet, at.rowNumber, at.reader.column(slot));
            out.add(new BlamedCell(cell, field, value, suggestion));
        }
        return out;
    }

    private String id(PlannedCheck planned, String caseName, List<BlamedCell> blamed, At at) {
        long hash = Hash.combine(Hash.of(planned.rule().id()), Hash.of(planned.field()));
        hash = Hash.combine(Hash.combine(hash, Hash.of(caseName)), at.person);
        for (BlamedCell cell : blamed) {
            hash = Hash.combine(Hash.combine(hash, Hash.of(cell.field())), Hash.of(cell.value()));
        }
        return Ids.of(Hash.combine(hash, occurrences.of(at.row)));
    }

    private Map<String, String> arguments(PlannedCheck planned, Told told, Row row) {
        Map<String, String> out = new HashMap<>();
        for (String field : planned.rule().fields()) {
            int slot = plan.slot(field);
            if (slot >= 0) {
                out.put(field, row.get(slot).cell().text());
            }
        }
        if (planned.slot() >= 0) {
            out.put("value", row.get(planned.slot()).cell().text());
            if (!planned.rule().fields().isEmpty()) {
                out.put(
                        planned.rule().fields().get(0),
                        row.get(planned.slot()).cell().text());
            }
        }
        if (!told.involved.isEmpty() && told.groupSize > 1) {
            out.put("rows", rowList(told));
            out.put("count", Integer.toString(told.groupSize));
        }
        out.putAll(told.explanation.arguments());
        return out;
    }

    private static String rowList(Told told) {
        StringBuilder out = new StringBuilder();
        for (CellRef other : told.involved) {
            out.append(out.isEmpty() ? "" : ", ").append(other.row());
        }
        int more = told.groupSize - 1 - told.involved.size();
        return more > 0 ? out.append(", … (+").append(more).append(')').toString() : out.toString();
    }

    /** The findings about tables as a whole, as rows of their own, made as they are asked for. */
    Stream<FoundRow> ofList() {
        return store.ofList().stream().map(this::ofList);
    }

    private FoundRow ofList(ListFinding finding) {
        TableInput first = tables.get(0);
        String sheet = first.table().info().sheet();
        int headerRow = first.table().info().headerLastRow();
        PlannedCheck planned = plan.checks().get(finding.check());
        String caseName = planned.caseName(finding.caseIndex());
        Explanation told = explanation(planned, finding);
        int column = finding.slot() < 0
                ? -1
                : first.slots()
                        .get(finding.slot())
                        .map(SlotInput::source)
                        .map(CellSource::column)
                        .orElse(-1);
        String field = finding.slot() < 0 ? "" : plan.fields().get(finding.slot());
        BlamedCell blamed = new BlamedCell(new CellRef(sheet, headerRow, column), field, "", "");
        String id = Ids.of(Hash.combine(
                Hash.combine(Hash.of(planned.rule().id()), Hash.of(caseName)),
                Hash.combine(Hash.of(field), Hash.of(new java.util.TreeMap<>(told.arguments()).toString()))));
        Finding made = new Finding(
                id,
                planned.rule(),
                planned.field(),
                caseName,
                planned.rule().severityOf(caseName),
                List.of(blamed),
                List.of(),
                told.arguments(),
                1,
                accepted.contains(id));
        return new FoundRow(first.file(), sheet, 0, slot -> Blank.ABSENT, plan, "", List.of(made));
    }

    private Explanation explanation(PlannedCheck planned, ListFinding finding) {
        if (finding.missing() >= 0 && planned.check() instanceof RegisterListCheck check && register.isPresent()) {
            return check.explainMissing(register.get().matches().person(finding.missing()));
        }
        return finding.explanation();
    }
}

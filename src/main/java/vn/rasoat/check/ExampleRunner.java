package vn.rasoat.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.rasoat.check.Finding.BlamedCell;
import vn.rasoat.check.TableInput.ColumnFacts;
import vn.rasoat.check.TableInput.SlotInput;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.mapping.value.ValueReader;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.SourceException;
import vn.rasoat.rule.Examples.Example;
import vn.rasoat.rule.Examples.Setting;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/** Runs the examples of rules through the same engine that checks files. */
public final class ExampleRunner {
    private final Planner planner;
    private final Readers readers;

    /** What an example's cells are read with. */
    public interface Readers {
        /** What values are read with at a reference date. */
        Context context(java.time.LocalDate asOf);

        /** The reader of a field's type. */
        ValueReader reader(String field, Context context);

        /** The cell of a text, cleaned as text in the given encoding, set in the given font. */
        Cell clean(String text, CellKind kind, boolean formula, String encoding, String font);

        /**
         * The register that an example gives.
         *
         * @param people its rows, from field id to the cell's text
         * @param profile the id of the kind of list that the example is
         */
        Register register(List<java.util.Map<String, String>> people, String profile, Context context);

        /** Whether rules about any text column run on the field. */
        boolean isText(String field);
    }

    public ExampleRunner(Planner planner, Readers readers) {
        this.planner = planner;
        this.readers = readers;
    }

    /**
     * An example that does not hold.
     *
     * @param name {@code pass 1}, {@code fail 2}
     * @param expected what the example says is blamed
     * @param found what the rule blamed
     */
    public record Broken(String ruleId, String name, Set<String> expected, Set<String> found) {}

    /** The examples of a rule that do not hold; empty when all do. */
    public List<Broken> run(Rule rule) throws RuleException, SourceException, IOException {
        List<Broken> broken = new ArrayList<>();
        List<Example> passing = rule.examples().pass();
        for (int i = 0; i < passing.size(); i++) {
            run(rule, passing.get(i), "pass " + (i + 1)).ifPresent(broken::add);
        }
        List<Example> failing = rule.examples().fail();
        for (int i = 0; i < failing.size(); i++) {
            run(rule, failing.get(i), "fail " + (i + 1)).ifPresent(broken::add);
        }
        return broken;
    }

    private Optional<Broken> run(Rule rule, Example example, String name)
            throws RuleException, SourceException, IOException {
        boolean oneRow = example.rows().size() == 1;
        Set<String> expected = new TreeSet<>(example.blamed());
        example.suggestion().ifPresent(suggestion -> expected.add("→ " + suggestion));
        Set<String> found = new TreeSet<>();
        for (FoundRow row : findings(rule, example)) {
            for (Finding finding : row.findings()) {
                for (BlamedCell cell : finding.blamed()) {
                    found.add(place(cell, oneRow));
                    if (example.suggestion().isPresent() && !cell.suggestion().isEmpty()) {
                        found.add("→ " + cell.suggestion());
                    }
                }
            }
        }
        return expected.equals(found) ? Optional.empty() : Optional.of(new Broken(rule.id(), name, expected, found));
    }

    private static String place(BlamedCell cell, boolean oneRow) {
        if (cell.at().row() == 0) {
            return cell.field().isEmpty() ? "table" : "column." + cell.field();
        }
        if (oneRow) {
            return cell.field();
        }
        return cell.field().isEmpty() ? cell.at().row() + "" : cell.at().row() + "." + cell.field();
    }

    /**
     * A cell of an example that a rule blames.
     *
     * @param row from 1
     * @param value the cell's text
     * @param suggestion what is proposed for it, or the empty text
     */
    public record BlamedInExample(String ruleId, int row, String field, String value, String suggestion) {
        @Override
        public String toString() {
            return ruleId + " " + row + "." + field;
        }
    }

    /**
     * The cells that any of several rules blame in an example of one of them.
     *
     * @param of the rule whose example it is
     */
    public List<BlamedInExample> blamed(List<Rule> rules, Rule of, Example example)
            throws RuleException, SourceException, IOException {
        List<BlamedInExample> out = new ArrayList<>();
        for (FoundRow row : findings(rules, of, example)) {
            for (Finding finding : row.findings()) {
                for (BlamedCell cell : finding.blamed()) {
                    if (row.rowNumber() > 0 && !cell.field().isEmpty()) {
                        out.add(new BlamedInExample(
                                finding.rule().id(), row.rowNumber(), cell.field(), cell.value(), cell.suggestion()));
                    }
                }
            }
        }
        return out;
    }

    /** What a rule finds in an example. */
    List<FoundRow> findings(Rule rule, Example example) throws RuleException, SourceException, IOException {
        return findings(List.of(rule), rule, example);
    }

    private List<FoundRow> findings(List<Rule> rules, Rule rule, Example example)
            throws RuleException, SourceException, IOException {
        Setting setting = example.setting();
        ExampleTable table = new ExampleTable(example.rows());
        Context context = readers.context(setting.asOf());
        Set<String> text = table.fields().stream().filter(readers::isText).collect(Collectors.toSet());
        ExampleProfile profile = new ExampleProfile(rule, setting);
        Optional<Register> register = setting.register().isEmpty()
                ? Optional.empty()
                : Optional.of(readers.register(setting.register(), profile.id(), context));
        Plan plan = planner.plan(
                rules,
                table.fields(),
                text,
                profile,
                context,
                to -> elsewhere(setting, to.column()),
                register.map(Register::fields));
        List<Optional<SlotInput>> slots = new ArrayList<>();
        for (int column = 0; column < table.fields().size(); column++) {
            String field = table.fields().get(column);
            String encoding = setting.encodings().getOrDefault(field, "UNICODE");
            String font = setting.fonts().getOrDefault(field, "");
            ExampleSource source = new ExampleSource(column, encoding, font, readers);
            slots.add(Optional.of(new SlotInput(source, readers.reader(field, context))));
        }
        List<Integer> keyColumns = new ArrayList<>();
        for (int column = 0; column < table.fields().size(); column++) {
            if (!table.fields().get(column).equals("stt")) {
                keyColumns.add(column);
            }
        }
        ColumnFacts facts = new ColumnFacts(setting.encodings(), setting.mixed(), setting.fonts(), setting.notes());
        TableInput input = new TableInput(setting.file(), table, slots, facts, keyColumns);
        CheckResult result = new Engine(1).run(plan, List.of(input), register, Progress.SILENT);
        Collector collector = new Collector();
        result.show(List.of(collector), Set.of(), Progress.SILENT);
        return collector.rows;
    }

    private static Optional<KnownValues> elsewhere(Setting setting, String column) {
        return Optional.ofNullable(setting.elsewhere().get(column)).map(texts -> {
            KnownValues values = new KnownValues();
            texts.forEach(values::add);
            return values;
        });
    }

    private record ExampleSource(int column, String encoding, String font, Readers readers) implements CellSource {
        @Override
        public Cell cell(RowBlock block, int row) {
            return readers.clean(
                    block.text(row, column), block.kind(row, column), block.isFormula(row, column), encoding, font);
        }
    }

    private record ExampleProfile(Rule rule, Setting setting) implements Binding.ProfileView {
        @Override
        public String id() {
            if (!setting.profile().isEmpty()) {
                return setting.profile();
            }
            return rule.profiles().isEmpty() ? "dan_cu" : rule.profiles().get(0);
        }

        @Override
        public boolean requires(String field) {
            return setting.required().contains(field);
        }

        @Override
        public Set<String> fields() {
            return setting.required();
        }

        @Override
        public int freshnessMonths() {
            return 12;
        }
    }

    private static final class Collector implements FindingOutput<List<FoundRow>> {
        private final List<FoundRow> rows = new ArrayList<>();

        @Override
        public Encoder<List<FoundRow>> encoder() {
            List<FoundRow> mine = new ArrayList<>();
            return new Encoder<>() {
                @Override
                public void row(FoundRow row) {
                    mine.add(row);
                }

                @Override
                public List<FoundRow> finish() {
                    return mine;
                }
            };
        }

        @Override
        public void write(List<FoundRow> encoded) {
            rows.addAll(encoded);
        }
    }
}

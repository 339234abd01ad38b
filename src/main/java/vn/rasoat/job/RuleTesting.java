package vn.rasoat.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.ExampleRunner;
import vn.rasoat.check.ExampleRunner.Broken;
import vn.rasoat.check.Register;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.mapping.value.ValueReader;
import vn.rasoat.mapping.value.ValueReaders;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.SourceException;
import vn.rasoat.model.Texts;
import vn.rasoat.rule.OutsidePack;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.rule.RulePack;
import vn.rasoat.rule.TogetherRule;
import vn.rasoat.text.CleanText;
import vn.rasoat.text.Encoding;

/** Runs the examples of rules, which are their tests. */
public final class RuleTesting {
    private final Toolbox tools;
    private final ExampleRunner runner;
    private final List<Rule> rules = new ArrayList<>();

    public RuleTesting(Toolbox tools) {
        this.tools = tools;
        this.runner = new ExampleRunner(Toolbox.planner(), new ToolReaders(tools));
    }

    /**
     * Seals a folder of rules with a private key, so that others can tell whose it is. Returns how many files are sealed.
     *
     * @throws SourceException when the folder or the key cannot be used
     */
    public static int sign(Path folder, Path key) throws SourceException {
        return OutsidePack.sign(folder, key);
    }

    /** The examples that do not hold, of all rules of all packs. */
    public List<Broken> runAll() throws RuleException, SourceException, IOException {
        List<Broken> broken = new ArrayList<>();
        for (Rule rule : rules()) {
            broken.addAll(run(rule));
        }
        return broken;
    }

    /** Where rules get in each other's way, but for the pairs that their packs allow with a reason. */
    List<RuleAudit.Conflict> conflicts() throws RuleException, SourceException, IOException {
        List<TogetherRule> allowed = new ArrayList<>();
        for (RulePack pack : tools.packs()) {
            allowed.addAll(TogetherRule.of(tools.knowledge(), pack.id()));
        }
        return new RuleAudit(
                        runner, rules(), (rule, other) -> allowed.stream().anyMatch(pair -> pair.allows(rule, other)))
                .run();
    }

    /** The rules that can run on no list at all. */
    List<RuleReach.Unreachable> unreachable() throws RuleException {
        return RuleReach.unreachable(tools, rules());
    }

    /** All that is wrong with the rules as a whole, as lines to be read: rules that never run, and rules in each other's way. */
    public List<String> contradictions(String language) throws RuleException, SourceException, IOException {
        Texts texts = Texts.of("job", language);
        List<String> lines = new ArrayList<>();
        for (RuleReach.Unreachable one : unreachable()) {
            lines.add(one.rule() + ": " + texts.get("rules.unreachable." + one.reason(), one.detail()));
        }
        for (RuleAudit.Conflict one : conflicts()) {
            String place = one.place() + " (fail " + one.example() + ")";
            lines.add(one.rule() + ": " + texts.get("rules.conflict." + one.kind(), one.other(), place));
        }
        return lines;
    }

    /** All rules of all packs. */
    public List<Rule> rules() throws RuleException {
        if (rules.isEmpty()) {
            rules.addAll(tools.packs().stream()
                    .flatMap(pack -> pack.rules().stream())
                    .toList());
        }
        return List.copyOf(rules);
    }

    /** The examples of one rule that do not hold. */
    public List<Broken> run(Rule rule) throws RuleException, SourceException, IOException {
        return runner.run(rule);
    }

    private static final class ToolReaders implements ExampleRunner.Readers {
        private static final Set<String> NO_TEXT_TYPES = Set.of("row-number", "tick", "date-part");

        private final Toolbox tools;
        private final Map<LocalDate, Context> contexts = new HashMap<>();

        ToolReaders(Toolbox tools) {
            this.tools = tools;
        }

        @Override
        public Context context(LocalDate asOf) {
            return contexts.computeIfAbsent(asOf, tools::context);
        }

        @Override
        public ValueReader reader(String field, Context context) {
            return ValueReaders.of(type(field), context);
        }

        private String type(String field) {
            return tools.anyField(field).map(known -> known.type()).orElse("text");
        }

        @Override
        public Cell clean(String text, CellKind kind, boolean formula, String encoding, String font) {
            if (kind != CellKind.TEXT) {
                return new Cell(text, text, kind, formula, 0);
            }
            CleanText clean = tools.text().cleaner().clean(text, Encoding.valueOf(encoding), font);
            return new Cell(text, clean.text(), kind, formula, clean.faults());
        }

        @Override
        public Register register(List<Map<String, String>> people, String profile, Context context) {
            Registers registers = new Registers(tools, context);
            return registers.beside(
                    registers.of(people),
                    tools.profiles().profile(profile).orElseThrow(() -> new IllegalStateException(profile)));
        }

        @Override
        public boolean isText(String field) {
            return !NO_TEXT_TYPES.contains(type(field));
        }
    }
}

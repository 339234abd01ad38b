package vn.rasoat.job;

import java.io.IOException;
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
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.text.CleanText;
import vn.rasoat.text.Encoding;

/** Runs the examples of rules, which are their tests. */
public final class RuleTesting {
    private final Toolbox tools;
    private final ExampleRunner runner;

    public RuleTesting(Toolbox tools) {
        this.tools = tools;
        this.runner = new ExampleRunner(Toolbox.planner(), new ToolReaders(tools));
    }

    /** The examples that do not hold, of all rules of all packs. */
    public List<Broken> runAll() throws RuleException, SourceException, IOException {
        List<Broken> broken = new ArrayList<>();
        for (Rule rule : rules()) {
            broken.addAll(run(rule));
        }
        return broken;
    }

    /** All rules of all packs. */
    public List<Rule> rules() throws RuleException {
        return tools.packs().stream().flatMap(pack -> pack.rules().stream()).toList();
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
            return tools.fields().field(field).map(known -> known.type()).orElse("text");
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

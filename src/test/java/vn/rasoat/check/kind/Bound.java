package vn.rasoat.check.kind;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.mapping.value.StandardContext;
import vn.rasoat.model.Criterion;
import vn.rasoat.model.Knowledge;
import vn.rasoat.model.Severity;
import vn.rasoat.rule.CheckSpec;
import vn.rasoat.rule.Examples;
import vn.rasoat.rule.LocalText;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/** Binds kinds to the columns of a table that is only thought of: the fields are its slots, in their order. */
public record Bound(List<String> columns, Set<String> required) {
    public static final Context CONTEXT = new StandardContext(LocalDate.of(2026, 11, 1), Knowledge.bundled());

    public static Bound to(String... columns) {
        return new Bound(List.of(columns), Set.of());
    }

    public Bound requiring(String... fields) {
        return new Bound(columns, Set.of(fields));
    }

    /**
     * Binds a kind.
     *
     * @param parameters JSON, with apostrophes for quotation marks
     */
    public BoundCheck bind(CheckKind kind, String field, String parameters) throws RuleException {
        return kind.bind(rule(kind, field, parameters), new Columns(this, field));
    }

    private static Rule rule(CheckKind kind, String field, String parameters) {
        LocalText text = new LocalText("", "");
        return new Rule(
                "TST-001",
                "test",
                text,
                Criterion.DUNG,
                1,
                Severity.ERROR,
                List.of(field),
                List.of(),
                List.of(),
                new CheckSpec("TST-001", kind.name(), json(parameters)),
                Optional.empty(),
                text,
                Map.of(),
                text,
                new Rule.Fix("ask", List.of(), ""),
                List.of(),
                Optional.empty(),
                new Examples(List.of(), List.of()),
                List.of());
    }

    private static ObjectNode json(String parameters) {
        try {
            return (ObjectNode) JsonMapper.builder().build().readTree(parameters.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(parameters, e);
        }
    }

    private record Columns(Bound bound, String field) implements Binding {
        @Override
        public int slot(String name) {
            return bound.columns.indexOf(name);
        }

        @Override
        public int onlySlot(Rule rule) {
            return bound.columns.indexOf(field);
        }

        @Override
        public LocalDate asOf() {
            return CONTEXT.asOf();
        }

        @Override
        public Context context() {
            return CONTEXT;
        }

        @Override
        public ProfileView profile() {
            return new Profile(bound.required);
        }
    }

    private record Profile(Set<String> required) implements Binding.ProfileView {
        @Override
        public String id() {
            return "test";
        }

        @Override
        public boolean requires(String field) {
            return required.contains(field);
        }

        @Override
        public int freshnessMonths() {
            return 12;
        }
    }
}

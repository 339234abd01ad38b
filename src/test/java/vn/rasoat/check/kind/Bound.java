package vn.rasoat.check.kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.mapping.value.StandardContext;
import vn.rasoat.model.Knowledge;
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
        return kind.bind(TestRules.of(kind.name(), List.of(field), parameters), new Columns(this, field));
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

package vn.rasoat.check.kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.check.ValueCheck;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.mapping.value.CodedValue;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.mapping.value.DateValue;
import vn.rasoat.mapping.value.IdentifierValue;
import vn.rasoat.mapping.value.NumberValue;
import vn.rasoat.mapping.value.StandardContext;
import vn.rasoat.mapping.value.TextValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.model.Knowledge;
import vn.rasoat.model.PartialDate;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/** A table of one row with values made by hand, and what a kind says of it. */
public final class OneRow implements Row {
    private static final Knowledge KNOWLEDGE = Knowledge.bundled();

    private final Map<String, Value> values = new LinkedHashMap<>();
    private LocalDate asOf = LocalDate.of(2026, 11, 1);
    private String profile = "dan_cu";

    public static OneRow of(String field, Value value) {
        return new OneRow().and(field, value);
    }

    public OneRow and(String field, Value value) {
        values.put(field, value);
        return this;
    }

    public OneRow asOf(LocalDate day) {
        asOf = day;
        return this;
    }

    public OneRow inProfile(String id) {
        profile = id;
        return this;
    }

    /** A date as {@code yyyymmdd} with zeros for unknown parts. */
    public static Value date(int packed) {
        return new DateValue(Cell.of("date"), DateValue.Form.FULL, Optional.of(PartialDate.unpack(packed)));
    }

    /** A date whose year has two digits, with the century guessed. */
    public static Value shortDate(int packed) {
        return new DateValue(Cell.of("date"), DateValue.Form.SHORT_YEAR, Optional.of(PartialDate.unpack(packed)));
    }

    public static Value code(String code) {
        return new CodedValue(Cell.of(code), CodedValue.Match.EXACT, List.of(code), code);
    }

    public static Value codes(String... codes) {
        return new CodedValue(Cell.of("?"), CodedValue.Match.AMBIGUOUS, List.of(codes), "");
    }

    public static Value text(String text) {
        return new TextValue(Cell.of(text), text.hashCode());
    }

    public static Value number(double number) {
        return new NumberValue(Cell.of("number"), OptionalDouble.of(number));
    }

    public static Value identifier(IdentifierValue.Form form, String normal) {
        return new IdentifierValue(Cell.of(normal), form, normal, normal.hashCode());
    }

    public static Value blank() {
        return Blank.ABSENT;
    }

    @Override
    public Value get(int slot) {
        return slot < 0 ? Blank.ABSENT : new ArrayList<>(values.values()).get(slot);
    }

    public Binding binding() {
        List<String> fields = new ArrayList<>(values.keySet());
        Context context = new StandardContext(asOf, KNOWLEDGE);
        return new Binding() {
            @Override
            public int slot(String field) {
                return fields.indexOf(field);
            }

            @Override
            public int onlySlot(Rule rule) {
                return fields.indexOf(rule.fields().get(0));
            }

            @Override
            public LocalDate asOf() {
                return asOf;
            }

            @Override
            public Context context() {
                return context;
            }

            @Override
            public ProfileView profile() {
                return new Profile(profile);
            }
        };
    }

    private record Profile(String id) implements Binding.ProfileView {
        @Override
        public boolean requires(String field) {
            return false;
        }

        @Override
        public int freshnessMonths() {
            return 12;
        }
    }

    /** What the kind says: {@code pass}, {@code not-applicable}, {@code not-assessable}, or the case with the blamed fields. */
    public String saidBy(CheckKind kind, List<String> fields, String parameters) throws Exception {
        Rule rule = TestRules.of("test", fields, parameters);
        BoundCheck bound = kind.bind(rule, binding());
        if (bound instanceof RowCheck check) {
            return told(kind, check.judge(this), outcome -> check.explain(this, outcome));
        }
        ValueCheck check = (ValueCheck) bound;
        Value value = get(check.slot());
        return told(kind, check.judge(value), outcome -> check.explain(value, outcome));
    }

    private interface Explainer {
        Explanation of(int outcome);
    }

    private String told(CheckKind kind, int outcome, Explainer explainer) {
        if (!Outcome.failed(outcome)) {
            return outcome == Outcome.PASS
                    ? "pass"
                    : outcome == Outcome.NOT_APPLICABLE ? "not-applicable" : "not-assessable";
        }
        List<String> fields = new ArrayList<>(values.keySet());
        Explanation told = explainer.of(outcome);
        StringBuilder out = new StringBuilder(kind.cases().get(Outcome.caseIndex(outcome)));
        told.blamed().forEach(slot -> out.append(" ").append(fields.get(slot)));
        told.suggestions().values().forEach(text -> out.append(" → ").append(text));
        return out.toString().strip();
    }

    /** The message with which a kind refuses parameters. */
    public static String refusal(CheckKind kind, List<String> fields, String parameters) throws Exception {
        try {
            kind.bind(TestRules.of("test", fields, parameters), new OneRow().binding());
            return "";
        } catch (RuleException e) {
            return String.valueOf(e.getMessage());
        }
    }
}

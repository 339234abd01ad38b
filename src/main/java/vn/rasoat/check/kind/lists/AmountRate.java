package vn.rasoat.check.kind.lists;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.ConditionEvaluator;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.check.RowTest;
import vn.rasoat.rule.CheckSpec;
import vn.rasoat.rule.ConditionReader;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code amount-rate}: money lies between multiples of rates set by law. Parameter {@code groups}: objects with {@code if}, a
 * condition (the first group of which it holds counts), {@code least} and {@code most}, objects with {@code rate}, the name of a
 * rate, and {@code times}; and {@code blamed}, fields blamed beside the amount. A rate unknown on the reference date binds nobody.
 * Cases: {@code low}, {@code high}.
 */
final class AmountRate implements CheckKind {
    private static final int LOW = 0;
    private static final int HIGH = 1;

    @Override
    public String name() {
        return "amount-rate";
    }

    @Override
    public List<String> cases() {
        return List.of("low", "high");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("limit");
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        List<Group> groups = new ArrayList<>();
        for (JsonNode node : rule.check().parameters().path("groups")) {
            RowTest test =
                    ConditionEvaluator.compile(rule.id(), ConditionReader.read(rule.id(), node.path("if")), binding);
            double least = bound(rule, node.path("least"), binding).orElse(0);
            double most = bound(rule, node.path("most"), binding).orElse(Double.MAX_VALUE);
            groups.add(new Group(test, least, most));
        }
        List<Integer> blamed = new ArrayList<>(List.of(binding.onlySlot(rule)));
        for (String field : rule.check().texts("blamed")) {
            blamed.add(binding.slot(field));
        }
        return new Check(binding.onlySlot(rule), List.copyOf(groups), List.copyOf(blamed));
    }

    private static OptionalDouble bound(Rule rule, JsonNode node, Binding binding) throws RuleException {
        if (!(node instanceof ObjectNode object)) {
            return OptionalDouble.empty();
        }
        CheckSpec spec = new CheckSpec(rule.id(), rule.check().kind(), object);
        OptionalDouble rate = Rates.of(rule.id(), spec.text("rate"), binding);
        return rate.isPresent() ? OptionalDouble.of(rate.getAsDouble() * spec.number("times", 1)) : rate;
    }

    private record Group(RowTest test, double least, double most) {}

    private record Check(int slot, List<Group> groups, List<Integer> blamed) implements RowCheck {
        @Override
        public int judge(Row row) {
            double amount = Numbers.of(row.get(slot));
            int group = group(row);
            if (Numbers.isNone(amount) || group < 0) {
                return group < 0 ? Outcome.NOT_APPLICABLE : Numbers.missing(row.get(slot));
            }
            if (amount <= 0) {
                return Outcome.NOT_ASSESSABLE; // no amount at all is another rule's finding
            }
            Group bounds = groups.get(group);
            if (amount < bounds.least) {
                return Outcome.fail(LOW);
            }
            return amount > bounds.most ? Outcome.fail(HIGH) : Outcome.PASS;
        }

        private int group(Row row) {
            for (int i = 0; i < groups.size(); i++) {
                if (groups.get(i).test.holds(row)) {
                    return i;
                }
            }
            return -1;
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            Group bounds = groups.get(group(row));
            double limit = Outcome.caseIndex(outcome) == LOW ? bounds.least : bounds.most;
            return new Explanation(blamed, List.of(), Map.of("limit", Numbers.text(limit)), Map.of());
        }
    }
}

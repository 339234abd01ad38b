package vn.rasoat.check.kind.codelist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.ValueCheck;
import vn.rasoat.mapping.value.CodedValue;
import vn.rasoat.mapping.value.CodedValue.Match;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.reference.Code;
import vn.rasoat.reference.CodeList;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code code-list}: a value must be in its field's code list.
 *
 * <p>Parameters: {@code report}, a list of what the rule is about ({@code unknown}: not in the list; {@code ambiguous}: a word that
 * several entries share; {@code variant}: another wording of an entry); {@code list}, the list to look in for the nearest entry,
 * which is proposed when it is the only near one.
 */
public final class CodeListed implements CheckKind {
    @Override
    public String name() {
        return "code-list";
    }

    @Override
    public List<String> cases() {
        return List.of("unknown", "ambiguous", "variant");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("candidates");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        List<String> report = rule.check().texts("report");
        if (report.isEmpty() || !cases().containsAll(report)) {
            throw new RuleException(rule.id(), "check.report: expected some of " + cases());
        }
        Optional<CodeList> list =
                rule.check().optionalText("list").map(binding.context().codeLists()::list);
        return new Listed(
                binding.onlySlot(rule),
                report.contains("unknown") ? Outcome.fail(0) : Outcome.NOT_ASSESSABLE,
                report.contains("ambiguous") ? Outcome.fail(1) : Outcome.PASS,
                report.contains("variant") ? Outcome.fail(2) : Outcome.PASS,
                list);
    }

    private record Listed(int slot, int unknown, int ambiguous, int variant, Optional<CodeList> list)
            implements ValueCheck {
        @Override
        public int judge(Value value) {
            if (!(value instanceof CodedValue coded)) {
                return Outcome.NOT_APPLICABLE;
            }
            return switch (coded.match()) {
                case EXACT -> Outcome.PASS;
                case VARIANT -> variant;
                case AMBIGUOUS -> ambiguous;
                case UNKNOWN -> unknown;
            };
        }

        @Override
        public Explanation explain(Value value, int outcome) {
            CodedValue coded = (CodedValue) value;
            Explanation explanation = Explanation.blaming(slot).with(Map.of("candidates", candidates(coded)));
            return proposal(coded)
                    .map(text -> explanation.suggesting(slot, text))
                    .orElse(explanation);
        }

        private Optional<String> proposal(CodedValue coded) {
            return switch (coded.match()) {
                case VARIANT -> Optional.of(coded.label()).filter(label -> !label.isEmpty());
                case UNKNOWN ->
                    list.flatMap(known -> known.proposal(coded.cell().text())).map(Code::name);
                case EXACT, AMBIGUOUS -> Optional.empty();
            };
        }

        private String candidates(CodedValue coded) {
            return list.stream()
                    .flatMap(known -> coded.match() == Match.UNKNOWN
                            ? known.suggest(coded.cell().text()).stream()
                            : coded.codes().stream().flatMap(code -> known.byCode(code).stream()))
                    .map(Code::name)
                    .collect(Collectors.joining(", "));
        }
    }
}

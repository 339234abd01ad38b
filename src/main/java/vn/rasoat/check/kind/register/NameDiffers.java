package vn.rasoat.check.kind.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Match;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.RegisterRowCheck;
import vn.rasoat.check.Row;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.text.NameComparison;
import vn.rasoat.text.NameDifference;

/**
 * {@code register-name}: the name of the person with the row's ID is another in the register. Case, composition, blanks,
 * apostrophes and the place of tone marks are no difference. Parameter {@code differences}: the sorts of difference that the rule
 * is about, which are also its cases; besides them {@code other-person}, when nothing but the number is common.
 */
final class NameDiffers implements CheckKind {
    private static final String OTHER_PERSON = "other-person";

    @Override
    public String name() {
        return "register-name";
    }

    @Override
    public List<String> cases() {
        return Stream.concat(Stream.of(NameDifference.values()).map(NameDiffers::id), Stream.of(OTHER_PERSON))
                .toList();
    }

    private static String id(NameDifference difference) {
        return difference.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Set<String> arguments() {
        return Set.of("register", "registerId", "registerName", "registerBirth", "registerPlace");
    }

    @Override
    public RegisterRowCheck bind(Rule rule, Binding binding) throws RuleException {
        List<String> wanted = rule.check().texts("differences");
        boolean[] concerned = new boolean[cases().size()];
        for (String each : wanted) {
            if (!cases().contains(each)) {
                throw new RuleException(rule.id(), "check.differences: expected one of " + cases() + ", found " + each);
            }
            concerned[cases().indexOf(each)] = true;
        }
        return new Check(Sides.of(binding), concerned);
    }

    private record Check(Sides sides, boolean[] concerned) implements RegisterRowCheck {
        @Override
        public int judge(Row row, Match match) {
            Value ours = row.get(sides.name());
            Value theirs = match.person().get(sides.theirName());
            if (!match.byNumber() || !ours.present() || !theirs.present()) {
                return Outcome.NOT_APPLICABLE;
            }
            int difference = difference(ours, theirs, match);
            return concerned[difference] ? Outcome.fail(difference) : Outcome.PASS;
        }

        private static int difference(Value ours, Value theirs, Match match) {
            if (ours.key() != 0 && ours.key() == theirs.key()) {
                return NameDifference.SAME.ordinal();
            }
            if (match.idHeldByOther()) {
                return NameDifference.values().length;
            }
            return NameComparison.compare(ours.cell().text(), theirs.cell().text())
                    .ordinal();
        }

        @Override
        public boolean comparesValues() {
            return true;
        }

        @Override
        public Explanation explain(Row row, Match match, int outcome) {
            String theirs = Sides.text(match.person().get(sides.theirName()));
            Map<String, String> words = new HashMap<>(sides.words(match.person()));
            words.put("register", theirs);
            if (Outcome.caseIndex(outcome) < NameDifference.values().length) {
                return sides.blaming(sides.name(), words, theirs);
            }
            List<Integer> either = new ArrayList<>(List.of(sides.name()));
            either.add(sides.id());
            return new Explanation(either, List.of(), words, Map.of());
        }

        @Override
        public String toString() {
            return "Check[register-name]";
        }
    }
}

package vn.rasoat.check.kind.register;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Match;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.RegisterRowCheck;
import vn.rasoat.check.Row;
import vn.rasoat.rule.Rule;

/**
 * {@code register-absent}: nobody in the register has the row's ID, nor fits the row otherwise. Cases: unnamed (a well-formed ID
 * that the register does not know) and {@code no-id} (the row has no ID that could be looked for).
 */
final class Absent implements CheckKind {
    private static final int UNKNOWN_ID = 0;
    private static final int NO_ID = 1;

    @Override
    public String name() {
        return "register-absent";
    }

    @Override
    public List<String> cases() {
        return List.of("", "no-id");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("id");
    }

    @Override
    public RegisterRowCheck bind(Rule rule, Binding binding) {
        return new Check(Sides.of(binding));
    }

    private record Check(Sides sides) implements RegisterRowCheck {
        @Override
        public int judge(Row row, Match match) {
            boolean named = row.get(sides.name()).present();
            boolean numbered = sides.theirId() >= 0 && sides.hasId(row);
            if (!named && !numbered) {
                return Outcome.NOT_APPLICABLE;
            }
            return switch (match.kind()) {
                case ID, CANCELLED_ID, LINKED -> Outcome.PASS;
                case UNCERTAIN -> Outcome.NOT_ASSESSABLE;
                case NONE -> Outcome.fail(numbered ? UNKNOWN_ID : NO_ID);
            };
        }

        @Override
        public Explanation explain(Row row, Match match, int outcome) {
            boolean known = Outcome.caseIndex(outcome) == UNKNOWN_ID;
            return sides.blaming(known ? sides.id() : sides.name(), Map.of("id", Sides.text(row.get(sides.id()))), "");
        }
    }
}

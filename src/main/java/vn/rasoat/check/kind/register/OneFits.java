package vn.rasoat.check.kind.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Match;
import vn.rasoat.check.Match.Kind;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.RegisterRowCheck;
import vn.rasoat.check.Row;
import vn.rasoat.rule.Rule;

/**
 * {@code register-one}: the ID is empty or wrong, and exactly one person of the register fits the row; their ID is proposed.
 * Cases: unnamed (no ID), {@code wrong} (an ID that is nobody's), {@code other-holder} (the ID of somebody else).
 */
final class OneFits implements CheckKind {
    private static final int NO_ID = 0;
    private static final int WRONG = 1;
    private static final int OTHER_HOLDER = 2;

    @Override
    public String name() {
        return "register-one";
    }

    @Override
    public List<String> cases() {
        return List.of("", "wrong", "other-holder");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("id", "registerId", "registerName", "registerBirth", "registerPlace", "evidence", "percent");
    }

    @Override
    public RegisterRowCheck bind(Rule rule, Binding binding) {
        return new Check(Sides.of(binding));
    }

    private record Check(Sides sides) implements RegisterRowCheck {
        @Override
        public int judge(Row row, Match match) {
            if (match.kind() != Kind.LINKED) {
                return Outcome.NOT_APPLICABLE;
            }
            if (!match.person().get(sides.theirId()).present()) {
                return Outcome.PASS; // nothing to propose
            }
            int failed =
                    match.idHeldByOther() ? OTHER_HOLDER : row.get(sides.id()).present() ? WRONG : NO_ID;
            return Outcome.fail(failed);
        }

        @Override
        public Explanation explain(Row row, Match match, int outcome) {
            Map<String, String> words = new HashMap<>(sides.words(match.person()));
            words.putAll(Sides.evidence(match));
            words.put("id", Sides.text(row.get(sides.id())));
            return sides.blaming(sides.id(), words, words.getOrDefault("registerId", ""));
        }
    }
}

package vn.rasoat.check.kind.cross;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.PackedDate;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.check.kind.common.Missing;
import vn.rasoat.check.kind.common.Parameters;
import vn.rasoat.check.kind.common.Slots;
import vn.rasoat.rule.CheckSpec;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code card-age}: the group on a health insurance card fits the holder's age. Parameters: {@code card}, {@code birth} (the
 * rule's fields by default); {@code groups}: a list of {@code object} (two letters) with {@code min} and {@code max} in full
 * years, or with {@code untilAge} and the last day {@code untilMonth}, {@code untilDay}: the card of a child who reaches the age
 * by that day of the year holds to that day, of one who reaches it later to the end of the month of the birthday. Cases:
 * {@code young}, {@code old}, {@code expired}.
 */
final class CardAge implements CheckKind {
    private static final int YOUNG = 0;
    private static final int OLD = 1;
    private static final int EXPIRED = 2;

    @Override
    public String name() {
        return "card-age";
    }

    @Override
    public List<String> cases() {
        return List.of("young", "old", "expired");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("object", "age", "until");
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        List<Group> groups = new ArrayList<>();
        for (CheckSpec spec : Parameters.objects(rule.check(), "groups")) {
            groups.add(new Group(
                    spec.text("object"),
                    spec.integer("min", 0),
                    spec.integer("max", Integer.MAX_VALUE),
                    spec.integer("untilAge", 0),
                    spec.integer("untilMonth", 12) * 100 + spec.integer("untilDay", 31)));
        }
        int birth = Slots.of(rule, binding, "birth", 1);
        return new Check(
                Slots.of(rule, binding, "card", 0),
                birth,
                PackedDate.of(binding.asOf()),
                groups,
                new BirthWitness(binding, birth));
    }

    /** @param untilDay the last day as {@code mmdd} */
    private record Group(String object, int min, int max, int untilAge, int untilDay) {
        int judge(int born, int asOf) {
            int most = PackedDate.years(PackedDate.earliest(born), asOf);
            if (most < min) {
                return Outcome.fail(YOUNG);
            }
            if (PackedDate.years(PackedDate.latest(born), asOf) > max) {
                return Outcome.fail(OLD);
            }
            return untilAge > 0 && asOf > lastDay(born) ? Outcome.fail(EXPIRED) : Outcome.PASS;
        }

        /** The last day that a card can hold; for a partial birth date the last of all days that it can be. */
        int lastDay(int born) {
            int birthday = PackedDate.plusYears(PackedDate.latest(born), untilAge);
            int thatYear = PackedDate.year(birthday) * 10_000;
            return birthday <= thatYear + untilDay ? thatYear + untilDay : PackedDate.latest(birthday / 100 * 100);
        }
    }

    private record Check(int card, int birth, int asOf, List<Group> groups, BirthWitness witness) implements RowCheck {
        @Override
        public int judge(Row row) {
            String text = CardText.of(row.get(card));
            int born = PackedDate.of(row.get(birth));
            if (text == null) {
                return CardText.missing(row.get(card));
            }
            int group = group(text);
            if (group < 0) {
                return Outcome.NOT_APPLICABLE;
            }
            if (born != PackedDate.NONE && !witness.believes(born)) {
                return Outcome.NOT_ASSESSABLE;
            }
            return born == PackedDate.NONE
                    ? Missing.outcome(row.get(birth))
                    : groups.get(group).judge(born, asOf);
        }

        private int group(String text) {
            for (int i = 0; i < groups.size(); i++) {
                if (text.startsWith(groups.get(i).object)) {
                    return i;
                }
            }
            return -1;
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            Group group = groups.get(group(Objects.requireNonNull(CardText.of(row.get(card)))));
            int born = PackedDate.of(row.get(birth));
            Map<String, String> arguments = Map.of(
                    "object", group.object,
                    "age", Integer.toString(PackedDate.years(PackedDate.latest(born), asOf)),
                    "until", PackedDate.display(group.lastDay(born)));
            return Slots.explain(blamed(row, group), List.of(card, birth, witness.idSlot()), arguments);
        }

        private List<Integer> blamed(Row row, Group group) {
            if (witness.of(row) == BirthWitness.Says.AGREES) {
                return List.of(card);
            }
            int corrected = witness.corrected(row);
            boolean heals = corrected != PackedDate.NONE && group.judge(corrected, asOf) == Outcome.PASS;
            return heals ? List.of(birth) : List.of(card, birth);
        }
    }
}

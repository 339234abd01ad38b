package vn.rasoat.check.kind.cross;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.PackedDate;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.check.kind.common.Parameters;
import vn.rasoat.check.kind.common.Sex;
import vn.rasoat.check.kind.common.Slots;
import vn.rasoat.rule.CheckSpec;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code age}: the age in full years lies within bounds. Parameters: {@code field}, the birth date (the rule's first field by
 * default); {@code blamed}, the fields to blame (the birth date by default); {@code lawFrom}, the day before which a person too
 * young is the case {@code former}; and the bounds of {@link AgeGroup}, or {@code groups}, a list of such bounds of which the
 * first that concerns the row counts. Cases: {@code young}; {@code old}, {@code older}, {@code oldest} for one to three rising
 * limits; {@code sex} for a person of the other sex; {@code former}.
 */
final class AgeKind implements CheckKind {
    static final int YOUNG = 0;
    static final int OLD = 1;
    static final int SEX = 4;
    static final int FORMER = 5;

    @Override
    public String name() {
        return "age";
    }

    @Override
    public List<String> cases() {
        return List.of("young", "old", "older", "oldest", "sex", "former");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("age", "limit", "day");
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        CheckSpec spec = rule.check();
        List<CheckSpec> specs = spec.parameters().has("groups") ? Parameters.objects(spec, "groups") : List.of(spec);
        List<AgeGroup> groups = new ArrayList<>();
        for (CheckSpec one : specs) {
            groups.add(AgeGroup.bind(one, binding));
        }
        int birth = Slots.of(rule, binding, "field", 0);
        List<Integer> blamed = Slots.present(binding, spec.texts("blamed"));
        return new Check(
                birth,
                binding.slot("gioi_tinh"),
                groups,
                Parameters.day(spec, "lawFrom"),
                blamed.isEmpty() ? List.of(birth) : blamed,
                new BirthWitness(binding, birth));
    }

    private record Check(
            int birth, int sex, List<AgeGroup> groups, int lawFrom, List<Integer> blamed, BirthWitness witness)
            implements RowCheck {
        @Override
        public int judge(Row row) {
            int group = group(row);
            if (group < 0) {
                return Outcome.NOT_APPLICABLE;
            }
            AgeGroup bounds = groups.get(group);
            int born = PackedDate.of(row.get(birth));
            int day = bounds.day(row);
            if (bounds.wrongSex(Sex.of(row.get(sex)))) {
                return Outcome.fail(SEX);
            }
            if (born == PackedDate.NONE || day == PackedDate.NONE) {
                return bounds.missing(row, birth);
            }
            if (!witness.believes(born)) {
                return Outcome.NOT_ASSESSABLE;
            }
            int outcome = bounds.judge(born, day, Sex.of(row.get(sex)));
            return outcome == Outcome.fail(YOUNG) && PackedDate.latest(day) < lawFrom ? Outcome.fail(FORMER) : outcome;
        }

        private int group(Row row) {
            for (int i = 0; i < groups.size(); i++) {
                if (groups.get(i).concerns(row)) {
                    return i;
                }
            }
            return -1;
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            int caseIndex = Outcome.caseIndex(outcome);
            AgeGroup bounds = groups.get(group(row));
            int born = PackedDate.of(row.get(birth));
            int day = bounds.day(row);
            boolean known = born != PackedDate.NONE && day != PackedDate.NONE;
            Map<String, String> arguments = Map.of(
                    "age", known ? age(born, day) : "",
                    "day", day == PackedDate.NONE ? "" : PackedDate.display(day),
                    "limit", Integer.toString(bounds.limit(caseIndex, Sex.of(row.get(sex)))));
            List<Integer> cells = bounds.blamed().isEmpty() ? blamed : bounds.blamed();
            List<Integer> concerned = new ArrayList<>(cells);
            concerned.addAll(List.of(birth, witness.idSlot()));
            boolean otherSex = caseIndex == SEX;
            return Slots.explain(otherSex ? sexBlamed(cells) : blamed(row, cells, bounds, day), concerned, arguments);
        }

        private static String age(int born, int day) {
            int least = PackedDate.years(PackedDate.latest(born), PackedDate.earliest(day));
            int most = PackedDate.years(PackedDate.earliest(born), PackedDate.latest(day));
            return least == most ? Integer.toString(most) : least + "-" + most;
        }

        private List<Integer> sexBlamed(List<Integer> cells) {
            List<Integer> out = new ArrayList<>(cells);
            out.remove(Integer.valueOf(birth));
            out.add(0, sex);
            return out;
        }

        /** The birth date is freed when the ID vouches for it, and stands alone when the ID's year would put all right. */
        private List<Integer> blamed(Row row, List<Integer> cells, AgeGroup bounds, int day) {
            List<Integer> others = new ArrayList<>(cells);
            others.remove(Integer.valueOf(birth));
            if (others.isEmpty()) {
                return cells;
            }
            if (witness.of(row) == BirthWitness.Says.AGREES) {
                return others;
            }
            int corrected = witness.corrected(row);
            boolean heals =
                    corrected != PackedDate.NONE && bounds.judge(corrected, day, Sex.of(row.get(sex))) == Outcome.PASS;
            return heals ? List.of(birth) : cells;
        }
    }
}

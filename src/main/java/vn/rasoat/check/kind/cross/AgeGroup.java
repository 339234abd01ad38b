package vn.rasoat.check.kind.cross;

import java.util.List;
import java.util.Optional;
import vn.rasoat.check.Binding;
import vn.rasoat.check.ConditionEvaluator;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.PackedDate;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowTest;
import vn.rasoat.check.kind.common.Missing;
import vn.rasoat.check.kind.common.Parameters;
import vn.rasoat.check.kind.common.Sex;
import vn.rasoat.check.kind.common.Slots;
import vn.rasoat.rule.CheckSpec;
import vn.rasoat.rule.ConditionReader;
import vn.rasoat.rule.RuleException;

/**
 * The bounds of an age and whom they concern. Parameters: {@code profiles} and {@code if} (a condition): the group concerns lists
 * of these profiles and rows of which the condition holds, all rows when neither is given; {@code needs}, fields without which
 * the group concerns nobody; {@code at} (a date field) or {@code on} (a day), when the age counts (the reference date by
 * default); {@code min}, or {@code minMale} and {@code minFemale}; {@code over}, one to three rising ages that must not be
 * exceeded; {@code sex}, the only sex, as code; {@code blamed}, in place of the rule's.
 */
final class AgeGroup {
    private final boolean everyRow;
    private final RowTest condition;
    private final int at;
    private final int on;
    private final int minMale;
    private final int minFemale;
    private final int[] over;
    private final Sex onlySex;
    private final List<Integer> blamed;

    private AgeGroup(CheckSpec spec, Binding binding, Concern concern) throws RuleException {
        everyRow = concern.everyRow;
        condition = concern.condition;
        Optional<String> field = spec.optionalText("at");
        at = field.isPresent() ? binding.slot(field.get()) : -1;
        int given = Parameters.day(spec, "on");
        on = given == PackedDate.NONE && field.isEmpty() ? PackedDate.of(binding.asOf()) : given;
        int min = spec.integer("min", 0);
        minMale = spec.integer("minMale", min);
        minFemale = spec.integer("minFemale", min);
        over = Parameters.integers(spec, "over");
        onlySex = Sex.ofCode(spec.optionalText("sex").orElse(""));
        blamed = Slots.present(binding, spec.texts("blamed"));
    }

    private record Concern(boolean everyRow, RowTest condition) {}

    static AgeGroup bind(CheckSpec spec, Binding binding) throws RuleException {
        List<String> profiles = spec.texts("profiles");
        boolean conditional = spec.parameters().has("if");
        boolean everyRow = profiles.isEmpty()
                ? !conditional
                : profiles.contains(binding.profile().id());
        RowTest condition = conditional
                ? ConditionEvaluator.compile(
                        spec.ruleId(),
                        ConditionReader.read(spec.ruleId(), spec.parameters().path("if")),
                        binding)
                : row -> RowTest.Truth.FALSE;
        for (String needed : spec.texts("needs")) {
            if (binding.slot(needed) < 0) {
                return new AgeGroup(spec, binding, new Concern(false, row -> RowTest.Truth.FALSE));
            }
        }
        return new AgeGroup(spec, binding, new Concern(everyRow, condition));
    }

    boolean concerns(Row row) {
        return everyRow || condition.holds(row);
    }

    /** The slots that the group has blamed; empty when it leaves that to the rule. */
    List<Integer> blamed() {
        return blamed;
    }

    /** The day at which the age counts; {@link PackedDate#NONE} when the row does not say. */
    int day(Row row) {
        return on != PackedDate.NONE ? on : PackedDate.of(row.get(at));
    }

    int missing(Row row, int birth) {
        return on != PackedDate.NONE ? Missing.outcome(row.get(birth)) : Missing.outcome(row.get(birth), row.get(at));
    }

    boolean wrongSex(Sex sex) {
        return onlySex.against(sex);
    }

    int judge(int born, int day, Sex sex) {
        int most = PackedDate.years(PackedDate.earliest(born), PackedDate.latest(day));
        if (most < min(sex)) {
            return Outcome.fail(AgeKind.YOUNG);
        }
        int least = PackedDate.years(PackedDate.latest(born), PackedDate.earliest(day));
        for (int i = over.length - 1; i >= 0; i--) {
            if (least > over[i]) {
                return Outcome.fail(AgeKind.OLD + i);
            }
        }
        return Outcome.PASS;
    }

    /** The bound that a case broke. */
    int limit(int caseIndex, Sex sex) {
        int i = caseIndex - AgeKind.OLD;
        return i >= 0 && i < over.length ? over[i] : min(sex);
    }

    private int min(Sex sex) {
        return switch (sex) {
            case MALE -> minMale;
            case FEMALE -> minFemale;
            case NONE -> Math.min(minMale, minFemale);
        };
    }
}

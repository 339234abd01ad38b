package vn.rasoat.check.kind.id;

import java.util.List;
import java.util.stream.Stream;
import vn.rasoat.check.Binding;
import vn.rasoat.check.Row;
import vn.rasoat.check.kind.common.SchoolGrade;
import vn.rasoat.check.kind.common.Sex;
import vn.rasoat.check.kind.common.TwelveDigits;
import vn.rasoat.mapping.value.IdentifierValue;
import vn.rasoat.mapping.value.NumberValue;
import vn.rasoat.rule.CheckSpec;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * Asks the other cells of a row which of two birth years is right: the age, the class, a child's insurance card, the personal
 * number written in a second column, the sex that the number names, and the calendar. Parameters: {@code maxAge},
 * {@code entryAge} and {@code yearStart} as for {@code grade-age}, {@code childCardUntil}, the age to which a TE card is given.
 */
final class BirthYearWitness {
    private final int asOf;
    private final int maxAge;
    private final int entryAge;
    private final int schoolYear;
    private final int childCardUntil;
    private final int id;
    private final int age;
    private final int grade;
    private final int card;
    private final int sex;
    private final int taxCode;
    private final int insurance;

    private BirthYearWitness(CheckSpec spec, Binding binding, int id) throws RuleException {
        asOf = binding.asOf().getYear();
        maxAge = spec.integer("maxAge");
        entryAge = spec.integer("entryAge");
        childCardUntil = spec.integer("childCardUntil");
        schoolYear = asOf - (binding.asOf().getMonthValue() < spec.integer("yearStart") ? 1 : 0);
        this.id = id;
        boolean own = id == binding.slot("so_dinh_danh"); // of a parent or spouse the other cells say nothing
        age = own ? binding.slot("tuoi") : -1;
        grade = own ? binding.slot("lop_hoc") : -1;
        card = own ? binding.slot("so_the_bhyt") : -1;
        sex = own ? binding.slot("gioi_tinh") : -1;
        taxCode = own ? binding.slot("ma_so_thue") : -1;
        insurance = own ? binding.slot("ma_so_bhxh") : -1;
    }

    static BirthYearWitness bind(Rule rule, Binding binding, int id) throws RuleException {
        return new BirthYearWitness(rule.check(), binding, id);
    }

    /**
     * Above 0 when all that speaks speaks for the number's year, below 0 when it speaks for the birth date's, 0 when nothing
     * speaks or the witnesses disagree.
     *
     * @param century whether the two years differ by the century only: then the number's is believed unless something speaks against it
     */
    int votesForId(Row row, int named, int stated, boolean century) {
        int forId = 0;
        int forBirth = 0;
        int[] votes = {
            calendar(named, stated), age(row, named, stated), grade(row, named, stated),
            childCard(row, named, stated), secondNumber(row), digitOfSex(row)
        };
        for (int vote : votes) {
            forId += vote > 0 ? 1 : 0;
            forBirth += vote < 0 ? 1 : 0;
        }
        if (forId == 0 && forBirth == 0) {
            return century ? 1 : 0;
        }
        return forId > 0 && forBirth > 0 ? 0 : forId - forBirth;
    }

    private int calendar(int named, int stated) {
        return choose(believable(named), believable(stated));
    }

    private boolean believable(int year) {
        return year <= asOf && asOf - year <= maxAge;
    }

    private int age(Row row, int named, int stated) {
        if (!(row.get(age) instanceof NumberValue value) || value.number().isEmpty()) {
            return 0;
        }
        double years = value.number().getAsDouble();
        return choose(Math.abs(asOf - named - years) <= 1, Math.abs(asOf - stated - years) <= 1);
    }

    private int grade(Row row, int named, int stated) {
        int number = SchoolGrade.of(row.get(grade).cell().text());
        int expected = schoolYear - (number - 1 + entryAge);
        return number == 0 ? 0 : choose(Math.abs(named - expected) <= 1, Math.abs(stated - expected) <= 1);
    }

    private int childCard(Row row, int named, int stated) {
        boolean child = row.get(card) instanceof IdentifierValue value
                && value.normal().length() == 15
                && value.normal().startsWith("TE");
        return child ? choose(asOf - named <= childCardUntil, asOf - stated <= childCardUntil) : 0;
    }

    /** The number written the same in a second column is hardly mistyped in both. */
    private int secondNumber(Row row) {
        String own = TwelveDigits.of(row.get(id));
        for (int slot : new int[] {taxCode, insurance}) {
            String other = TwelveDigits.of(row.get(slot));
            if (own != null && own.equals(other)) {
                return 1;
            }
        }
        return 0;
    }

    /** A number that names the other sex too is itself in doubt. */
    private int digitOfSex(Row row) {
        String own = TwelveDigits.of(row.get(id));
        return own != null && TwelveDigits.sex(own).against(Sex.of(row.get(sex))) ? -1 : 0;
    }

    private static int choose(boolean namedFits, boolean statedFits) {
        return namedFits == statedFits ? 0 : namedFits ? 1 : -1;
    }

    List<Integer> concerned(int idSlot, int birth) {
        return Stream.of(idSlot, birth, age, grade, card, taxCode, insurance)
                .filter(slot -> slot >= 0)
                .toList();
    }
}

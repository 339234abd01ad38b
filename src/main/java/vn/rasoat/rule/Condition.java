package vn.rasoat.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A structured condition on a row: what a form on the screen can edit and any engine can run. There is no expression language.
 *
 * <p>In JSON: {@code {"all": [...]}}, {@code {"any": [...]}}, {@code {"not": {...}}} or
 * {@code {"field": "ngay_chet", "op": "present"}}.
 */
public sealed interface Condition {
    /** The fields that are asked about. */
    default Set<String> fields() {
        if (this instanceof All all) {
            return ofAll(all.of());
        }
        if (this instanceof Any any) {
            return ofAll(any.of());
        }
        if (this instanceof Not not) {
            return not.of().fields();
        }
        Test test = (Test) this;
        Set<String> out = new LinkedHashSet<>(Set.of(test.field()));
        test.other().ifPresent(out::add);
        return out;
    }

    private static Set<String> ofAll(List<Condition> conditions) {
        Set<String> out = new LinkedHashSet<>();
        conditions.forEach(condition -> out.addAll(condition.fields()));
        return out;
    }

    record All(List<Condition> of) implements Condition {
        public All {
            of = List.copyOf(of);
        }
    }

    record Any(List<Condition> of) implements Condition {
        public Any {
            of = List.copyOf(of);
        }
    }

    record Not(Condition of) implements Condition {}

    /**
     * A test of one field.
     *
     * @param field the field's id; {@code age} operators read it as a birth date
     * @param operator what is asked
     * @param values the values to compare with: texts or codes for {@code IN}, one number or ISO date for comparisons
     * @param other another field to compare with instead of a value
     */
    record Test(String field, Operator operator, List<String> values, Optional<String> other) implements Condition {
        public Test {
            values = List.copyOf(values);
        }
    }

    /** What may be asked of a field. In JSON written in lower case with hyphens. */
    enum Operator {
        PRESENT,
        ABSENT,
        /** The code (for coded fields) or the folded text is one of the values. */
        IN,
        NOT_IN,
        EQ,
        NE,
        LT,
        LE,
        GT,
        GE,
        /** The age at the reference date, in full years, compared with one number. */
        AGE_LT,
        AGE_GE,
        /** The folded text contains one of the values as whole words. */
        HAS_WORD,
        /** The text matches a linear-time regular expression (RE2). */
        MATCHES
    }
}

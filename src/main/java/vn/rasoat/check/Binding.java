package vn.rasoat.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.rule.RuleException;

/** What a kind of check may know when it binds a rule to a table. */
public interface Binding {
    /** The slot of a field, or -1 when the table does not have it: reading slot -1 gives a blank. */
    int slot(String field);

    /** The slot of a field in the register that lists are compared with, or -1 when it lacks the field. */
    default int registerSlot(String field) {
        return -1;
    }

    /** The only field a rule reads, or its first; for kinds that check one field. Fails when the rule names none. */
    int onlySlot(vn.rasoat.rule.Rule rule) throws RuleException;

    /** The reference date: "today" of the check. */
    LocalDate asOf();

    /** Code lists, units, number plans, parameters: what the typed values were read with. */
    Context context();

    /** The values of a column elsewhere; empty when it is not there. */
    default Optional<KnownValues> values(References.Reference to) {
        return Optional.empty();
    }

    /** What the chosen profile says. */
    ProfileView profile();

    /** The part of a profile that rules may read. */
    interface ProfileView {
        String id();

        /** Whether the list must have this field. */
        boolean requires(String field);

        /** All fields that the list is expected to hold; empty when it may be any list. */
        default Set<String> fields() {
            return Set.of();
        }

        /** The fields of which the list's headings ask the year only, as "Năm sinh" does. */
        default Set<String> yearsOnly() {
            return Set.of();
        }

        /** How many months old an update may be. */
        int freshnessMonths();
    }
}

package vn.rasoat.workspace.decision;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What a person decided to do about a finding. */
public sealed interface Decision {
    /**
     * The value is wrong and is to read otherwise.
     *
     * @param values the new value of each field that changes, never empty; a value may be empty to clear the cell
     */
    record Correction(Map<String, String> values) implements Decision {
        public Correction {
            values = Map.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("a correction changes something");
            }
        }

        @Override
        public String toString() { // a person's data
            return "Correction" + values.keySet();
        }
    }

    /**
     * The value is right as it is, whatever the rule says: an exception, as {@code check --exceptions} takes it.
     *
     * @param reason why, never blank
     * @param person who answers for it, never blank
     * @param expires the last day it holds; empty for always
     */
    record Acceptance(String reason, String person, Optional<LocalDate> expires) implements Decision {
        public Acceptance {
            if (reason.isBlank() || person.isBlank()) {
                throw new IllegalArgumentException("nothing is accepted without a reason and a person");
            }
        }

        /** Whether it still holds on a day. */
        public boolean holds(LocalDate day) {
            return expires.map(last -> !last.isBefore(day)).orElse(true);
        }

        @Override
        public String toString() { // may name people
            return "Acceptance[expires=" + expires + "]";
        }
    }

    /**
     * Somebody else has to settle it.
     *
     * @param to to whom, never blank: a code of {@code rules/codes/routes.csv} or a person's own words
     */
    record Referral(String to) implements Decision {
        public Referral {
            if (to.isBlank()) {
                throw new IllegalArgumentException("a referral names somebody");
            }
        }

        @Override
        public String toString() { // may name people
            return "Referral";
        }
    }
}

package vn.rasoat.register.crosscheck;

import java.util.Optional;

/**
 * One suspicion: what somebody must look into.
 *
 * @param rule the pair
 * @param level how much speaks for it
 * @param sure whether it is sure that both rows are about the same person (where there is one row: that the person was recognised)
 * @param left the row that is suspicious
 * @param right the row that makes it so; empty when the person is missing there
 * @param message what was found, in both languages
 */
public record Suspicion(PairRule rule, Level level, boolean sure, Place left, Optional<Place> right, Message message) {
    /** A row of a list. */
    public record Place(PersonList list, int row) {
        /** The text of a field; empty when the list does not have it. */
        public String text(String field) {
            return list.text(field, row);
        }

        public String file() {
            return list.about().file();
        }

        public String sheet() {
            return list.sheet(row);
        }

        /** The row number as Excel shows it. */
        public int rowNumber() {
            return list.rowNumber(row);
        }
    }

    /** The sentence, made when asked for. */
    public interface Message {
        /** In {@code vi} or {@code en}. */
        String in(String language);
    }

    @Override
    public String toString() { // a person's data
        return "Suspicion[" + rule.id() + " " + left.list().about().profile() + " row " + left.rowNumber() + "]";
    }
}

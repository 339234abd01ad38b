package vn.rasoat.check;

import vn.rasoat.mapping.value.Value;

/** What of a column's values a table check wants counted: the texts themselves, or something many of them share. Pure; compared by equality. */
public interface TextForm {
    /** The text counted; the empty text for a value that does not count. */
    String of(Value value);

    /** The cleaned texts themselves. */
    enum Own implements TextForm {
        TEXT;

        @Override
        public String of(Value value) {
            return value.present() ? value.cell().text() : "";
        }
    }
}

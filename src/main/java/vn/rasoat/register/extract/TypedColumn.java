package vn.rasoat.register.extract;

import java.util.concurrent.atomic.AtomicReferenceArray;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.mapping.value.ValueReader;
import vn.rasoat.register.link.ValueColumn;

/** A column of the register: each different text once, read when first asked for. Safe for several threads. */
final class TypedColumn {
    private final ValueColumn texts;
    private final ValueReader reader;
    private final AtomicReferenceArray<Value> values;

    TypedColumn(ValueColumn texts, ValueReader reader) {
        this.texts = texts;
        this.reader = reader;
        this.values = new AtomicReferenceArray<>(texts.distinct());
    }

    ValueColumn texts() {
        return texts;
    }

    int rows() {
        return texts.values().length;
    }

    int distinct() {
        return texts.distinct();
    }

    /** The number of a row's text. */
    int number(int row) {
        return texts.values()[row];
    }

    String text(int number) {
        return texts.text().apply(number);
    }

    /** The value of a text without keeping it, for going over all of them once. */
    Value read(int number) {
        String text = text(number);
        return text.isEmpty() ? Blank.ABSENT : reader.read(Cell.of(text));
    }

    Value value(int row) {
        int number = number(row);
        Value known = values.get(number);
        if (known == null) {
            known = read(number);
            values.set(number, known); // several threads may read the same text; they find the same
        }
        return known;
    }
}

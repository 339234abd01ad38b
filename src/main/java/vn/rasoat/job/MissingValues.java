package vn.rasoat.job;

import java.util.Locale;
import java.util.Set;
import vn.rasoat.register.compare.Comparator;
import vn.rasoat.register.link.ValueColumn;
import vn.rasoat.text.Placeholders;
import vn.rasoat.text.VietnameseText;

/** Takes what people write for "nothing" as nothing, so that two rows do not agree in it. */
final class MissingValues {
    private static final Set<String> NOTHING =
            Set.of("-", "--", ".", "?", "na", "n/a", "nan", "null", "none", "nil", "unknown", "unk", "#n/a");

    private final Placeholders placeholders;

    MissingValues(VietnameseText text) {
        this.placeholders = text.placeholders();
    }

    ValueColumn in(ValueColumn column, Comparator comparator) {
        return new ValueColumn(column.values(), column.distinct(), number -> {
            String text = column.text().apply(number).strip();
            return isNothing(text, comparator) ? "" : text;
        });
    }

    private boolean isNothing(String text, Comparator comparator) {
        if (text.length() <= 8 && NOTHING.contains(text.toLowerCase(Locale.ROOT))) {
            return true;
        }
        return switch (comparator) {
            case PERSON_NAME -> placeholders.isPlaceholder(text, Placeholders.Field.NAME);
            case DATE -> placeholders.isPlaceholder(text, Placeholders.Field.DATE);
            case DIGITS -> placeholders.isPlaceholder(text, Placeholders.Field.CODE);
            case ADDRESS -> placeholders.isPlaceholder(text, Placeholders.Field.TEXT);
            default -> false;
        };
    }
}

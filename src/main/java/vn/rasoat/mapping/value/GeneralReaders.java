package vn.rasoat.mapping.value;

import java.util.Optional;
import vn.rasoat.text.Placeholders;
import vn.rasoat.text.Placeholders.Field;

/** The readers of the general field types: codes, places, numbers, flags, households and text. */
public final class GeneralReaders {
    private static final String CODE = "code:";

    private GeneralReaders() {}

    /** The reader of a field type of {@code rules/fields.json}; empty for a type that is read elsewhere. */
    public static Optional<ValueReader> of(String type, Context context) {
        if (type.startsWith(CODE)) {
            return Optional.of(coded(type.substring(CODE.length()), context));
        }
        return switch (type) {
            case "sex" -> Optional.of(coded("gioi_tinh", context));
            case "address", "place", "commune", "province", "old-commune", "old-district" ->
                Optional.of(blanks(context, Field.TEXT, PlaceReader.words(context)));
            case "commune-code" -> Optional.of(blanks(context, Field.CODE, PlaceReader.codes(context, 5)));
            case "province-code" -> Optional.of(blanks(context, Field.CODE, PlaceReader.codes(context, 2)));
            case "household" -> Optional.of(blanks(context, Field.CODE, new HouseholdReader()));
            case "number", "amount", "measure" -> Optional.of(blanks(context, Field.NUMBER, new NumberReader()));
            case "flag", "tick" -> Optional.of(new FlagReader());
            case "text", "class", "row-number" -> Optional.of(blanks(context, Field.TEXT, new TextReader()));
            default -> Optional.empty();
        };
    }

    private static ValueReader coded(String list, Context context) {
        Field field = list.equals("ton_giao") ? Field.RELIGION : Field.CODE;
        int prefix = list.equals("doi_tuong_bhyt") ? 2 : 0;
        return blanks(context, field, new CodedReader(context.codeLists().list(list), prefix));
    }

    private static ValueReader blanks(Context context, Placeholders.Field field, ValueReader then) {
        return new BlankReader(context.text().placeholders(), field, then);
    }
}

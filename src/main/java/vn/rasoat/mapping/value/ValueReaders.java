package vn.rasoat.mapping.value;

import java.util.function.Predicate;
import vn.rasoat.mapping.Field;
import vn.rasoat.text.Placeholders;

/** The reader of every field type: the table of contents of how cells are understood. */
public final class ValueReaders {
    private ValueReaders() {}

    /** The reader of a field's cells; a type nobody knows is read as text. */
    public static ValueReader of(Field field, Context context) {
        return of(field.type(), context);
    }

    /** The reader of a field type of {@code rules/fields.json}. */
    public static ValueReader of(String type, Context context) {
        return GeneralReaders.of(type, context).orElseGet(() -> special(type, context));
    }

    private static ValueReader special(String type, Context context) {
        Predicate<String> code = placeholder(context, Placeholders.Field.CODE);
        Predicate<String> name = placeholder(context, Placeholders.Field.NAME);
        return switch (type) {
            case "personal-id" -> ids(context);
            case "old-id" -> new OldIdReader(code);
            case "name" -> new NameReader(context.text().nameReader(), name);
            case "name-part" -> new NamePartReader(context.text().nameReader(), name);
            case "date" -> dates(context);
            case "date-range" -> new DateRangeReader(dates(context));
            case "date-part" -> new DatePartReader(code);
            case "phone" -> new PhoneReader(context.phonePlan(), code);
            case "email" -> new EmailReader(code);
            case "insurance-code" -> new InsuranceCodeReader(ids(context), code);
            case "insurance-card" -> new InsuranceCardReader(new InsuranceCodeReader(ids(context), code), code);
            case "tax-code" -> new TaxCodeReader(ids(context), code);
            case "postal-code" -> new PostalCodeReader(code);
            case "bank-account" -> new BankAccountReader(code);
            case "agency-code" -> new AgencyCodeReader(code);
            default -> new TextReader();
        };
    }

    private static PersonalIdReader ids(Context context) {
        return new PersonalIdReader(
                head -> context.idPlaces().place(head).isPresent(),
                placeholder(context, Placeholders.Field.CODE),
                context.asOf());
    }

    private static DateReader dates(Context context) {
        return new DateReader(placeholder(context, Placeholders.Field.DATE), context.asOf());
    }

    private static Predicate<String> placeholder(Context context, Placeholders.Field field) {
        return text -> context.text().placeholders().isPlaceholder(text, field);
    }
}

package vn.rasoat.check.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.rasoat.check.ExampleRunner;
import vn.rasoat.mapping.value.AgencyCodeReader;
import vn.rasoat.mapping.value.BankAccountReader;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.mapping.value.CodedValue;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.mapping.value.DateRangeReader;
import vn.rasoat.mapping.value.DateReader;
import vn.rasoat.mapping.value.EmailReader;
import vn.rasoat.mapping.value.InsuranceCardReader;
import vn.rasoat.mapping.value.InsuranceCodeReader;
import vn.rasoat.mapping.value.Keys;
import vn.rasoat.mapping.value.NamePartReader;
import vn.rasoat.mapping.value.NameReader;
import vn.rasoat.mapping.value.OldIdReader;
import vn.rasoat.mapping.value.PersonalIdReader;
import vn.rasoat.mapping.value.PhoneReader;
import vn.rasoat.mapping.value.PostalCodeReader;
import vn.rasoat.mapping.value.TaxCodeReader;
import vn.rasoat.mapping.value.TextValue;
import vn.rasoat.mapping.value.ValueReader;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.Knowledge;
import vn.rasoat.reference.CodeLists;
import vn.rasoat.reference.number.IdPlaces;
import vn.rasoat.reference.number.PhonePlan;
import vn.rasoat.text.CleanText;
import vn.rasoat.text.Encoding;
import vn.rasoat.text.Placeholders;
import vn.rasoat.text.VietnameseText;

/** The readers that the examples of rules about form need. */
final class FormatReaders implements ExampleRunner.Readers {
    private final VietnameseText text = VietnameseText.from(Knowledge.bundled());
    private final IdPlaces places = new IdPlaces(Knowledge.bundled());
    private final PhonePlan phones = new PhonePlan(Knowledge.bundled());
    private final CodeLists lists = new CodeLists(Knowledge.bundled());
    private final Map<String, String> types = types();

    @Override
    public Context context(LocalDate asOf) {
        return () -> asOf;
    }

    @Override
    public boolean isText(String field) {
        return !types.getOrDefault(field, "text").equals("row-number");
    }

    @Override
    public Cell clean(String raw, CellKind kind, boolean formula, String encoding, String font) {
        CleanText clean = text.cleaner().clean(raw, Encoding.valueOf(encoding), font);
        return new Cell(raw, clean.text(), kind, formula, clean.faults());
    }

    PersonalIdReader ids(LocalDate asOf) {
        return new PersonalIdReader(head -> places.place(head).isPresent(), is(Placeholders.Field.NUMBER), asOf);
    }

    PhoneReader phones() {
        return new PhoneReader(phones, is(Placeholders.Field.NUMBER));
    }

    NameReader names() {
        return new NameReader(text.nameReader(), is(Placeholders.Field.NAME));
    }

    DateReader dates(LocalDate asOf) {
        return new DateReader(is(Placeholders.Field.DATE), asOf);
    }

    @Override
    public ValueReader reader(String field, Context context) {
        PersonalIdReader ids = ids(context.asOf());
        DateReader dates = dates(context.asOf());
        Predicate<String> code = is(Placeholders.Field.NUMBER);
        String type = types.getOrDefault(field, "text");
        if (type.startsWith("code:") || type.equals("sex")) {
            String list = type.equals("sex") ? "gioi_tinh" : type.substring("code:".length());
            return cell -> coded(cell, list);
        }
        return switch (type) {
            case "personal-id" -> ids;
            case "old-id" -> new OldIdReader(code);
            case "name" -> names();
            case "name-part" -> new NamePartReader(text.nameReader(), is(Placeholders.Field.NAME));
            case "date" -> dates;
            case "date-range" -> new DateRangeReader(dates);
            case "phone" -> phones();
            case "insurance-code" -> new InsuranceCodeReader(ids, code);
            case "insurance-card" -> new InsuranceCardReader(new InsuranceCodeReader(ids, code), code);
            case "tax-code" -> new TaxCodeReader(ids, code);
            case "postal-code" -> new PostalCodeReader(code);
            case "bank-account" -> new BankAccountReader(code);
            case "agency-code" -> new AgencyCodeReader(code);
            case "email" -> new EmailReader(is(Placeholders.Field.TEXT));
            default ->
                cell -> cell.text().isEmpty() ? new Blank(cell, false) : new TextValue(cell, Keys.of(cell.text()));
        };
    }

    private vn.rasoat.mapping.value.Value coded(Cell cell, String list) {
        if (cell.text().isEmpty()) {
            return new Blank(cell, false);
        }
        Optional<vn.rasoat.reference.Code> code = lists.list(list).codes().stream()
                .filter(one -> one.name().startsWith(cell.text()))
                .findFirst();
        return code.<vn.rasoat.mapping.value.Value>map(
                        one -> new CodedValue(cell, CodedValue.Match.EXACT, List.of(one.code()), one.name()))
                .orElseGet(() -> new CodedValue(cell, CodedValue.Match.UNKNOWN, List.of(), ""));
    }

    private Predicate<String> is(Placeholders.Field field) {
        return value -> text.placeholders().isPlaceholder(value, field);
    }

    private static Map<String, String> types() {
        try {
            Map<String, String> out = new HashMap<>();
            for (JsonNode field : new ObjectMapper()
                    .readTree(Knowledge.bundled().open("fields.json"))
                    .path("fields")) {
                out.put(field.path("id").asText(), field.path("type").asText());
            }
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

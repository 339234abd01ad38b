package vn.rasoat.mapping.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import vn.rasoat.model.Knowledge;
import vn.rasoat.reference.CodeLists;
import vn.rasoat.reference.Lazy;
import vn.rasoat.reference.Parameters;
import vn.rasoat.reference.number.IdPlaces;
import vn.rasoat.reference.number.InsuranceCards;
import vn.rasoat.reference.number.PhonePlan;
import vn.rasoat.reference.unit.AddressReader;
import vn.rasoat.reference.unit.Units;
import vn.rasoat.text.VietnameseText;

/** The context of a check as the program and its rules folder give it. */
public final class StandardContext implements Context {
    private final LocalDate asOf;
    private final Knowledge knowledge;
    private final Supplier<VietnameseText> text;
    private final Units units;
    private final CodeLists codeLists;
    private final Parameters parameters;
    private final Lazy<AddressReader> addresses;
    private final Lazy<IdPlaces> idPlaces;
    private final Lazy<PhonePlan> phonePlan;
    private final Lazy<InsuranceCards> insuranceCards;
    private final Lazy<JsonNode> fields;
    private final Lazy<Map<String, String>> fieldTitles;
    private final Lazy<Set<String>> sensitiveFields;

    /** A context that reads everything itself. */
    public StandardContext(LocalDate asOf, Knowledge knowledge) {
        this(asOf, knowledge, new Lazy<>(() -> VietnameseText.from(knowledge)));
    }

    /** @param text the knowledge about Vietnamese text, which others have use for as well */
    public StandardContext(LocalDate asOf, Knowledge knowledge, Supplier<VietnameseText> text) {
        this.asOf = asOf;
        this.knowledge = knowledge;
        this.text = text;
        this.units = new Units(knowledge);
        this.codeLists = new CodeLists(knowledge);
        this.parameters = new Parameters(knowledge);
        this.addresses = new Lazy<>(() -> new AddressReader(units));
        this.idPlaces = new Lazy<>(() -> new IdPlaces(knowledge));
        this.phonePlan = new Lazy<>(() -> new PhonePlan(knowledge));
        this.insuranceCards = new Lazy<>(() -> new InsuranceCards(knowledge, codeLists));
        this.fields = new Lazy<>(() -> readFields(knowledge));
        this.fieldTitles = new Lazy<>(() -> titles(fields.get()));
        this.sensitiveFields = new Lazy<>(() -> sensitive(fields.get()));
    }

    @Override
    public LocalDate asOf() {
        return asOf;
    }

    @Override
    public Knowledge knowledge() {
        return knowledge;
    }

    @Override
    public VietnameseText text() {
        return text.get();
    }

    @Override
    public CodeLists codeLists() {
        return codeLists;
    }

    @Override
    public Units units() {
        return units;
    }

    @Override
    public AddressReader addresses() {
        return addresses.get();
    }

    @Override
    public IdPlaces idPlaces() {
        return idPlaces.get();
    }

    @Override
    public PhonePlan phonePlan() {
        return phonePlan.get();
    }

    @Override
    public InsuranceCards insuranceCards() {
        return insuranceCards.get();
    }

    @Override
    public Parameters parameters() {
        return parameters;
    }

    @Override
    public Map<String, String> fieldTitles() {
        return fieldTitles.get();
    }

    @Override
    public Set<String> sensitiveFields() {
        return sensitiveFields.get();
    }

    private static JsonNode readFields(Knowledge knowledge) {
        try (InputStream in = knowledge.open("fields.json")) {
            return JsonMapper.builder().build().readTree(in).path("fields");
        } catch (IOException e) {
            throw new UncheckedIOException("fields.json", e);
        }
    }

    private static Map<String, String> titles(JsonNode fields) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (JsonNode field : fields) {
            titles.put(field.path("id").asText(), field.path("title").path("vi").asText());
        }
        return Collections.unmodifiableMap(titles);
    }

    private static Set<String> sensitive(JsonNode fields) {
        Set<String> sensitive = new HashSet<>();
        for (JsonNode field : fields) {
            if (field.path("privacy").asText().equals("sensitive")) {
                sensitive.add(field.path("id").asText());
            }
        }
        return Collections.unmodifiableSet(sensitive);
    }
}

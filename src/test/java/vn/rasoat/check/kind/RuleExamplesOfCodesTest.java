package vn.rasoat.check.kind;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.rasoat.check.Binding;
import vn.rasoat.check.ExampleRunner;
import vn.rasoat.check.Planner;
import vn.rasoat.check.Planner.RowCondition;
import vn.rasoat.check.Row;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.mapping.value.CodedValue;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.mapping.value.DateReader;
import vn.rasoat.mapping.value.DateValue;
import vn.rasoat.mapping.value.GeneralReaders;
import vn.rasoat.mapping.value.InsuranceCardReader;
import vn.rasoat.mapping.value.InsuranceCodeReader;
import vn.rasoat.mapping.value.NameReader;
import vn.rasoat.mapping.value.PersonalIdReader;
import vn.rasoat.mapping.value.StandardContext;
import vn.rasoat.mapping.value.TextReader;
import vn.rasoat.mapping.value.ValueReader;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.Knowledge;
import vn.rasoat.rule.Condition;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.rule.RuleLoader;
import vn.rasoat.text.Placeholders.Field;

/** Runs the examples of the rules whose kinds are in {@link CodeKinds}. */
class RuleExamplesOfCodesTest {
    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final Set<String> KINDS =
            CodeKinds.all().stream().map(kind -> kind.name()).collect(Collectors.toSet());
    private static final ExampleRunner RUNNER = new ExampleRunner(
            new Planner(
                    CodeKinds.all().stream().collect(Collectors.toMap(kind -> kind.name(), kind -> kind)),
                    (condition, binding) -> compile(condition, binding)),
            new TestReaders());

    static Stream<Rule> rules() throws RuleException {
        return RuleLoader.checking(KNOWLEDGE).load(KNOWLEDGE).stream()
                .flatMap(pack -> pack.rules().stream())
                .filter(rule -> KINDS.contains(rule.check().kind()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds_what_its_examples_say(Rule rule) throws Exception {
        assertThat(RUNNER.run(rule)).as(rule.id()).isEmpty();
    }

    private static RowCondition compile(Condition condition, Binding binding) {
        if (condition instanceof Condition.Any any) {
            List<RowCondition> of =
                    any.of().stream().map(each -> compile(each, binding)).toList();
            return row -> of.stream().anyMatch(each -> each.holds(row));
        }
        Condition.Test test = (Condition.Test) condition;
        int slot = binding.slot(test.field());
        return row -> test(row, slot, test, binding.asOf());
    }

    private static boolean test(Row row, int slot, Condition.Test test, LocalDate asOf) {
        return switch (test.operator()) {
            case PRESENT -> row.get(slot).present();
            case ABSENT -> !row.get(slot).present();
            case IN -> row.get(slot) instanceof CodedValue coded
                    && test.values().contains(coded.code());
            case AGE_GE -> age(row, slot, asOf).filter(age -> age >= Integer.parseInt(test.values().get(0))).isPresent();
            case AGE_LT -> age(row, slot, asOf).filter(age -> age < Integer.parseInt(test.values().get(0))).isPresent();
            default -> throw new IllegalArgumentException(test.operator().name());
        };
    }

    private static Optional<Integer> age(Row row, int slot, LocalDate asOf) {
        return row.get(slot) instanceof DateValue date
                ? date.date().map(day -> Period.between(day.latest(), asOf).getYears())
                : Optional.empty();
    }

    /** Enough of the readers for these rules. */
    private static final class TestReaders implements ExampleRunner.Readers {
        private final Map<LocalDate, Context> contexts = new HashMap<>();
        private final Map<String, String> types = new HashMap<>();

        TestReaders() {
            try (InputStream in = KNOWLEDGE.open("fields.json")) {
                for (JsonNode field : JsonMapper.builder().build().readTree(in).path("fields")) {
                    types.put(field.path("id").asText(), field.path("type").asText());
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public Context context(LocalDate asOf) {
            return contexts.computeIfAbsent(asOf, day -> new StandardContext(day, KNOWLEDGE));
        }

        @Override
        public ValueReader reader(String field, Context context) {
            String type = types.getOrDefault(field, "text");
            var placeholders = context.text().placeholders();
            return switch (type) {
                case "personal-id" -> ids(context);
                case "date" -> new DateReader(text -> placeholders.isPlaceholder(text, Field.DATE), context.asOf());
                case "name", "name-part" -> new NameReader(
                        context.text().nameReader(), text -> placeholders.isPlaceholder(text, Field.NAME));
                case "insurance-card" -> new InsuranceCardReader(
                        new InsuranceCodeReader(ids(context), text -> placeholders.isPlaceholder(text, Field.CODE)),
                        text -> placeholders.isPlaceholder(text, Field.CODE));
                case "phone" -> new vn.rasoat.mapping.value.BlankReader(placeholders, Field.CODE, new TextReader());
                default -> GeneralReaders.of(type, context).orElseGet(TextReader::new);
            };
        }

        private static PersonalIdReader ids(Context context) {
            return new PersonalIdReader(
                    head -> context.idPlaces().place(head).isPresent(),
                    text -> context.text().placeholders().isPlaceholder(text, Field.CODE),
                    context.asOf());
        }

        @Override
        public Cell clean(String text, CellKind kind, boolean formula, String encoding, String font) {
            return new Cell(text, text, kind, formula, 0);
        }

        @Override
        public boolean isText(String field) {
            return true;
        }
    }
}

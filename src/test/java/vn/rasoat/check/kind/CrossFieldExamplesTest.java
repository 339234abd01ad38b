package vn.rasoat.check.kind;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.ConditionEvaluator;
import vn.rasoat.check.ExampleRunner;
import vn.rasoat.check.Planner;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.mapping.value.StandardContext;
import vn.rasoat.mapping.value.ValueReader;
import vn.rasoat.mapping.value.ValueReaders;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.Knowledge;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.rule.RuleLoader;

/** Runs the examples of the rules that compare fields of one row. */
class CrossFieldExamplesTest {
    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final ExampleRunner RUNNER = new ExampleRunner(
            new Planner(
                    CrossKinds.all().stream().collect(Collectors.toMap(CheckKind::name, kind -> kind)),
                    (ruleId, condition, binding) -> ConditionEvaluator.compile(ruleId, condition, binding)::holds),
            new PlainReaders());

    static Stream<Rule> rules() throws RuleException {
        return RuleLoader.checking(KNOWLEDGE).load(KNOWLEDGE).stream()
                .flatMap(pack -> pack.rules().stream())
                .filter(rule -> rule.group().equals("lien_truong"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void finds_what_its_examples_say(Rule rule) throws Exception {
        assertThat(RUNNER.run(rule)).as(rule.id()).isEmpty();
    }

    /** The readers of the field types, for cells that are clean already. */
    private static final class PlainReaders implements ExampleRunner.Readers {
        private final Map<LocalDate, Context> contexts = new HashMap<>();
        private final Map<String, String> types = new HashMap<>();

        PlainReaders() {
            try (InputStream in = KNOWLEDGE.open("fields.json")) {
                for (JsonNode field : JsonMapper.builder().build().readTree(in).path("fields")) {
                    types.put(field.path("id").asText(), field.path("type").asText());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Context context(LocalDate asOf) {
            return contexts.computeIfAbsent(asOf, day -> new StandardContext(day, KNOWLEDGE));
        }

        @Override
        public ValueReader reader(String field, Context context) {
            return ValueReaders.of(types.getOrDefault(field, "text"), context);
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

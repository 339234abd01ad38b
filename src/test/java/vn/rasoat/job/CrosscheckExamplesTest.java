package vn.rasoat.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.mapping.value.ValueReader;
import vn.rasoat.register.crosscheck.PairBook;
import vn.rasoat.register.crosscheck.PairExamples;
import vn.rasoat.register.crosscheck.PairRule;
import vn.rasoat.register.crosscheck.PersonLinking;
import vn.rasoat.rule.RuleException;

/** Every pair of lists keeps what its examples promise. */
class CrosscheckExamplesTest {
    private static final Toolbox TOOLS = Toolbox.bundled();

    static List<PairRule> rules() throws RuleException {
        return PairBook.load(TOOLS.knowledge()).rules();
    }

    /** The real tools, as the job has them. */
    static PairExamples examples() {
        return new PairExamples(new PairExamples.Tools() {
            @Override
            public Context context(LocalDate asOf) {
                return TOOLS.context(asOf);
            }

            @Override
            public ValueReader reader(String field, Context context) {
                return TOOLS.reader(field, context);
            }

            @Override
            public PersonLinking linking(Context context) {
                return CrosscheckJob.linking(TOOLS, context);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_examples_of_a_pair_hold(PairRule rule) throws Exception {
        assertThat(rule.examples().pass()).isNotEmpty();
        assertThat(rule.examples().fail()).isNotEmpty();
        assertThat(examples().run(rule)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_pair_keeps_to_the_schema(PairRule rule) throws Exception {
        try (InputStream schema = TOOLS.knowledge().open("schema/crosscheck.schema.json");
                InputStream file = TOOLS.knowledge().open("crosscheck/" + rule.id() + ".json")) {
            Schema against = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            assertThat(against.validate(new String(file.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_pair_says_that_it_is_to_be_verified_and_who_does_it(PairRule rule) {
        assertThat(rule.message().vi()).contains("cần xác minh");
        assertThat(rule.message().en()).contains("to be verified");
        Words words = new Words("vi", TOOLS, TOOLS.context(Checking.AS_OF));
        assertThat(words.route(rule.route())).isNotEqualTo(rule.route());
        assertThat(rule.documents())
                .allSatisfy(code -> assertThat(words.document(code)).isNotEqualTo(code));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_pair_names_only_fields_and_kinds_of_lists_that_exist(PairRule rule) {
        Set<String> profiles = new TreeSet<>(rule.needs());
        profiles.addAll(rule.left().profiles());
        profiles.addAll(rule.right().profiles());
        rule.also().forEach(side -> profiles.addAll(side.profiles()));
        assertThat(profiles)
                .allSatisfy(id -> assertThat(TOOLS.profiles().profile(id)).isPresent());
        Set<String> own = Set.of("hieu_luc", "tep");
        for (String profile : profiles) {
            assertThat(rule.fields(profile)).allSatisfy(field -> assertThat(
                            own.contains(field) || TOOLS.anyField(field).isPresent())
                    .as(field)
                    .isTrue());
        }
        Set<String> derived = new TreeSet<>();
        rule.derived().forEach(each -> derived.add(each.name()));
        for (String text : List.of(rule.message().vi(), rule.message().en())) {
            Matcher names = Pattern.compile("\\{([^}]*)\\}").matcher(text);
            while (names.find()) {
                String name = names.group(1);
                assertThat(name.startsWith("trai.") || name.startsWith("phai.") || derived.contains(name))
                        .as(name)
                        .isTrue();
            }
        }
    }

    @Test
    void ethnic_group_and_religion_are_never_asked() throws Exception {
        assertThat(CrosscheckJob.linking(TOOLS, TOOLS.context(Checking.AS_OF)).fields())
                .isNotEmpty()
                .doesNotContain("dan_toc", "ton_giao");
        for (PairRule rule : rules()) {
            for (String profile : rule.left().profiles()) {
                assertThat(rule.fields(profile)).doesNotContain("dan_toc", "ton_giao");
            }
            for (String profile : rule.right().profiles()) {
                assertThat(rule.fields(profile)).doesNotContain("dan_toc", "ton_giao");
            }
        }
    }
}

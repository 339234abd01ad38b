package vn.rasoat.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.rasoat.model.Knowledge;

class FixCodesTest {
    private static final Set<String> DOCUMENTS = codes("codes/documents.csv");
    private static final Set<String> ROUTES = codes("codes/routes.csv");

    static Stream<Rule> rules() throws RuleException {
        return RuleLoader.trusting().load(Knowledge.bundled()).stream().flatMap(pack -> pack.rules().stream());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_names_papers_and_a_route_that_have_a_name(Rule rule) {
        assertThat(rule.fix().documents()).as(rule.id()).isSubsetOf(DOCUMENTS);
        assertThat(rule.fix().route()).as(rule.id()).isIn(ROUTES);
    }

    private static Set<String> codes(String file) {
        return Knowledge.bundled().csv(file).stream()
                .map(line -> line.getField("code"))
                .collect(Collectors.toSet());
    }
}

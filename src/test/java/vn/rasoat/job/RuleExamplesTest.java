package vn.rasoat.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.rasoat.model.Knowledge;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.rule.RuleLoader;

/** Every example of every rule holds, and every rule has what the design asks of it. */
class RuleExamplesTest {
    private static final RuleTesting TESTING = new RuleTesting(Toolbox.bundled());

    static Stream<Rule> rules() throws RuleException {
        return TESTING.rules().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_examples_of_every_rule_hold(Rule rule) throws Exception {
        assertThat(TESTING.run(rule)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void every_rule_has_two_passing_and_two_failing_examples(Rule rule) {
        assertThat(rule.examples().pass())
                .as("passing examples of %s", rule.id())
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(rule.examples().fail())
                .as("failing examples of %s", rule.id())
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @org.junit.jupiter.api.Test
    void every_rule_file_keeps_to_the_published_schema() throws RuleException {
        assertThat(RuleLoader.checking(Knowledge.bundled()).load(Knowledge.bundled()))
                .extracting(pack -> pack.id())
                .isEqualTo(List.of("chung", "co_ban"));
    }
}

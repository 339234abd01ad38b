package vn.rasoat.check.kind.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.kind.CheckKinds;
import vn.rasoat.model.Knowledge;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleLoader;

/** The rules about form and text as a whole; their examples run with those of all rules. */
class FormatRulesTest {
    private static final Map<String, CheckKind> KINDS =
            CheckKinds.all().stream().collect(Collectors.toMap(CheckKind::name, Function.identity()));
    private static final Pattern NAME = Pattern.compile("\\{([a-z_A-Z]+)}");

    static List<Rule> rules() throws Exception {
        return RuleLoader.checking(Knowledge.bundled()).load(Knowledge.bundled()).stream()
                .flatMap(pack -> pack.rules().stream())
                .filter(rule -> rule.group().equals("dinh_dang") || rule.group().equals("ma_hoa"))
                .toList();
    }

    @Test
    void the_two_groups_are_complete() throws Exception {
        assertThat(rules()).hasSize(42 + 17);
        assertThat(rules().stream().map(rule -> rule.check().kind()).collect(Collectors.toSet()))
                .containsAll(FormatKinds.all().stream().map(CheckKind::name).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("named")
    void messages_name_only_what_there_is(String id, Rule rule) {
        CheckKind kind = java.util.Objects.requireNonNull(KINDS.get(rule.check().kind()));
        Set<String> known = Stream.of(kind.arguments(), Set.of("value", "field"), rule.fields())
                .flatMap(java.util.Collection::stream)
                .collect(Collectors.toSet());
        assertThat(kind.cases()).containsAll(rule.cases().keySet());
        for (String name : kind.cases()) {
            for (String text :
                    List.of(rule.messageOf(name).vi(), rule.messageOf(name).en())) {
                Matcher names = NAME.matcher(text);
                while (names.find()) {
                    assertThat(known).contains(names.group(1));
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("named")
    void each_has_two_examples_of_either_outcome(String id, Rule rule) {
        assertThat(rule.examples().pass()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(rule.examples().fail()).hasSizeGreaterThanOrEqualTo(2);
    }

    static Stream<Object[]> named() throws Exception {
        return rules().stream().map(rule -> new Object[] {rule.id(), rule});
    }
}

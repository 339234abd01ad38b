package vn.rasoat.check.kind;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.rasoat.check.CheckKind;
import vn.rasoat.rule.RuleException;

class CodeKindParametersTest {
    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(Kinds.named("required"), "{'propose': 'age'}"),
                Arguments.of(Kinds.named("any-required"), "{}"),
                Arguments.of(Kinds.named("gaps-in-column"), "{'share': 2}"),
                Arguments.of(Kinds.named("sparse-row"), "{'share': 1, 'minColumns': 3}"),
                Arguments.of(Kinds.named("sparse-row"), "{'share': 0.5}"),
                Arguments.of(Kinds.named("register-count"), "{'lowest': 1.1, 'highest': 0.9}"),
                Arguments.of(Kinds.named("code-list"), "{'report': ['strange']}"),
                Arguments.of(Kinds.named("code-list"), "{}"),
                Arguments.of(Kinds.named("codes-together"), "{'unused': ['1']}"),
                Arguments.of(Kinds.named("code-part"), "{'from': 5, 'to': 4, 'length': 15, 'file': 'x'}"),
                Arguments.of(Kinds.named("spelling-variants"), "{}"),
                Arguments.of(Kinds.named("address-remark"), "{'remark': 'far-away'}"),
                Arguments.of(Kinds.named("household-head"), "{'report': 'two', 'code': 'chu_ho', 'label': 'x'}"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void refuses_wrong_parameters_when_bound(CheckKind kind, String parameters) {
        assertThatThrownBy(() -> Bound.to("gioi_tinh").bind(kind, "gioi_tinh", parameters))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("check");
    }
}

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
                Arguments.of(new Required(), "{'propose': 'age'}"),
                Arguments.of(new AnyRequired(), "{}"),
                Arguments.of(new GapsInColumn(), "{'share': 2}"),
                Arguments.of(new SparseRow(), "{'share': 1, 'minColumns': 3}"),
                Arguments.of(new SparseRow(), "{'share': 0.5}"),
                Arguments.of(new RegisterCount(), "{'lowest': 1.1, 'highest': 0.9}"),
                Arguments.of(new CodeListed(), "{'report': ['strange']}"),
                Arguments.of(new CodeListed(), "{}"),
                Arguments.of(new CodesTogether(), "{'unused': ['1']}"),
                Arguments.of(new CodePart(), "{'from': 5, 'to': 4, 'length': 15, 'file': 'x'}"),
                Arguments.of(new SpellingVariants(), "{}"),
                Arguments.of(new AddressRemark(), "{'remark': 'far-away'}"),
                Arguments.of(new HouseholdHead(), "{'report': 'two', 'code': 'chu_ho', 'label': 'x'}"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void refuses_wrong_parameters_when_bound(CheckKind kind, String parameters) {
        assertThatThrownBy(() -> Bound.to("gioi_tinh").bind(kind, "gioi_tinh", parameters))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("check");
    }
}

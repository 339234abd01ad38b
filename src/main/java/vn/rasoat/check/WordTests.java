package vn.rasoat.check;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.Optional;
import vn.rasoat.check.RowTest.Truth;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.mapping.value.CodedValue;
import vn.rasoat.mapping.value.FlagValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.RuleException;

/** The tests of conditions that compare words and codes. */
final class WordTests {
    private WordTests() {}

    /** One of the values, by code or folded wording; a blank is none of them. */
    static RowTest in(String ruleId, int slot, List<String> values) throws RuleException {
        String[] codes = some(ruleId, values).toArray(String[]::new);
        String[] folded = values.stream().map(FoldedText::fold).toArray(String[]::new);
        return row -> {
            Value value = row.get(slot);
            if (value instanceof Blank) {
                return Truth.FALSE;
            }
            if (value instanceof CodedValue coded) {
                return coded(coded, codes, folded);
            }
            if (value instanceof FlagValue flag) {
                return flag(flag.yes(), codes);
            }
            return Truth.of(anySame(value.cell().text(), folded));
        };
    }

    /** The folded text has one of the values as whole words; a blank has none. */
    static RowTest hasWord(String ruleId, int slot, List<String> values) throws RuleException {
        String[] folded = some(ruleId, values).stream().map(FoldedText::fold).toArray(String[]::new);
        return row -> {
            String text = row.get(slot).cell().text();
            for (String words : folded) {
                if (FoldedText.hasWords(text, words)) {
                    return Truth.TRUE;
                }
            }
            return Truth.FALSE;
        };
    }

    /** The whole text matches; a blank does not. */
    static RowTest matches(String ruleId, int slot, List<String> values) throws RuleException {
        Pattern pattern = pattern(ruleId, some(ruleId, values).get(0));
        return row -> {
            Value value = row.get(slot);
            return Truth.of(!(value instanceof Blank)
                    && pattern.matcher(value.cell().text()).matches());
        };
    }

    private static Truth coded(CodedValue value, String[] codes, String[] folded) {
        int inside = 0;
        for (int i = 0; i < value.codes().size(); i++) {
            inside += contains(codes, value.codes().get(i)) ? 1 : 0;
        }
        if (inside > 0) {
            return inside == value.codes().size() ? Truth.TRUE : Truth.UNKNOWN;
        }
        if (anySame(value.label(), folded) || anySame(value.cell().text(), folded)) {
            return Truth.TRUE;
        }
        return value.codes().isEmpty() ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static Truth flag(Optional<Boolean> yes, String[] codes) {
        return yes.isEmpty() ? Truth.UNKNOWN : Truth.of(contains(codes, yes.get() ? "true" : "false"));
    }

    private static boolean contains(String[] codes, String code) {
        for (String one : codes) {
            if (one.equals(code)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anySame(String text, String[] folded) {
        for (String one : folded) {
            if (!one.isEmpty() && FoldedText.same(text, one)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> some(String ruleId, List<String> values) throws RuleException {
        if (values.isEmpty()) {
            throw new RuleException(ruleId, "condition without values");
        }
        return values;
    }

    private static Pattern pattern(String ruleId, String text) throws RuleException {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw new RuleException(ruleId, "condition: not a regular expression: " + text, e);
        }
    }
}

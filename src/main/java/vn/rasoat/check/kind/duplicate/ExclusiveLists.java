package vn.rasoat.check.kind.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.KeyOf;
import vn.rasoat.check.RowKey;
import vn.rasoat.check.kind.common.Parameters;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.CheckSpec;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.text.Folding;

/**
 * {@code exclusive-lists}: one person, told by the personal ID, stands in two categories that exclude each other. The first field is
 * the category. Parameters: {@code sets}, objects with {@code words}, of which a category holds one; {@code unless}, words beside
 * which a category is not understood ("không hưởng lương hưu").
 */
final class ExclusiveLists implements CheckKind {
    @Override
    public String name() {
        return "exclusive-lists";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("count");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        List<List<String>> sets = new ArrayList<>();
        for (CheckSpec set : Parameters.objects(rule.check(), "sets")) {
            sets.add(folded(set.texts("words")));
        }
        return new Exclusive(
                binding.onlySlot(rule),
                binding.slot("so_dinh_danh"),
                OneValueOfPerson.reading(
                        new RowKey(
                                binding.onlySlot(rule),
                                new Category(sets, folded(rule.check().texts("unless")))),
                        binding));
    }

    private static List<String> folded(List<String> words) {
        return words.stream().map(Category::spaced).toList();
    }

    /** The number of the first set of which a text holds a word, from 1. */
    private record Category(List<List<String>> sets, List<String> unless) implements KeyOf {
        static String spaced(String words) {
            return ' ' + Folding.equalityKey(words) + ' ';
        }

        @Override
        public long of(Value value) {
            if (!value.present()) {
                return 0;
            }
            String text = spaced(value.cell().text());
            for (int i = 0; i < sets.size() && unless.stream().noneMatch(text::contains); i++) {
                if (sets.get(i).stream().anyMatch(text::contains)) {
                    return i + 1L;
                }
            }
            return 0;
        }
    }

    private record Exclusive(int field, int id, List<RowKey> reads) implements OneValueOfPerson {
        @Override
        public int[] blamed(Group group, int[] rows) {
            return rows;
        }
    }
}

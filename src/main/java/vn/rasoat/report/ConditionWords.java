package vn.rasoat.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.rasoat.model.Texts;
import vn.rasoat.rule.Condition;
import vn.rasoat.rule.Condition.All;
import vn.rasoat.rule.Condition.Any;
import vn.rasoat.rule.Condition.Not;
import vn.rasoat.rule.Condition.Test;

/** Says in words on which rows a rule applies. */
final class ConditionWords {
    private final Texts texts;
    private final BookWords words;

    ConditionWords(Texts texts, BookWords words) {
        this.texts = texts;
        this.words = words;
    }

    /** The condition as a phrase that begins small and ends without a full stop. */
    String of(Condition condition) {
        if (condition instanceof All all) {
            return joined(all.of(), "book.when.and");
        }
        if (condition instanceof Any any) {
            return joined(any.of(), "book.when.or");
        }
        if (condition instanceof Not not) {
            return texts.get("book.when.not", of(not.of()));
        }
        return test((Test) condition);
    }

    private String joined(List<Condition> parts, String key) {
        return parts.stream()
                .map(part -> part instanceof Test || parts.size() == 1 ? of(part) : "(" + of(part) + ")")
                .collect(Collectors.joining(" " + texts.get(key) + " "));
    }

    private String test(Test test) {
        String key = "book.when." + test.operator().name().toLowerCase(Locale.ROOT);
        String than = test.other().map(words::field).orElseGet(() -> test.values().stream()
                .map(value -> "“" + words.value(test.field(), value) + "”")
                .collect(Collectors.joining(" " + texts.get("book.when.or") + " ")));
        return texts.get(key, words.field(test.field()), than);
    }
}

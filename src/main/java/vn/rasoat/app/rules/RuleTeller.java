package vn.rasoat.app.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.rasoat.app.rules.RuleDetail.Fact;
import vn.rasoat.job.FindingText;
import vn.rasoat.model.Severity;
import vn.rasoat.model.Texts;
import vn.rasoat.report.BookList;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.Rule.Source;
import vn.rasoat.rule.RuleChange;

/** Tells rules in one language. */
final class RuleTeller {
    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)\\}");
    private static final int MANY = 8;

    private final Texts texts;
    private final Texts book;
    private final FindingText words;
    private final List<BookList> lists;

    RuleTeller(Texts texts, FindingText words, List<BookList> lists) {
        this.texts = texts;
        this.book = Texts.of("report", texts.language());
        this.words = words;
        this.lists = lists;
    }

    RuleDetail tell(Rule rule, Optional<RuleChange> change) {
        ExampleGrids grids = new ExampleGrids(texts, words::field);
        List<Severity> choices = rule.unconfirmed()
                ? List.of(Severity.WARNING, Severity.INFO)
                : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);
        return new RuleDetail(
                rule.id(),
                words.title(rule),
                rule.severity(),
                texts.get("criterion." + rule.criterion().code()),
                book.get("book.group." + rule.group()),
                says(rule),
                words.explanation(rule),
                facts(rule),
                grids.of(rule.examples().fail()),
                grids.of(rule.examples().pass()),
                choices,
                change);
    }

    private String says(Rule rule) {
        return PLACE.matcher(rule.message().in(texts.language())).replaceAll(found -> {
            String name = found.group(1);
            String title = name.equals("field") ? book.get("book.place.field") : words.field(name);
            return java.util.regex.Matcher.quoteReplacement(title.equals(name) ? "…" : "[" + title + "]");
        });
    }

    private List<Fact> facts(Rule rule) {
        List<Fact> out = new ArrayList<>();
        add(out, "book.fields", fields(rule));
        String route = words.route(rule);
        add(out, "book.fix", book.get("book.fix." + rule.fix().kind()) + (route.isEmpty() ? "" : ": " + route));
        add(out, "book.documents", String.join("; ", words.documents(rule)));
        add(out, "book.group", rule.errorGroup() + ". " + texts.get("group." + rule.errorGroup()));
        add(
                out,
                "book.list",
                rule.profiles().isEmpty()
                        ? ""
                        : lists.stream()
                                .filter(list -> rule.profiles().contains(list.id()))
                                .map(BookList::title)
                                .collect(Collectors.joining("; ")));
        add(out, "book.sources", rule.sources().stream().map(this::source).collect(Collectors.joining("\n")));
        add(out, "book.exceptions", rule.exceptionBasis().orElse(""));
        return out;
    }

    private void add(List<Fact> to, String heading, String text) {
        if (!text.isEmpty()) {
            to.add(new Fact(book.get(heading), text));
        }
    }

    private String fields(Rule rule) {
        List<String> ids = rule.appliesTo().isEmpty() ? rule.fields() : rule.appliesTo();
        if (ids.isEmpty()) {
            return book.get("book.fields.none");
        }
        if (ids.contains("*")) {
            return book.get("book.fields.all");
        }
        String first = ids.stream().limit(MANY).map(words::field).collect(Collectors.joining(", "));
        return ids.size() <= MANY ? first : first + " … (" + book.get("book.fields.many", ids.size()) + ")";
    }

    private String source(Source source) {
        String document = source.document().equals("practice") ? texts.get("results.law.practice") : source.document();
        String article = source.article().isEmpty() ? "" : ", " + source.article();
        return document + article + " (" + book.get("book.confidence." + source.confidence()) + ")";
    }
}

package vn.rasoat.report;

import static vn.rasoat.report.HtmlText.escape;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.rasoat.model.LocalText;
import vn.rasoat.model.Severity;
import vn.rasoat.model.Texts;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.Rule.RuleCase;
import vn.rasoat.rule.Rule.Source;

/** One rule in the rule book: closed it is a line, open it is all there is to know. */
final class RuleCard {
    private final Texts texts;
    private final BookWords words;
    private final List<BookList> lists;
    private final ExampleTables examples;
    private final ConditionWords conditions;

    RuleCard(Texts texts, BookWords words, List<BookList> lists) {
        this.texts = texts;
        this.words = words;
        this.lists = List.copyOf(lists);
        this.examples = new ExampleTables(texts, words);
        this.conditions = new ConditionWords(texts, words);
    }

    void append(StringBuilder html, Rule rule) {
        String on = lists.stream()
                .filter(list -> list.rules().contains(rule.id()))
                .map(BookList::id)
                .collect(Collectors.joining(" "));
        String severity = rule.severity().code();
        html.append("<details class=\"rule ")
                .append(severity)
                .append("\" id=\"")
                .append(escape(rule.id()));
        html.append("\" data-severity=\"")
                .append(severities(rule))
                .append("\" data-criterion=\"")
                .append(rule.criterion().code());
        html.append("\" data-list=\"").append(escape(on)).append("\"><summary>").append(tag(rule.severity()));
        html.append("<code>")
                .append(escape(rule.id()))
                .append("</code><span class=\"title\">")
                .append(say(rule.title()));
        html.append("</span><span class=\"crit\">")
                .append(text("criterion." + rule.criterion().code()));
        html.append("</span></summary><div class=\"body\"><div class=\"say\">");
        said(html, rule);
        html.append("<h3>")
                .append(text("book.explain"))
                .append("</h3><p>")
                .append(say(rule.explain()))
                .append("</p></div>");
        facts(html, rule);
        html.append("</div>");
        examples.append(html, rule);
        html.append("</details>");
    }

    /** All severities that a finding of the rule can have. */
    private static String severities(Rule rule) {
        List<Severity> all = new ArrayList<>(List.of(rule.severity()));
        rule.cases().values().forEach(one -> one.severity().ifPresent(all::add));
        return all.stream().distinct().map(Severity::code).collect(Collectors.joining(" "));
    }

    private void said(StringBuilder html, Rule rule) {
        html.append("<h3>")
                .append(text("book.says"))
                .append("</h3><blockquote>")
                .append(template(rule.message()))
                .append("</blockquote>");
        rule.cases().values().stream()
                .filter(one -> one.message().isPresent() || one.severity().isPresent())
                .forEach(one -> {
                    html.append("<blockquote>");
                    one.severity()
                            .filter(severity -> severity != rule.severity())
                            .ifPresent(severity -> html.append(tag(severity)).append(' '));
                    html.append(template(message(rule, one))).append("</blockquote>");
                });
    }

    private static LocalText message(Rule rule, RuleCase one) {
        return one.message().orElse(rule.message());
    }

    private void facts(StringBuilder html, Rule rule) {
        html.append("<dl class=\"about-rule\">");
        entry(html, "book.fields", fields(rule));
        String route = words.route(rule.fix().route());
        entry(html, "book.fix", text("book.fix." + rule.fix().kind()) + (route.isEmpty() ? "" : ": " + escape(route)));
        entry(
                html,
                "book.documents",
                rule.fix().documents().stream()
                        .map(words::document)
                        .map(HtmlText::escape)
                        .collect(Collectors.joining("; ")));
        entry(html, "book.group", escape(rule.errorGroup() + ". " + texts.get("group." + rule.errorGroup())));
        entry(
                html,
                "book.list",
                rule.profiles().isEmpty()
                        ? ""
                        : lists.stream()
                                .filter(list -> rule.profiles().contains(list.id()))
                                .map(list -> escape(list.title()))
                                .collect(Collectors.joining("; ")));
        entry(
                html,
                "book.when",
                rule.when().map(conditions::of).map(HtmlText::escape).orElse(""));
        entry(html, "book.sources", rule.sources().stream().map(this::source).collect(Collectors.joining("<br>")));
        entry(
                html,
                "book.exceptions",
                rule.exceptionBasis().map(HtmlText::escape).orElse(""));
        entry(
                html,
                "book.history",
                rule.history().stream()
                        .map(change -> escape(day(change.date())) + ": " + say(change.what()))
                        .collect(Collectors.joining("<br>")));
        html.append("</dl>");
    }

    private void entry(StringBuilder html, String key, String value) {
        if (!value.isEmpty()) {
            html.append("<dt>")
                    .append(text(key))
                    .append("</dt><dd>")
                    .append(value)
                    .append("</dd>");
        }
    }

    private String fields(Rule rule) {
        List<String> ids = rule.appliesTo().isEmpty() ? rule.fields() : rule.appliesTo();
        if (ids.isEmpty()) {
            return text("book.fields.none");
        }
        if (ids.contains("*")) {
            return text("book.fields.all");
        }
        List<String> all = ids.stream().map(words::field).map(HtmlText::escape).toList();
        String separator = rule.appliesTo().isEmpty() ? ", " : " · ";
        return all.size() <= 12
                ? String.join(separator, all)
                : "<details class=\"more\"><summary>%s</summary>%s</details>"
                        .formatted(escape(texts.get("book.fields.many", all.size())), String.join(separator, all));
    }

    private String source(Source source) {
        StringBuilder out = new StringBuilder(escape(source.document()));
        if (!source.article().isEmpty()) {
            out.append(", ").append(escape(source.article()));
        }
        if (!source.from().isEmpty() || !source.to().isEmpty()) {
            String key = source.to().isEmpty() ? "book.from" : source.from().isEmpty() ? "book.to" : "book.from-to";
            out.append(" <span class=\"meta\">")
                    .append(escape(texts.get(key, day(source.from()), day(source.to()))))
                    .append("</span>");
        }
        return out.append(" <span class=\"conf ")
                .append(escape(source.confidence()))
                .append("\">")
                .append(text("book.confidence." + source.confidence()))
                .append("</span>")
                .toString();
    }

    /** An ISO day as people write it. */
    static String day(String iso) {
        String[] parts = iso.split("-", -1);
        return parts.length == 3 ? parts[2] + "/" + parts[1] + "/" + parts[0] : iso;
    }

    private String tag(Severity severity) {
        return "<b class=\"tag %s\">%s</b>".formatted(severity.code(), text("severity." + severity.code()));
    }

    /** A message, with what will stand in its places. */
    private String template(LocalText message) {
        String text = message.in(texts.language());
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            out.append(escape(text.substring(from, open)));
            out.append("<span class=\"place\">")
                    .append(place(text.substring(open + 1, close)))
                    .append("</span>");
            from = close + 1;
        }
        return out.append(escape(text.substring(from))).toString();
    }

    private String place(String name) {
        if (name.equals("field")) {
            return text("book.place.field");
        }
        String title = words.field(name);
        return title.equals(name) ? "…" : escape(title);
    }

    private String say(LocalText local) {
        return escape(local.in(texts.language()));
    }

    private String text(String key) {
        return escape(texts.get(key));
    }
}

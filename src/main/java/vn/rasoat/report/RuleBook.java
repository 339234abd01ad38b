package vn.rasoat.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.rasoat.report.HtmlText.escape;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.rasoat.model.Criterion;
import vn.rasoat.model.Severity;
import vn.rasoat.model.Texts;
import vn.rasoat.rule.RetiredRule;
import vn.rasoat.rule.Rule;

/**
 * Writes the rule book: all rules with their reasons, sources and examples as one HTML file that needs no network. It can be
 * searched and filtered on the screen, and printed. Its own style and script are all that its security policy lets run.
 */
public final class RuleBook {
    private static final List<String> GROUPS = List.of(
            "day_du",
            "dinh_dang",
            "bang_tinh",
            "ma_hoa",
            "danh_muc",
            "lien_truong",
            "ho_gia_dinh",
            "nghiep_vu",
            "trung_lap",
            "nghiep_vu",
            "doi_chieu",
            "do_moi",
            "an_toan",
            "hoc_tu_cot");

    private final Texts texts;
    private final BookWords words;

    public RuleBook(Texts texts, BookWords words) {
        this.texts = texts;
        this.words = words;
    }

    /**
     * What a book is about.
     *
     * @param edition the packs' names and versions, and the program's
     * @param lists the kinds of list, in the order in which people choose
     */
    public record Contents(String edition, List<Rule> rules, List<BookList> lists, List<RetiredRule> retired) {
        public Contents {
            rules = List.copyOf(rules);
            lists = List.copyOf(lists);
            retired = List.copyOf(retired);
        }
    }

    /** Writes the book; the stream stays open. */
    public void write(OutputStream out, Contents contents) throws IOException {
        Map<String, List<Rule>> groups = grouped(contents.rules());
        StringBuilder html = new StringBuilder(1 << 20);
        String style = resource("rule-book.css");
        String script = resource("rule-book.js");
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(texts.language())
                .append("\"><head><meta charset=\"utf-8\">");
        html.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '");
        html.append(hash(style)).append("'; script-src '").append(hash(script));
        html.append("'; base-uri 'none'; form-action 'none'\">");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>");
        html.append(text("book.title")).append("</title><style>").append(style).append("</style></head><body>");
        side(html, contents, groups);
        html.append("<main>");
        cover(html, contents);
        RuleCard card = new RuleCard(texts, words, contents.lists());
        groups.forEach((group, rules) -> group(html, card, group, rules));
        retired(html, contents.retired());
        byList(html, contents, groups);
        html.append("<p class=\"none\" id=\"none\" hidden>")
                .append(text("book.none"))
                .append("</p></main>");
        html.append("<script>").append(script).append("</script></body></html>\n");
        out.write(html.toString().getBytes(UTF_8));
    }

    private static Map<String, List<Rule>> grouped(List<Rule> rules) {
        Map<String, List<Rule>> groups = new LinkedHashMap<>();
        GROUPS.forEach(group -> groups.put(group, new ArrayList<>()));
        rules.forEach(rule -> groups.computeIfAbsent(rule.group(), unused -> new ArrayList<>())
                .add(rule));
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    private void cover(StringBuilder html, Contents contents) {
        List<Rule> rules = contents.rules();
        long examples = rules.stream()
                .mapToLong(rule ->
                        rule.examples().pass().size() + rule.examples().fail().size())
                .sum();
        html.append("<header><p class=\"kicker\">Rà Soát</p><h1>")
                .append(text("book.title"))
                .append("</h1><p class=\"lead\">");
        html.append(text("book.lead")).append("</p><ul class=\"facts\">");
        fact(html, "", rules.size(), "book.rules");
        for (Severity severity : Severity.values()) {
            long count =
                    rules.stream().filter(rule -> rule.severity() == severity).count();
            fact(html, severity.code(), count, "severity." + severity.code());
        }
        fact(html, "", examples, "book.examples");
        html.append("</ul><p class=\"meta\">")
                .append(escape(contents.edition()))
                .append("</p>");
        html.append("<p class=\"filtered\" id=\"filtered\" hidden></p></header>");
    }

    private void fact(StringBuilder html, String style, long count, String key) {
        html.append("<li class=\"")
                .append(style)
                .append("\"><b>")
                .append(count)
                .append("</b> ")
                .append(text(key))
                .append("</li>");
    }

    private void side(StringBuilder html, Contents contents, Map<String, List<Rule>> groups) {
        html.append("<aside><div class=\"tools\"><label for=\"q\">")
                .append(text("book.search"))
                .append("</label>");
        html.append("<input id=\"q\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\" placeholder=\"");
        html.append(text("book.search.hint")).append("\"><p class=\"count\" id=\"count\" role=\"status\" data-text=\"");
        html.append(text("book.shown"))
                .append("\"></p><fieldset class=\"chips\"><legend>")
                .append(text("book.severity"))
                .append("</legend>");
        for (Severity severity : Severity.values()) {
            html.append("<label class=\"chip ")
                    .append(severity.code())
                    .append("\"><input type=\"checkbox\" name=\"severity\" checked value=\"");
            html.append(severity.code())
                    .append("\"><span>")
                    .append(text("severity." + severity.code()))
                    .append("</span></label>");
        }
        html.append("</fieldset>");
        Map<String, String> lists = new LinkedHashMap<>();
        contents.lists().forEach(list -> lists.put(list.id(), list.title()));
        select(html, "list", lists);
        Map<String, String> criteria = new LinkedHashMap<>();
        for (Criterion criterion : Criterion.values()) {
            criteria.put(criterion.code(), texts.get("criterion." + criterion.code()));
        }
        select(html, "criterion", criteria);
        html.append("<p class=\"buttons\"><button type=\"button\" id=\"open\">").append(text("book.open"));
        html.append("</button><button type=\"button\" id=\"close\">").append(text("book.close"));
        html.append("</button><button type=\"button\" id=\"print\">")
                .append(text("book.print"))
                .append("</button></p></div>");
        contents(html, groups);
        html.append("</aside>");
    }

    private void select(StringBuilder html, String name, Map<String, String> options) {
        html.append("<label for=\"")
                .append(name)
                .append("\">")
                .append(text("book." + name))
                .append("</label><select id=\"")
                .append(name);
        html.append("\"><option value=\"\">").append(text("book.all")).append("</option>");
        options.forEach((value, title) -> html.append("<option value=\"")
                .append(escape(value))
                .append("\">")
                .append(escape(title))
                .append("</option>"));
        html.append("</select>");
    }

    private void contents(StringBuilder html, Map<String, List<Rule>> groups) {
        html.append("<nav><h2>").append(text("book.contents")).append("</h2><ul>");
        groups.forEach((group, rules) -> html.append("<li><a href=\"#g-")
                .append(escape(group))
                .append("\">")
                .append(escape(groupTitle(group)))
                .append("</a> <span data-group=\"")
                .append(escape(group))
                .append("\">")
                .append(rules.size())
                .append("</span></li>"));
        html.append("<li><a href=\"#by-list\">").append(text("book.by-list")).append("</a></li></ul></nav>");
    }

    private void group(StringBuilder html, RuleCard card, String group, List<Rule> rules) {
        html.append("<section class=\"group\" id=\"g-")
                .append(escape(group))
                .append("\"><h2>")
                .append(escape(groupTitle(group)));
        html.append("</h2><p class=\"about\">")
                .append(texts.has("book.about." + group) ? text("book.about." + group) : "")
                .append("</p>");
        rules.forEach(rule -> card.append(html, rule));
        html.append("</section>");
    }

    private String groupTitle(String group) {
        String key = "book.group." + group;
        return texts.has(key) ? texts.get(key) : group;
    }

    private void retired(StringBuilder html, List<RetiredRule> retired) {
        if (retired.isEmpty()) {
            return;
        }
        html.append("<section class=\"index\"><h2>")
                .append(text("book.retired"))
                .append("</h2><ul class=\"retired\">");
        for (RetiredRule rule : retired) {
            html.append("<li><code>").append(escape(rule.id())).append("</code> ");
            html.append(escape(rule.title().in(texts.language()))).append(" <span class=\"meta\">");
            html.append(escape(texts.get("book.since", RuleCard.day(rule.since()))))
                    .append("</span><br>");
            html.append(escape(rule.reason().in(texts.language())));
            if (!rule.instead().isEmpty()) {
                html.append(" <a href=\"#")
                        .append(escape(rule.instead()))
                        .append("\">")
                        .append(escape(rule.instead()))
                        .append("</a>");
            }
            html.append("</li>");
        }
        html.append("</ul></section>");
    }

    private void byList(StringBuilder html, Contents contents, Map<String, List<Rule>> groups) {
        html.append("<section class=\"index\" id=\"by-list\"><h2>")
                .append(text("book.by-list"))
                .append("</h2><p class=\"about\">");
        html.append(text("book.by-list.about")).append("</p>");
        for (BookList list : contents.lists()) {
            html.append("<details><summary><span class=\"title\">")
                    .append(escape(list.title()))
                    .append("</span><span class=\"crit\">");
            html.append(escape(texts.get("book.count", list.rules().size())))
                    .append("</span></summary><dl class=\"lists\">");
            groups.forEach((group, rules) -> {
                String links = rules.stream()
                        .filter(rule -> list.rules().contains(rule.id()))
                        .map(this::link)
                        .collect(Collectors.joining(" "));
                if (!links.isEmpty()) {
                    html.append("<dt>")
                            .append(escape(groupTitle(group)))
                            .append("</dt><dd>")
                            .append(links)
                            .append("</dd>");
                }
            });
            html.append("</dl></details>");
        }
        html.append("</section>");
    }

    private String link(Rule rule) {
        return "<a class=\"%s\" href=\"#%s\" title=\"%s\">%s</a>"
                .formatted(
                        rule.severity().code(), rule.id(), escape(rule.title().in(texts.language())), rule.id());
    }

    private String text(String key) {
        return escape(texts.get(key));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(RuleBook.class.getResourceAsStream("/vn/rasoat/report/" + name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    /** How a content security policy names an inline text that may run. */
    private static String hash(String inline) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(inline.getBytes(UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }
}

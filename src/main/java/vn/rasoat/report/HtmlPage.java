package vn.rasoat.report;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import vn.rasoat.model.Texts;
import vn.rasoat.score.Ratio;

/** A page that is being written: its words, its numbers as people of the language write them, and its plain shapes. */
final class HtmlPage {
    private final StringBuilder html = new StringBuilder(1 << 16);
    private final Texts texts;
    private final NumberFormat numbers;

    HtmlPage(Texts texts) {
        this.texts = texts;
        this.numbers = NumberFormat.getIntegerInstance(
                texts.language().equals("en") ? Locale.ENGLISH : new Locale("vi", "VN"));
    }

    /** Code of the page, as it stands. */
    HtmlPage raw(String code) {
        html.append(code);
        return this;
    }

    /** Words that may come from a file. */
    HtmlPage text(String words) {
        html.append(HtmlText.escape(words));
        return this;
    }

    /** An element that holds nothing but words. */
    HtmlPage element(String name, String words) {
        return raw("<" + name + ">").text(words).raw("</" + name + ">");
    }

    /** A paragraph of a class of the style sheet. */
    HtmlPage paragraph(String kind, String words) {
        return raw("<p class=\"" + kind + "\">").text(words).raw("</p>");
    }

    /** Lines behind a heading that opens on a click. */
    HtmlPage folded(String start, String summary, List<String> lines) {
        raw(start).element("summary", summary).raw("<ul>");
        lines.forEach(line -> element("li", line));
        return raw("</ul></details>");
    }

    /** Begins a table; title and columns are keys. */
    HtmlPage table(String title, String... columns) {
        element("h3", say(title)).raw("<table><thead><tr>");
        for (String column : columns) {
            element("th", say(column));
        }
        return raw("</tr></thead><tbody>");
    }

    HtmlPage row(String... cells) {
        raw("<tr>");
        for (String cell : cells) {
            element("td", cell);
        }
        return raw("</tr>");
    }

    HtmlPage endTable() {
        return raw("</tbody></table>");
    }

    /** The words of a key. */
    String say(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** The language's code. */
    String language() {
        return texts.language();
    }

    String n(long number) {
        return numbers.format(number);
    }

    String decimal(BigDecimal value) {
        return texts.language().equals("en")
                ? value.toPlainString()
                : value.toPlainString().replace('.', ',');
    }

    /** @param share 0 to 1 */
    String percent(double share) {
        return decimal(Ratio.Percent.of(share)) + " %";
    }

    @Override
    public String toString() {
        return html.toString();
    }
}

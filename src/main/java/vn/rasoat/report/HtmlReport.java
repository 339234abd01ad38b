package vn.rasoat.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.rasoat.model.Texts;
import vn.rasoat.report.FirstFindings.Shown;

/** Writes {@code report.html}: one file that needs no network, to be read on the screen or printed. Long numbers are masked. */
public final class HtmlReport {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Texts texts;

    public HtmlReport(Texts texts) {
        this.texts = texts;
    }

    /** @param first the first findings of each rule, for each list in the order of {@link RunReport#lists()} */
    public void write(OutputStream out, RunReport run, List<Map<String, List<Shown>>> first) throws IOException {
        HtmlPage page = new HtmlPage(texts);
        page.raw("<!DOCTYPE html>\n<html lang=\"" + texts.language() + "\"><head><meta charset=\"utf-8\">")
                .raw(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">")
                .raw("<meta name=\"viewport\" content=\"width=device-width\">")
                .element("title", page.say("html.title"))
                .raw("<style>" + style() + "</style></head><body>")
                .element("h1", page.say("html.title"))
                .paragraph("meta", meta(page, run));
        run.files().stream()
                .filter(file -> !file.problem().isEmpty())
                .forEach(file -> page.paragraph("problem", file.problem()));
        changes(page, run);
        int index = 0;
        for (ListReport list : run.lists()) {
            list(page, list, first.get(index++));
        }
        page.paragraph("meta", page.say("html.privacy")).raw("</body></html>\n");
        out.write(page.toString().getBytes(UTF_8));
    }

    /** A score made with fewer rules, or milder ones, must say so. */
    private static void changes(HtmlPage page, RunReport run) {
        if (!run.changes().isEmpty()) {
            page.folded(
                    "<details class=\"changes\">",
                    page.say("html.changes", page.n(run.rulesOff()), page.n(run.rulesOtherwise())),
                    run.changes().stream()
                            .map(change -> page.say(
                                    "html.change",
                                    change.rule(),
                                    page.say("html.change." + change.code()),
                                    change.reason()))
                            .toList());
        }
    }

    private static String meta(HtmlPage page, RunReport run) {
        String packs = run.packs().entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .sorted()
                .collect(Collectors.joining(", "));
        return page.say("html.meta", DAY.format(run.asOf()), run.version(), packs);
    }

    private static String style() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(HtmlReport.class.getResourceAsStream("/vn/rasoat/report/report.css"))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static void list(HtmlPage page, ListReport list, Map<String, List<Shown>> first) {
        ScoreHtml score = new ScoreHtml(page);
        RulesHtml rules = new RulesHtml(page);
        page.raw("<section>").element("h2", list.file());
        page.element("p", page.say("html.list", list.profileTitle(), page.n(list.rows()), setAside(page, list)));
        score.cards(list);
        list.register().ifPresent(register -> new RegisterHtml(page).write(register, list.score()));
        score.criteria(list.score());
        rules.groups(list);
        rules.rules(list, first);
        score.checklist(list.score());
        rules.notRun(list);
        page.raw("</section>");
    }

    private static String setAside(HtmlPage page, ListReport list) {
        return page.n(list.tables().stream()
                .mapToInt(table -> table.setAside().total())
                .sum());
    }
}

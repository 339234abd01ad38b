package vn.rasoat.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.rasoat.check.Finding;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.Rule.Source;

/** Tells findings and rules in one language. */
public final class FindingText {
    private final Words words;
    private final String language;

    /** @param asOf the reference date, from which deadlines are counted */
    public FindingText(String language, Toolbox tools, LocalDate asOf) {
        this.language = language;
        this.words = new Words(language, tools, tools.context(asOf));
    }

    /** What is wrong, in one sentence. */
    public String message(Finding finding) {
        return words.message(finding);
    }

    /** Why it is wrong and what to look at. */
    public String explanation(Rule rule) {
        return rule.explain().in(language);
    }

    public String title(Rule rule) {
        return rule.title().in(language);
    }

    public String field(String id) {
        return words.fieldTitle(id);
    }

    /** The papers to look at. */
    public List<String> documents(Rule rule) {
        return rule.fix().documents().stream().map(words::document).toList();
    }

    /** Who corrects it; empty when nobody is named. */
    public String route(Rule rule) {
        return rule.fix().route().isEmpty() ? "" : words.route(rule.fix().route());
    }

    /** Who corrects, by the code of {@code rules/codes/routes.csv}. */
    public String route(String code) {
        return words.route(code);
    }

    /** All who correct: code and name, in the order of {@code rules/codes/routes.csv}. */
    public Map<String, String> routes() {
        return words.routes();
    }

    /** The sources that are documents: number and article, in the order of the rule. */
    public List<Source> law(Rule rule) {
        return rule.sources();
    }

    /** Which public services need the field. */
    public String services(String field) {
        return words.services(field);
    }
}

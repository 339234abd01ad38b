package vn.rasoat.job;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.rasoat.check.Finding;
import vn.rasoat.check.FoundRow;
import vn.rasoat.correction.CorrectionWords;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.model.Knowledge;
import vn.rasoat.reference.Holidays;
import vn.rasoat.reference.WorkingDays;
import vn.rasoat.report.MessageText;
import vn.rasoat.text.Folding;

/** The words of correction lists and reports in one language. */
final class Words implements CorrectionWords {
    private final MessageText messages;
    private final Toolbox tools;
    private final String language;
    private final Map<String, String> titles = new ConcurrentHashMap<>();
    private final Map<String, String> documents;
    private final Map<String, String> routes;
    private final Map<String, String> services;
    private final LocalDate soon;
    private final LocalDate late;

    Words(String language, Toolbox tools, Context context) {
        this.tools = tools;
        this.language = language;
        this.messages = new MessageText(language, this::fieldTitle, new EvidenceText(language, this::fieldTitle)::of);
        Knowledge knowledge = tools.knowledge();
        this.documents = titles(knowledge, "codes/documents.csv", language);
        this.routes = titles(knowledge, "codes/routes.csv", language);
        this.services = titles(knowledge, "codes/field_services.csv", language);
        WorkingDays days = new WorkingDays(new Holidays(knowledge));
        int fix = context.parameters().get("sla_review_days").asInt()
                + context.parameters().get("sla_fix_days").asInt();
        this.soon = days.after(context.asOf(), fix);
        this.late = days.after(
                context.asOf(), context.parameters().get("sla_complex_days").asInt());
    }

    /** The names of codes in a language, from a file with the columns {@code code}, {@code vi} and {@code en}. */
    static Map<String, String> titles(Knowledge knowledge, String file, String language) {
        Map<String, String> titles = new LinkedHashMap<>();
        knowledge.csv(file).forEach(record -> titles.put(record.getField("code"), record.getField(language)));
        return titles;
    }

    MessageText messages() {
        return messages;
    }

    /** All who correct: code and name. */
    Map<String, String> routes() {
        return java.util.Collections.unmodifiableMap(routes);
    }

    @Override
    public String message(Finding finding) {
        return messages.of(finding);
    }

    @Override
    public String fieldTitle(String field) {
        return titles.computeIfAbsent(field, id -> tools.fieldTitle(id, language));
    }

    @Override
    public String document(String code) {
        return documents.getOrDefault(code, code);
    }

    @Override
    public String route(String code) {
        return routes.getOrDefault(code, code);
    }

    @Override
    public String services(String field) {
        return services.getOrDefault(field, "");
    }

    /** Ten working days, or fifteen where papers must be looked at or people asked (CV 4856 annex 3, configurable). */
    @Override
    public LocalDate deadline(Finding finding) {
        return finding.rule().fix().kind().equals("ask")
                        && !finding.rule().fix().documents().isEmpty()
                ? late
                : soon;
    }

    @Override
    public String village(FoundRow row) {
        return row.text("thon");
    }

    @Override
    public String sortKey(String text) {
        return Folding.equalityKey(text);
    }
}

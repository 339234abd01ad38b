package vn.rasoat.app.history;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.app.history.CheckLine.RuleLine;
import vn.rasoat.model.Severity;
import vn.rasoat.model.Texts;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.rule.RulePack;
import vn.rasoat.workspace.AuditLog.Event;
import vn.rasoat.workspace.history.Comparison;
import vn.rasoat.workspace.history.PastCheck;

/** What the screen of earlier checks knows and can do: choose a list, look at its checks, forget. */
public final class HistoryViewModel {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final String NONE = "–";

    private final Desk desk;
    private final ReadOnlyObjectWrapper<List<ListLine>> lists = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<CheckLine>> checks = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<String> chosen = Optional.empty();

    public HistoryViewModel(Desk desk) {
        this.desk = desk;
    }

    /** The lists, the one checked last first. */
    public ReadOnlyObjectProperty<List<ListLine>> lists() {
        return lists.getReadOnlyProperty();
    }

    /** The checks of the chosen list, the latest first. */
    public ReadOnlyObjectProperty<List<CheckLine>> checks() {
        return checks.getReadOnlyProperty();
    }

    public Optional<String> chosen() {
        return chosen;
    }

    /** Reads the history anew; the chosen list stays chosen if it is still there. */
    public void refresh() {
        desk.background().run(() -> desk.history().lists(), this::take, desk::tell);
    }

    private void take(Map<String, List<PastCheck>> all) {
        List<ListLine> lines = new ArrayList<>();
        all.forEach((key, past) -> {
            PastCheck last = past.get(past.size() - 1);
            lines.add(new ListLine(key, last.file(), kind(last.profile()), when(last), past.size()));
        });
        lists.set(List.copyOf(lines));
        Optional<String> wanted = chosen.filter(all::containsKey)
                .or(() -> lines.stream().map(ListLine::key).findFirst());
        wanted.ifPresentOrElse(this::choose, () -> {
            chosen = Optional.empty();
            checks.set(List.of());
        });
    }

    private String kind(String profile) {
        return desk.tools()
                .profiles()
                .profile(profile)
                .map(each -> each.title().in(desk.language()))
                .orElse(profile);
    }

    private String when(PastCheck check) {
        return WHEN.withZone(desk.clock().getZone()).format(check.at());
    }

    /** Shows a list's checks. */
    public void choose(String key) {
        chosen = Optional.of(key);
        desk.background().run(() -> tell(key), told -> show(key, told), desk::tell);
    }

    private void show(String key, List<CheckLine> told) {
        if (chosen.filter(key::equals).isPresent()) {
            checks.set(told);
        }
    }

    private List<CheckLine> tell(String key) throws IOException, RuleException {
        Map<PastCheck, Comparison> compared = new HashMap<>();
        desk.history().comparisons(key).forEach(each -> compared.put(each.now(), each));
        Map<String, String> titles = titles();
        List<CheckLine> out = new ArrayList<>();
        for (PastCheck check : desk.history().lists().getOrDefault(key, List.of())) {
            out.add(line(check, Optional.ofNullable(compared.get(check)), titles));
        }
        Collections.reverse(out);
        return List.copyOf(out);
    }

    private Map<String, String> titles() throws RuleException {
        Map<String, String> titles = new HashMap<>();
        for (RulePack pack : desk.tools().packsAsPublished()) {
            for (Rule rule : pack.rules()) {
                titles.put(rule.id(), rule.title().in(desk.language()));
            }
        }
        return titles;
    }

    private CheckLine line(PastCheck check, Optional<Comparison> compared, Map<String, String> titles) {
        Locale locale = Locale.forLanguageTag(desk.language());
        return new CheckLine(
                when(check),
                check.file(),
                number(check.rows(), locale),
                check.score(),
                check.score().map(score -> String.format(locale, "%.1f", score)).orElse(NONE),
                number(check.findings(Severity.ERROR), locale),
                number(check.findings(Severity.WARNING), locale),
                compared.map(each -> number(each.closed(), locale)).orElse(NONE),
                compared.map(each -> number(each.reopened(), locale)).orElse(NONE),
                compared.map(each -> number(each.fresh(), locale)).orElse(NONE),
                note(check, compared),
                compared.map(each -> news(each, titles)).orElse(List.of()));
    }

    private static List<RuleLine> news(Comparison compared, Map<String, String> titles) {
        return compared.byRule().stream()
                .map(each -> new RuleLine(
                        each.rule(),
                        titles.getOrDefault(each.rule(), each.rule()),
                        each.closed(),
                        each.still(),
                        each.reopened(),
                        each.fresh()))
                .toList();
    }

    private String note(PastCheck check, Optional<Comparison> compared) {
        Texts texts = desk.texts();
        List<String> notes = new ArrayList<>();
        if (check.rulesChanged() > 0) {
            notes.add(texts.get("history.note.changed", check.rulesChanged()));
        }
        if (compared.isPresent() && !compared.get().sameRules()) {
            notes.add(texts.get("history.note.rules"));
        }
        return String.join(" ", notes);
    }

    private static String number(long value, Locale locale) {
        return String.format(locale, "%,d", value);
    }

    /** Forgets the chosen list's checks. */
    public void forget() {
        chosen.ifPresent(key -> forget(() -> desk.history().forget(key), key));
    }

    /** Forgets the checks of all lists. */
    public void forgetAll() {
        forget(() -> desk.history().clear(), "all");
    }

    private void forget(Forgetting work, String what) {
        desk.background()
                .run(
                        () -> {
                            work.run();
                            return what;
                        },
                        done -> {
                            desk.audit().add(Event.HISTORY_FORGOTTEN, done);
                            refresh();
                        },
                        desk::tell);
    }

    private interface Forgetting {
        void run() throws IOException;
    }
}

package vn.rasoat.app.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import vn.rasoat.model.Texts;
import vn.rasoat.rule.RuleChange;
import vn.rasoat.workspace.history.Comparison;

/** Tells in one line how a check stands beside the one before it, and how the office's own decisions bear on it. */
final class CheckNews {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final Texts texts;

    CheckNews(Texts texts) {
        this.texts = texts;
    }

    /** @param compared of each list of the file that was checked before */
    Optional<String> of(List<Comparison> compared, List<RuleChange> changes, ZoneId zone) {
        List<String> parts = new ArrayList<>();
        if (!compared.isEmpty()) {
            Comparison first = compared.get(0);
            parts.add(texts.get(
                    "news.compared",
                    WHEN.withZone(zone).format(first.before().at()),
                    sum(compared, Comparison::closed),
                    sum(compared, Comparison::still),
                    sum(compared, Comparison::reopened),
                    sum(compared, Comparison::fresh)));
            if (compared.size() == 1) {
                score(first).ifPresent(parts::add);
            }
            if (compared.stream().anyMatch(each -> !each.sameRules())) {
                parts.add(texts.get("history.note.rules"));
            }
        }
        changes(changes).ifPresent(parts::add);
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
    }

    private Optional<String> changes(List<RuleChange> changes) {
        long off =
                changes.stream().filter(change -> change.severity().isEmpty()).count();
        long otherwise = changes.size() - off;
        List<String> parts = new ArrayList<>();
        if (off > 0) {
            parts.add(texts.get("news.off", off));
        }
        if (otherwise > 0) {
            parts.add(texts.get("news.otherwise", otherwise));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(texts.get("news.changes", String.join(", ", parts)));
    }

    private String sum(List<Comparison> compared, ToIntFunction<Comparison> what) {
        return String.format(
                Locale.forLanguageTag(texts.language()),
                "%,d",
                compared.stream().mapToInt(what).sum());
    }

    private Optional<String> score(Comparison of) {
        Locale locale = Locale.forLanguageTag(texts.language());
        return of.before().score().flatMap(before -> of.now().score().map(now -> {
            String was = String.format(locale, "%.1f", before);
            String is = String.format(locale, "%.1f", now);
            return was.equals(is) ? texts.get("news.score.same", is) : texts.get("news.score", was, is);
        }));
    }
}

package vn.rasoat.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.rasoat.model.Texts;
import vn.rasoat.register.store.KeptRegister;
import vn.rasoat.register.store.RegisterFacts;

/** Tells of a kept register in lines. */
final class RegisterText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);
    private static final double MEGABYTE = 1 << 20;

    private RegisterText() {}

    /** What can be told without opening it. */
    static String kept(KeptRegister kept, Texts texts) {
        String when = MINUTE.format(LocalDateTime.ofInstant(kept.loadedAt(), ZoneId.systemDefault()));
        Locale locale = Locale.forLanguageTag(texts.language());
        String size = String.format(locale, "%.1f", kept.bytes() / MEGABYTE);
        String lock = texts.get("register.lock." + kept.lockedWith().name().toLowerCase(Locale.ROOT));
        return texts.get("register.kept", when, size, lock);
    }

    static List<String> facts(RegisterFacts facts, Texts texts) {
        List<String> out = new ArrayList<>();
        out.add(texts.get("register.source.is", facts.about().source()));
        add(out, texts, "register.date.is", day(facts.about().date()));
        add(out, texts, "register.authority.is", facts.about().authority());
        add(out, texts, "register.keep-until.is", day(facts.about().keepUntil()));
        out.add(texts.get("register.counts", facts.rows(), facts.people(), facts.withoutId(), facts.repeatedIds()));
        return out.stream().map(line -> "  " + line).toList();
    }

    private static void add(List<String> out, Texts texts, String key, String what) {
        if (!what.isEmpty()) {
            out.add(texts.get(key, what));
        }
    }

    private static String day(String iso) {
        return iso.isEmpty() ? "" : DAY.format(LocalDate.parse(iso));
    }
}

package vn.rasoat.app.register;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.rasoat.job.RegisterNotes;
import vn.rasoat.model.Texts;
import vn.rasoat.register.extract.RegisterAbout;
import vn.rasoat.register.store.KeptRegister;
import vn.rasoat.register.store.RegisterFacts;

/** Tells of a register extract in words. */
final class RegisterWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final double BYTES_OF_MEGABYTE = 1 << 20;

    private final Texts texts;
    private final ZoneId zone;

    RegisterWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** What is known of a kept extract without opening it. */
    String kept(KeptRegister kept) {
        return texts.get(
                "register.kept",
                WHEN.withZone(zone).format(kept.loadedAt()),
                String.format(locale(), "%.1f", kept.bytes() / BYTES_OF_MEGABYTE));
    }

    /** In one line, for the page from which lists are checked. */
    String inUse(InUse use) {
        RegisterAbout about = use.extract().about();
        String rows = number(use.extract().rows());
        return about.date().isEmpty()
                ? texts.get("register.use.undated", about.source(), rows)
                : texts.get("register.use", about.source(), day(about.date()), rows);
    }

    /** Heading and value, in order. */
    Map<String, String> facts(RegisterFacts facts) {
        Map<String, String> out = new LinkedHashMap<>();
        out.put(texts.get("register.fact.source"), facts.about().source());
        out.put(texts.get("register.fact.date"), orUnknown(day(facts.about().date())));
        out.put(texts.get("register.fact.authority"), orUnknown(facts.about().authority()));
        out.put(texts.get("register.fact.keep"), orUnknown(day(facts.about().keepUntil())));
        out.put(texts.get("register.fact.rows"), number(facts.rows()));
        out.put(texts.get("register.fact.people"), number(facts.people()));
        out.put(texts.get("register.fact.without-id"), number(facts.withoutId()));
        out.put(texts.get("register.fact.repeated"), number(facts.repeatedIds()));
        out.put(texts.get("register.fact.loaded"), WHEN.withZone(zone).format(facts.loadedAt()));
        return out;
    }

    /** What is worth knowing of its quality. */
    List<String> notes(RegisterFacts facts) {
        return RegisterNotes.of(facts, texts.language());
    }

    private String orUnknown(String text) {
        return text.isEmpty() ? texts.get("register.fact.unknown") : text;
    }

    private static String day(String iso) {
        try {
            return iso.isEmpty() ? "" : DAY.format(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    private String number(long count) {
        return String.format(locale(), "%,d", count);
    }

    private Locale locale() {
        return Locale.forLanguageTag(texts.language());
    }
}

package vn.rasoat.job;

import java.util.ArrayList;
import java.util.List;
import vn.rasoat.model.Texts;
import vn.rasoat.register.store.RegisterFacts;

/** What is to be said about a register extract before anybody relies on it, a line each. */
public final class RegisterNotes {
    private RegisterNotes() {}

    /** @return nothing when there is nothing to be said */
    public static List<String> of(RegisterFacts facts, String language) {
        Texts texts = Texts.of("job", language);
        List<String> out = new ArrayList<>();
        if (!facts.has("so_dinh_danh")) {
            out.add(texts.get("register.note.no-ids"));
        } else if (facts.withoutId() > 0) {
            out.add(texts.get("register.note.without-id", facts.withoutId()));
        }
        if (!facts.has("ngay_sinh")) {
            out.add(texts.get("register.note.no-births"));
        } else if (facts.withoutBirth() > 0) {
            out.add(texts.get("register.note.without-birth", facts.withoutBirth()));
        }
        if (facts.withoutName() > 0) {
            out.add(texts.get("register.note.without-name", facts.withoutName()));
        }
        if (facts.repeatedIds() > 0) {
            out.add(texts.get("register.note.repeated", facts.repeatedIds()));
        }
        if (facts.about().date().isEmpty()) {
            out.add(texts.get("register.note.no-date"));
        }
        if (facts.about().authority().isEmpty()) {
            out.add(texts.get("register.note.no-authority"));
        }
        return out;
    }
}

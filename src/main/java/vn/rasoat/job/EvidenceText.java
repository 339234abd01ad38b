package vn.rasoat.job;

import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import vn.rasoat.model.Texts;

/** Tells in a sentence what the fields of a match say, and how many bits that weighs. */
record EvidenceText(Texts texts, UnaryOperator<String> fieldTitle) {
    EvidenceText(String language, UnaryOperator<String> fieldTitle) {
        this(Texts.of("register", language), fieldTitle);
    }

    /** @param evidence as {@link vn.rasoat.check.Match.Candidate} gives it: {@code field=level=weight}, joined by semicolons */
    String of(String evidence) {
        StringJoiner out = new StringJoiner("; ");
        for (String each : evidence.split(";")) {
            String[] parts = each.split("=", 3);
            if (parts.length == 3) {
                out.add(fieldTitle.apply(parts[0]) + ": " + texts.get("link.level." + parts[1]) + " (" + parts[2]
                        + ")");
            }
        }
        return out.toString();
    }
}

package vn.rasoat.job;

import java.util.List;
import vn.rasoat.model.SourceException;
import vn.rasoat.model.Texts;
import vn.rasoat.rule.RuleException;

/** Tells problems in one clear line: which file, what is wrong, what to do. */
public final class Problems {
    private static final List<String> PARTS = List.of("ingest", "mapping", "job");

    private Problems() {}

    /** The line of a problem with a file. */
    public static String text(SourceException problem, String language) {
        String key = "error." + problem.code();
        for (String part : PARTS) {
            Texts texts = Texts.of(part, language);
            if (texts.has(key)) {
                return texts.get(key, problem.arguments().toArray());
            }
        }
        return key + " " + problem.arguments();
    }

    /** The line of a problem with a rule pack. */
    public static String text(RuleException problem, String language) {
        return Texts.of("job", language).get("error.rule-pack", problem.ruleId(), String.valueOf(problem.getMessage()));
    }
}

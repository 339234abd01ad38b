package vn.rasoat.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.model.Criterion;
import vn.rasoat.model.LocalText;
import vn.rasoat.model.Severity;

/**
 * A kind of list: what it holds, how it is told from others, what is asked of it.
 *
 * @param id its name in files and on the command line: {@code dan_cu}
 * @param title its name for people
 * @param description when to choose it
 * @param fields the fields it is expected to hold
 * @param signature what tells it from other lists
 * @param prefer for headings with several meanings (folded, without marks) the field meant in this kind of list
 * @param freshnessMonths after how many months without an update a row counts as stale
 * @param target whom the list is about
 * @param categoryWords words of a category column or title that name this kind of list
 * @param services the services it is kept for
 * @param weights the weights of the criteria in the quality score; they sum to 1
 * @param rules which rules apply
 */
public record Profile(
        String id,
        LocalText title,
        LocalText description,
        List<ProfileField> fields,
        Signature signature,
        Map<String, String> prefer,
        int freshnessMonths,
        Target target,
        List<String> categoryWords,
        List<Service> services,
        Map<Criterion, Double> weights,
        RuleChoice rules) {
    public Profile {
        fields = List.copyOf(fields);
        prefer = Map.copyOf(prefer);
        categoryWords = List.copyOf(categoryWords);
        services = List.copyOf(services);
        weights = Map.copyOf(weights);
    }

    /**
     * A field of the list.
     *
     * @param id the field
     * @param required whether a list without it, or a row with it blank, is incomplete
     * @param weight its weight in completeness where this list weighs it differently from the dictionary
     */
    public record ProfileField(String id, boolean required, Optional<Integer> weight) {}

    /**
     * What speaks for this kind of list, with how strongly.
     *
     * @param base what it starts from, without any sign
     * @param fields fields whose presence speaks for it
     * @param words words of titles, sheet names and headings, folded without marks
     * @param ages ages that speak for it
     */
    public record Signature(double base, Map<String, Double> fields, Map<String, Double> words, List<AgeHint> ages) {
        public Signature {
            fields = Map.copyOf(fields);
            words = Map.copyOf(words);
            ages = List.copyOf(ages);
        }
    }

    /** That at least a share of the people are of an age in whole years from {@code min} to {@code max}. */
    public record AgeHint(int min, int max, double share, double weight) {}

    /** Whom the list is about: ages in whole years, and person or residence statuses ({@code thuong_tru}, …). */
    public record Target(Optional<Integer> minAge, Optional<Integer> maxAge, List<String> statuses) {
        public Target {
            statuses = List.copyOf(statuses);
        }
    }

    /** A public service that uses the list, with the fields it needs. */
    public record Service(String id, LocalText title, List<String> fields) {
        public Service {
            fields = List.copyOf(fields);
        }
    }

    /**
     * Which rules apply.
     *
     * @param include ids of rules or packs; {@code *} for all, {@code CRX-*} for all that begin so
     * @param exclude as {@code include}, taken away after it
     * @param severity severities that differ from the rule's own
     */
    public record RuleChoice(List<String> include, List<String> exclude, Map<String, Severity> severity) {
        public RuleChoice {
            include = List.copyOf(include);
            exclude = List.copyOf(exclude);
            severity = Map.copyOf(severity);
        }

        /** Whether a rule is chosen. */
        public boolean chooses(String rule) {
            return anyMatches(include, rule) && !anyMatches(exclude, rule);
        }

        private static boolean anyMatches(List<String> patterns, String rule) {
            return patterns.stream()
                    .anyMatch(pattern -> pattern.endsWith("*")
                            ? rule.startsWith(pattern.substring(0, pattern.length() - 1))
                            : rule.equals(pattern));
        }
    }

    /** Whether the list must hold the field. */
    public boolean requires(String field) {
        return fields.stream().anyMatch(each -> each.id().equals(field) && each.required());
    }
}

package vn.rasoat.rule;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.model.Criterion;
import vn.rasoat.model.LocalText;
import vn.rasoat.model.Severity;

/**
 * One rule of a pack: what is wrong, why, how bad, what to tell people, and examples that are its tests.
 *
 * @param id unique over all packs, never reused
 * @param group the folder it lies in: {@code format}, {@code completeness}, …
 * @param criterion which of the six criteria (or privacy) a failure counts against
 * @param errorGroup 1 to 8, the error groups of CV 4856/BCA-TTDLQG annex 3
 * @param fields the fields without which the rule cannot run; {@code *} alone stands for each mapped column in turn
 * @param appliesTo fields that take the place of the first field in turn, when the rule is about several like fields; else empty
 * @param profiles the profiles whose lists the rule belongs to; empty for all
 * @param check the kind of check and its parameters
 * @param when a condition on the row without which the rule does not apply
 * @param message what is said of one finding; names in braces are fields' values or the kind's arguments
 * @param cases severity and message of single cases of the kind, where they differ
 * @param explain why it is wrong and what to look at
 * @param sources where the rule comes from
 * @param history how the rule changed, the latest first
 * @param exceptionBasis the law by which a row may rightly break the rule; empty when none is known
 */
public record Rule(
        String id,
        String group,
        LocalText title,
        Criterion criterion,
        int errorGroup,
        Severity severity,
        List<String> fields,
        List<String> appliesTo,
        List<String> profiles,
        CheckSpec check,
        Optional<Condition> when,
        LocalText message,
        Map<String, RuleCase> cases,
        LocalText explain,
        Fix fix,
        List<Source> sources,
        Optional<String> exceptionBasis,
        Examples examples,
        List<Change> history) {
    public Rule {
        fields = List.copyOf(fields);
        appliesTo = List.copyOf(appliesTo);
        profiles = List.copyOf(profiles);
        cases = Map.copyOf(cases);
        sources = List.copyOf(sources);
        history = List.copyOf(history);
    }

    /** The ids of all fields that the rule reads: those it names as its own, in its condition or in its parameters. */
    public Set<String> allFields() {
        Set<String> all = new LinkedHashSet<>(fields);
        all.addAll(appliesTo);
        when.ifPresent(condition -> all.addAll(condition.fields()));
        all.addAll(check.headings());
        return all;
    }

    /** The same rule with another severity, as a profile may ask; severities of single cases stay. */
    public Rule withSeverity(Severity other) {
        return with(other, cases, examples);
    }

    /** The same rule with other examples. */
    public Rule withExamples(Examples others) {
        return with(severity, cases, others);
    }

    private Rule with(Severity otherSeverity, Map<String, RuleCase> otherCases, Examples otherExamples) {
        return new Rule(
                id,
                group,
                title,
                criterion,
                errorGroup,
                otherSeverity,
                fields,
                appliesTo,
                profiles,
                check,
                when,
                message,
                otherCases,
                explain,
                fix,
                sources,
                exceptionBasis,
                otherExamples,
                history);
    }

    /** The same rule with one severity for all its cases. */
    public Rule withSeverityOfAll(Severity other) {
        Map<String, RuleCase> alike = new LinkedHashMap<>();
        cases.forEach((name, one) -> alike.put(name, new RuleCase(Optional.empty(), one.message())));
        return with(other, alike, examples);
    }

    /** Whether nothing about it is confirmed; such a rule never makes errors. */
    public boolean unconfirmed() {
        return !sources.isEmpty()
                && sources.stream().allMatch(source -> source.confidence().equals("unconfirmed"));
    }

    /** The severity of a finding of the given case. */
    public Severity severityOf(String caseName) {
        return Optional.ofNullable(cases.get(caseName))
                .flatMap(RuleCase::severity)
                .orElse(severity);
    }

    /** The message of a finding of the given case. */
    public LocalText messageOf(String caseName) {
        return Optional.ofNullable(cases.get(caseName))
                .flatMap(RuleCase::message)
                .orElse(message);
    }

    /**
     * A change of a rule.
     *
     * @param date the day of the change (ISO)
     * @param what what changed, and why
     */
    public record Change(String date, LocalText what) {}

    /** What differs for one case of a kind. */
    public record RuleCase(Optional<Severity> severity, Optional<LocalText> message) {}

    /**
     * How a finding is put right.
     *
     * @param kind {@code ask} (a person must find out), {@code propose} (the program proposes a value), {@code format} (rewriting without change of meaning)
     * @param documents which papers to look at, as codes of {@code rules/codes/documents.csv}
     * @param route who corrects it, as a code of {@code rules/codes/routes.csv}
     */
    public record Fix(String kind, List<String> documents, String route) {
        public Fix {
            documents = List.copyOf(documents);
        }
    }

    /**
     * Where a rule comes from.
     *
     * @param document the document's number, or {@code practice}
     * @param article the article, or the empty string
     * @param from the day it came into force (ISO), or the empty string
     * @param to the day it ended (ISO), or the empty string
     * @param confidence {@code high}, {@code medium} or {@code unconfirmed}; an unconfirmed rule is never an error
     */
    public record Source(String document, String article, String from, String to, String confidence) {}
}

package vn.rasoat.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.rasoat.mapping.Profile;
import vn.rasoat.mapping.Profile.ProfileField;
import vn.rasoat.model.Texts;
import vn.rasoat.report.AtomicOutput;
import vn.rasoat.report.BookList;
import vn.rasoat.report.BookWords;
import vn.rasoat.report.RuleBook;
import vn.rasoat.report.RuleBook.Contents;
import vn.rasoat.rule.RetiredRule;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.rule.RulePack;

/** Writes the rule book of all packs. */
public final class RuleBookJob {
    private final Toolbox tools;
    private final String language;

    public RuleBookJob(Toolbox tools, String language) {
        this.tools = tools;
        this.language = language;
    }

    /** Writes the book to a file, which appears whole or not at all. Returns how many rules it has. */
    public int write(Path file) throws RuleException, IOException {
        Contents contents = contents();
        RuleBook book = new RuleBook(Texts.of("report", language), words());
        try (AtomicOutput out = new AtomicOutput(file.toAbsolutePath())) {
            book.write(out.stream(), contents);
            out.complete();
        }
        return contents.rules().size();
    }

    /** What the book holds. */
    public Contents contents() throws RuleException {
        List<Rule> rules = new ArrayList<>();
        List<RetiredRule> retired = new ArrayList<>();
        List<String> editions = new ArrayList<>();
        for (RulePack pack : tools.packs()) {
            rules.addAll(pack.rules());
            retired.addAll(RetiredRule.of(tools.knowledge(), pack.id()));
            editions.add(pack.title().in(language) + " " + pack.version());
        }
        editions.add("Rà Soát " + Version.current());
        List<BookList> lists = tools.profiles().all().stream()
                .map(profile -> list(profile, rules))
                .toList();
        return new Contents(String.join(" · ", editions), rules, lists, retired);
    }

    private BookList list(Profile profile, List<Rule> rules) {
        Set<String> running = rules.stream()
                .filter(rule -> profile.rules().chooses(rule.id()) && canRun(rule, profile))
                .map(Rule::id)
                .collect(Collectors.toSet());
        return new BookList(profile.id(), profile.title().in(language), running);
    }

    /** Whether a list of the kind can have the columns that the rule needs; any list can have any column. */
    private static boolean canRun(Rule rule, Profile profile) {
        boolean meant = rule.profiles().isEmpty() || rule.profiles().contains(profile.id());
        Set<String> fields = profile.fields().stream().map(ProfileField::id).collect(Collectors.toSet());
        List<String> needed = new ArrayList<>(rule.fields());
        needed.remove("*");
        boolean like = rule.appliesTo().isEmpty() || rule.appliesTo().stream().anyMatch(fields::contains);
        if (!rule.appliesTo().isEmpty() && !needed.isEmpty()) {
            needed.remove(0);
        }
        return meant && (fields.isEmpty() || (like && fields.containsAll(needed)));
    }

    private BookWords words() {
        Map<String, String> fields = tools.fields().fields().stream()
                .collect(Collectors.toMap(
                        field -> field.id(), field -> field.title().in(language)));
        Map<String, String> documents = Words.titles(tools.knowledge(), "codes/documents.csv", language);
        Map<String, String> routes = Words.titles(tools.knowledge(), "codes/routes.csv", language);
        return new BookWords() {
            @Override
            public String field(String id) {
                return fields.getOrDefault(id, id);
            }

            @Override
            public String document(String code) {
                return documents.getOrDefault(code, code);
            }

            @Override
            public String route(String code) {
                return routes.getOrDefault(code, code);
            }
        };
    }
}

package vn.rasoat.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.rasoat.mapping.Field;
import vn.rasoat.mapping.Profile;
import vn.rasoat.model.Texts;
import vn.rasoat.reference.CodeLists;
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
    private final CodeLists codes;

    public RuleBookJob(Toolbox tools, String language) {
        this.tools = tools;
        this.language = language;
        this.codes = new CodeLists(tools.knowledge());
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
    Contents contents() throws RuleException {
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
                .filter(rule -> RuleReach.chosen(rule, profile) && RuleReach.canRun(rule, profile))
                .map(Rule::id)
                .collect(Collectors.toSet());
        return new BookList(profile.id(), profile.title().in(language), running);
    }

    private String codeName(String field, String value) {
        String type = tools.anyField(field).map(Field::type).orElse("");
        String list = type.equals("sex") ? "gioi_tinh" : type.startsWith("code:") ? type.substring(5) : "";
        return list.isEmpty()
                ? value
                : codes.list(list).byCode(value).map(code -> code.name()).orElse(value);
    }

    private BookWords words() {
        Map<String, String> documents = Words.titles(tools.knowledge(), "codes/documents.csv", language);
        Map<String, String> routes = Words.titles(tools.knowledge(), "codes/routes.csv", language);
        return new BookWords() {
            @Override
            public String field(String id) {
                return tools.fieldTitle(id, language);
            }

            @Override
            public String value(String field, String value) {
                return codeName(field, value);
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

package vn.rasoat.app.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.job.RuleBookJob;
import vn.rasoat.job.RulePackReview;
import vn.rasoat.job.Toolbox;
import vn.rasoat.model.Severity;
import vn.rasoat.model.Texts;
import vn.rasoat.report.BookList;
import vn.rasoat.report.RuleBook.Contents;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleChange;
import vn.rasoat.rule.RuleChanges;
import vn.rasoat.text.Folding;
import vn.rasoat.workspace.AuditLog.Event;

/** What the screen of rules knows and can do: search, look at one, decide about it, load other rules. */
public final class RulesViewModel {
    private final Desk desk;
    private final ReadOnlyObjectWrapper<List<RuleLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<RuleDetail>> detail = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Contents>> contents = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Wanted wanted = Wanted.ALL;
    private Optional<String> selected = Optional.empty();

    public RulesViewModel(Desk desk) {
        this.desk = desk;
    }

    /**
     * Which rules are shown.
     *
     * @param query a part of the title or id, with or without marks
     * @param group a group's id, or empty for all
     * @param list the id of a kind of list, or empty for all
     * @param changed only those about which the office has decided
     */
    public record Wanted(String query, String group, String list, boolean changed) {
        public static final Wanted ALL = new Wanted("", "", "", false);
    }

    /** A name in a menu, with what it stands for. */
    public record Choice(String id, String title) {
        @Override
        public String toString() {
            return title;
        }
    }

    public ReadOnlyObjectProperty<List<RuleLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<RuleDetail>> detail() {
        return detail.getReadOnlyProperty();
    }

    /** The rules at hand; empty until they are read. */
    public ReadOnlyObjectProperty<Optional<Contents>> contents() {
        return contents.getReadOnlyProperty();
    }

    /** Whether rules are being read or looked through. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Reads the rules when they are first looked at. */
    public void show() {
        if (contents.get().isEmpty()) {
            refresh();
        }
    }

    /** Reads the rules anew, in another language perhaps. */
    public void refresh() {
        Toolbox published = desk.tools().with(RuleChanges.NONE);
        String language = desk.language();
        busy.set(true);
        desk.background()
                .run(
                        () -> new RuleBookJob(published, language).contents(),
                        read -> {
                            busy.set(false);
                            contents.set(Optional.of(read));
                            narrow(wanted);
                        },
                        this::failed);
    }

    private void failed(Exception failure) {
        busy.set(false);
        desk.tell(failure);
    }

    public Wanted wanted() {
        return wanted;
    }

    /** Shows only some rules; one that is looked at stays so while it is among them. */
    public void narrow(Wanted which) {
        wanted = which;
        contents.get()
                .ifPresent(all -> lines.set(all.rules().stream()
                        .filter(rule -> fits(rule, all))
                        .sorted(Comparator.comparing(Rule::severity).thenComparing(Rule::id))
                        .map(this::line)
                        .toList()));
        Optional<String> still = selected.filter(
                id -> lines.get().stream().anyMatch(line -> line.id().equals(id)));
        select(still.or(() -> lines.get().stream().map(RuleLine::id).findFirst()));
    }

    private boolean fits(Rule rule, Contents all) {
        boolean inGroup = wanted.group().isEmpty() || rule.group().equals(wanted.group());
        boolean decided =
                !wanted.changed() || desk.rules().changes().of(rule.id()).isPresent();
        boolean onList = wanted.list().isEmpty()
                || all.lists().stream()
                        .anyMatch(list ->
                                list.id().equals(wanted.list()) && list.rules().contains(rule.id()));
        return inGroup && decided && onList && said(rule);
    }

    private boolean said(Rule rule) {
        String query = Folding.candidateKey(wanted.query().strip());
        return Folding.candidateKey(rule.id()).contains(query)
                || Folding.candidateKey(rule.title().in(desk.language())).contains(query)
                || Folding.candidateKey(rule.explain().in(desk.language())).contains(query);
    }

    private RuleLine line(Rule rule) {
        Optional<RuleChange> change = desk.rules().changes().of(rule.id());
        Optional<Severity> runs = change.isPresent() ? change.get().severity() : Optional.of(rule.severity());
        return new RuleLine(rule.id(), rule.title().in(desk.language()), rule.severity(), runs, change.isPresent());
    }

    /** Looks at a rule. */
    public void select(String id) {
        select(Optional.of(id));
    }

    private void select(Optional<String> id) {
        selected = id;
        detail.set(id.flatMap(this::rule)
                .map(rule -> teller().tell(rule, desk.rules().changes().of(rule.id()))));
    }

    private Optional<Rule> rule(String id) {
        return contents.get().stream()
                .flatMap(all -> all.rules().stream())
                .filter(rule -> rule.id().equals(id))
                .findFirst();
    }

    private RuleTeller teller() {
        return new RuleTeller(
                desk.texts(),
                desk.findings(),
                contents.get().map(Contents::lists).orElse(List.of()));
    }

    /** The groups that have rules, and "all" before them. */
    public List<Choice> groups() {
        Texts book = Texts.of("report", desk.language());
        Map<String, Choice> out = new LinkedHashMap<>();
        out.put("", new Choice("", desk.texts().get("rules.group.all")));
        contents.get().ifPresent(all -> all.rules()
                .forEach(rule -> out.computeIfAbsent(
                        rule.group(), group -> new Choice(group, book.get("book.group." + group)))));
        return List.copyOf(out.values());
    }

    /** The kinds of list, and "all" before them. */
    public List<Choice> lists() {
        List<BookList> all = contents.get().map(Contents::lists).orElse(List.of());
        List<Choice> out = new java.util.ArrayList<>();
        out.add(new Choice("", desk.texts().get("rules.list.all")));
        all.forEach(list -> out.add(new Choice(list.id(), list.title())));
        return out;
    }

    /** Packs, versions, how many rules, how many of them the office has changed. */
    public String edition() {
        return contents.get()
                .map(all -> desk.texts()
                        .get(
                                "rules.edition",
                                all.edition(),
                                all.rules().size(),
                                desk.rules().changes().all().stream()
                                        .filter(change -> rule(change.rule()).isPresent())
                                        .count()))
                .orElse("");
    }

    /**
     * Decides about the rule that is looked at.
     *
     * @param severity with which it shall run, or empty to switch it off
     * @param reason why; nothing is decided without
     */
    public boolean decide(Optional<Severity> severity, String reason) {
        if (reason.isBlank() || selected.isEmpty()) {
            return false;
        }
        String id = selected.get();
        try {
            desk.rules().decide(new RuleChange(id, severity, reason.strip()));
        } catch (IOException e) {
            desk.tell(e);
            return false;
        }
        desk.audit()
                .add(Event.RULE_CHANGED, id + "=" + severity.map(Severity::code).orElse(RuleChange.OFF));
        narrow(wanted);
        return true;
    }

    /** Lets the rule that is looked at run as it was published. */
    public void asPublished() {
        selected.ifPresent(id -> {
            try {
                desk.rules().asPublished(id);
                desk.audit().add(Event.RULE_CHANGED, id + "=published");
                narrow(wanted);
            } catch (IOException e) {
                desk.tell(e);
            }
        });
    }

    /** The folder whose rules stand before the program's own. */
    public Optional<Path> folder() {
        return desk.settings().get().rulesFolder().map(Path::of);
    }

    /** Lets the person choose a folder of rules; it is looked through first, and refused whole with the file and the reason. */
    public void load() {
        Path from = folder().orElse(Path.of(System.getProperty("user.home", "")));
        desk.outside().chooseFolder(desk.texts().get("rules.load.choose"), from).ifPresent(this::load);
    }

    /** Lets the person choose a zip of rules; it is looked through as a folder is. */
    public void loadZip() {
        desk.outside().chooseArchive(desk.texts().get("rules.load.choose.zip")).ifPresent(this::load);
    }

    private void load(Path from) {
        desk.dismiss();
        busy.set(true);
        desk.background()
                .run(
                        () -> RulePackReview.review(from, Toolbox.bundled()),
                        reviewed -> {
                            desk.usePacks(from, reviewed);
                            refresh();
                        },
                        this::failed);
    }

    /** Runs the program's own rules again. */
    public void unload() {
        desk.useBundledPacks();
        refresh();
    }

    /** Writes the book of all rules, to be read and printed, and shows it. */
    public void book() {
        RuleBookJob job = new RuleBookJob(desk.tools().with(RuleChanges.NONE), desk.language());
        desk.background()
                .run(
                        () -> {
                            Path file = Files.createTempDirectory("rasoat-").resolve("so-tay-quy-tac.html");
                            job.write(file);
                            return file;
                        },
                        desk.outside()::show,
                        desk::tell);
    }
}

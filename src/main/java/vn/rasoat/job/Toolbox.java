package vn.rasoat.job;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.ConditionEvaluator;
import vn.rasoat.check.Planner;
import vn.rasoat.check.RowTest;
import vn.rasoat.check.kind.CheckKinds;
import vn.rasoat.ingest.HeaderSense;
import vn.rasoat.ingest.Limits;
import vn.rasoat.ingest.OpenOptions;
import vn.rasoat.ingest.Passwords;
import vn.rasoat.mapping.Field;
import vn.rasoat.mapping.FieldDictionary;
import vn.rasoat.mapping.HeaderMatcher;
import vn.rasoat.mapping.PackFields;
import vn.rasoat.mapping.Profiles;
import vn.rasoat.mapping.Recognizer;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.mapping.value.StandardContext;
import vn.rasoat.mapping.value.ValueReader;
import vn.rasoat.mapping.value.ValueReaders;
import vn.rasoat.model.Knowledge;
import vn.rasoat.model.SourceException;
import vn.rasoat.reference.Lazy;
import vn.rasoat.rule.OutsidePack;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleChanges;
import vn.rasoat.rule.RuleException;
import vn.rasoat.rule.RuleLoader;
import vn.rasoat.rule.RulePack;
import vn.rasoat.text.VietnameseText;

/** Everything that jobs work with, made from one knowledge folder; each thing is loaded when first asked for. */
public final class Toolbox {
    private final Knowledge knowledge;
    private final boolean trusted;
    private final Lazy<VietnameseText> text;
    private final Lazy<FieldDictionary> fields;
    private final Lazy<Profiles> profiles;
    private final Lazy<HeaderMatcher> headers;
    private final Lazy<PackFields> packFields;
    private final Lazy<Published> published;

    private final Passwords passwords;
    private final RuleChanges changes;

    private Toolbox(Knowledge knowledge, boolean trusted) {
        this.changes = RuleChanges.NONE;
        this.knowledge = knowledge;
        this.trusted = trusted;
        this.passwords = Passwords.NONE;
        this.text = new Lazy<>(() -> VietnameseText.from(knowledge));
        this.fields = new Lazy<>(() -> FieldDictionary.load(knowledge));
        this.profiles = new Lazy<>(() -> Profiles.load(knowledge));
        this.headers = new Lazy<>(() -> new HeaderMatcher(fields.get(), new LegacyReadings(text.get())));
        this.packFields = new Lazy<>(() -> trusted ? PackFields.none() : ownFields());
        this.published = new Lazy<>(this::load);
    }

    private Toolbox(Toolbox of, Passwords passwords, RuleChanges changes) {
        this.knowledge = of.knowledge;
        this.trusted = of.trusted;
        this.text = of.text;
        this.fields = of.fields;
        this.profiles = of.profiles;
        this.headers = of.headers;
        this.packFields = of.packFields;
        this.published = of.published;
        this.passwords = passwords;
        this.changes = changes;
    }

    /** With the knowledge that came with the program. */
    public static Toolbox bundled() {
        return new Toolbox(Knowledge.bundled(), true);
    }

    /**
     * With the user's rules before it: a folder or a zip, verified before it is used.
     *
     * @param key the public key that the rules must be signed with; empty when none is asked for
     * @throws SourceException when anything about the rules is wrong
     */
    public static Toolbox overlaidBy(Path rules, Optional<Path> key) throws SourceException {
        Toolbox tools = new Toolbox(OutsidePack.open(rules, key, Version.current()), false);
        try {
            tools.packFields();
        } catch (UncheckedIOException e) {
            throw new SourceException(e, "pack-fields", String.valueOf(e.getMessage()));
        }
        return tools;
    }

    /** The same tools, which open protected files with these passwords. */
    public Toolbox with(Passwords known) {
        return new Toolbox(this, known, changes);
    }

    Passwords passwords() {
        return passwords;
    }

    public Knowledge knowledge() {
        return knowledge;
    }

    public VietnameseText text() {
        return text.get();
    }

    public FieldDictionary fields() {
        return fields.get();
    }

    /** A field of a pack, of the dictionary, or a heading that a rule names. */
    public Optional<Field> anyField(String id) {
        Optional<Field> own = packFields().field(id);
        return own.isPresent() ? own : fields().field(id);
    }

    /** The title of any field in a language. */
    public String fieldTitle(String id, String language) {
        return anyField(id).map(field -> field.title().in(language)).orElse(id);
    }

    /** The reader of a field's cells; a field that nobody knows is read as text. */
    ValueReader reader(String field, Context context) {
        return ValueReaders.of(anyField(field).map(Field::type).orElse("text"), context);
    }

    /** The fields that the user's packs bring with them; none when there are only the program's own packs. */
    public PackFields packFields() {
        return packFields.get();
    }

    /** The ids of {@link #packFields}. */
    Set<String> ownFieldIds() {
        return packFields().all().stream().map(Field::id).collect(Collectors.toSet());
    }

    private PackFields ownFields() {
        try {
            Set<String> named = new LinkedHashSet<>();
            Set<String> elsewhere = new LinkedHashSet<>();
            for (RulePack pack : packs()) {
                for (Rule rule : pack.rules()) {
                    named.addAll(rule.allFields());
                    elsewhere.addAll(
                            rule.check().optionalText("column").stream().toList());
                }
            }
            return PackFields.load(knowledge, named, elsewhere);
        } catch (RuleException e) {
            return PackFields.none(); // whoever asks for the packs is told
        }
    }

    public Profiles profiles() {
        return profiles.get();
    }

    /** The same tools, with rules that run as an office has decided; what is loaded already is shared. */
    public Toolbox with(RuleChanges decided) {
        return new Toolbox(this, passwords, decided);
    }

    public RuleChanges ruleChanges() {
        return changes;
    }

    /** The rule packs as they run. */
    public List<RulePack> packs() throws RuleException {
        List<RulePack> packs = new ArrayList<>();
        for (RulePack pack : packsAsPublished()) {
            packs.add(changes.applyTo(pack));
        }
        return packs;
    }

    /** The rule packs without what an office has decided. */
    public List<RulePack> packsAsPublished() throws RuleException {
        Published loaded = published.get();
        if (loaded.problem().isPresent()) {
            throw loaded.problem().get();
        }
        return loaded.packs();
    }

    private Published load() {
        RuleLoader loader = trusted ? RuleLoader.trusting() : RuleLoader.checking(Knowledge.bundled());
        try {
            return new Published(loader.load(knowledge), Optional.empty());
        } catch (RuleException e) {
            return new Published(List.of(), Optional.of(e));
        }
    }

    /** The packs of the knowledge folder, or why there are none. */
    private record Published(List<RulePack> packs, Optional<RuleException> problem) {}

    /**
     * The same tools; what a check needs is loaded in the background from now on, while the caller looks at its files. What goes wrong
     * there is told when it is asked for.
     */
    public Toolbox readAhead() {
        CompletableFuture.runAsync(published::get);
        CompletableFuture.runAsync(headers::get);
        CompletableFuture.runAsync(profiles::get);
        return this;
    }

    /** How files are opened. */
    public OpenOptions openOptions() {
        HeaderSense known = headers.get();
        HeaderSense all = trusted ? known : text -> packFields().isHeading(text) ? 1 : known.heading(text);
        return new OpenOptions(all, text().syllables(), Limits.standard(), passwords);
    }

    /** Recognises tables as of a date. */
    public Recognizer recognizer(LocalDate asOf) {
        return new Recognizer(fields(), profiles(), headers.get(), new LegacyReadings(text()), asOf);
    }

    /** What values are read with. */
    public Context context(LocalDate asOf) {
        return new StandardContext(asOf, knowledge, text);
    }

    /** Binds rules to lists. */
    public static Planner planner() {
        Map<String, CheckKind> kinds =
                CheckKinds.all().stream().collect(Collectors.toMap(CheckKind::name, kind -> kind));
        return new Planner(kinds, (ruleId, condition, binding) -> {
            RowTest test = ConditionEvaluator.compile(ruleId, condition, binding);
            return row -> test.of(row) == RowTest.Truth.TRUE;
        });
    }
}

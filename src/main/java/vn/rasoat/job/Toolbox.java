package vn.rasoat.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.ConditionEvaluator;
import vn.rasoat.check.Planner;
import vn.rasoat.check.RowTest;
import vn.rasoat.check.kind.CheckKinds;
import vn.rasoat.ingest.Limits;
import vn.rasoat.ingest.OpenOptions;
import vn.rasoat.mapping.FieldDictionary;
import vn.rasoat.mapping.HeaderMatcher;
import vn.rasoat.mapping.Profiles;
import vn.rasoat.mapping.Recognizer;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.mapping.value.StandardContext;
import vn.rasoat.model.Knowledge;
import vn.rasoat.reference.Lazy;
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

    private final RuleChanges changes;

    private Toolbox(Knowledge knowledge, boolean trusted) {
        this.changes = RuleChanges.NONE;
        this.knowledge = knowledge;
        this.trusted = trusted;
        this.text = new Lazy<>(() -> VietnameseText.from(knowledge));
        this.fields = new Lazy<>(() -> FieldDictionary.load(knowledge));
        this.profiles = new Lazy<>(() -> Profiles.load(knowledge));
        this.headers = new Lazy<>(() -> new HeaderMatcher(fields.get(), new LegacyReadings(text.get())));
    }

    private Toolbox(Toolbox of, RuleChanges changes) {
        this.changes = changes;
        this.knowledge = of.knowledge;
        this.trusted = of.trusted;
        this.text = of.text;
        this.fields = of.fields;
        this.profiles = of.profiles;
        this.headers = of.headers;
    }

    /** With the knowledge that came with the program. */
    public static Toolbox bundled() {
        return new Toolbox(Knowledge.bundled(), true);
    }

    /** With a folder of the user's before it; its rules are held against the published schema. */
    public static Toolbox overlaidBy(java.nio.file.Path folder) {
        return new Toolbox(Knowledge.overlaidBy(folder), false);
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

    public Profiles profiles() {
        return profiles.get();
    }

    /** The same tools, with rules that run as an office has decided; what is loaded already is shared. */
    public Toolbox with(RuleChanges decided) {
        return new Toolbox(this, decided);
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
        RuleLoader loader = trusted ? RuleLoader.trusting() : RuleLoader.checking(Knowledge.bundled());
        return loader.load(knowledge);
    }

    /** How files are opened. */
    public OpenOptions openOptions() {
        return new OpenOptions(headers.get(), text().syllables(), Limits.standard());
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

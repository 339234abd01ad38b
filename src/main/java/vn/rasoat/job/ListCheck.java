package vn.rasoat.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.rasoat.check.CheckResult;
import vn.rasoat.check.Engine;
import vn.rasoat.check.FindingOutput;
import vn.rasoat.check.Progress;
import vn.rasoat.check.Register;
import vn.rasoat.job.Preparation.Prepared;
import vn.rasoat.mapping.Field;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.model.SourceException;
import vn.rasoat.register.extract.RegisterExtract;
import vn.rasoat.report.ListReport;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.rule.RulePack;
import vn.rasoat.score.QualityScore;
import vn.rasoat.score.Scorer;
import vn.rasoat.score.Tally;

/** Checks one list and tells what was found; the same for the command line and the screen. */
final class ListCheck {
    private static final int IDENTITY_WEIGHT = 5;

    private final Toolbox tools;
    private final CheckOptions options;
    private final Preparation preparation;
    private final Registers registers;

    ListCheck(Toolbox tools, Context context, List<RulePack> packs, CheckOptions options) {
        this.tools = tools;
        this.options = options;
        List<Rule> rules = packs.stream().flatMap(pack -> pack.rules().stream()).toList();
        this.registers = new Registers(tools, context);
        this.preparation = new Preparation(tools, context, rules);
    }

    CheckResult run(PeopleList list, Progress progress) throws SourceException, RuleException {
        Optional<Register> register = options.register().map(extract -> registers.beside(extract, list.profile()));
        Prepared prepared = preparation.prepare(list, register.map(Register::fields), notes());
        return Engine.forThisComputer().run(prepared.plan(), prepared.tables(), register, progress);
    }

    /** What rules about the extract itself read. */
    private Map<String, List<String>> notes() {
        Map<String, List<String>> notes = new LinkedHashMap<>();
        options.register().map(RegisterExtract::about).ifPresent(about -> {
            note(notes, "register-date", about.date());
            note(notes, "register-authority", about.authority());
            note(notes, "register-keep-until", about.keepUntil());
        });
        return notes;
    }

    private static void note(Map<String, List<String>> notes, String code, String text) {
        if (!text.isEmpty()) {
            notes.put(code, List.of(text));
        }
    }

    /** Counts and scores the findings, and tells them to the documents on the way. */
    ListReport tell(PeopleList list, CheckResult result, List<FindingOutput<?>> documents, Progress progress)
            throws SourceException, IOException {
        Tally tally = new Tally(identityFields());
        List<FindingOutput<?>> outputs = new ArrayList<>(documents);
        outputs.add(tally);
        result.show(outputs, options.exceptions().findings(), progress);
        Scorer scorer = new Scorer(
                field -> weight(list, field),
                list.profile().weights(),
                list.profile().fields().stream()
                        .filter(field -> field.required())
                        .map(field -> field.id())
                        .collect(Collectors.toSet()));
        QualityScore score = scorer.score(result, tally, Shareability.of(list, result, tally));
        return ListReports.of(list, result, tally, score, options);
    }

    private Set<String> identityFields() {
        return tools.fields().fields().stream()
                .filter(field -> field.weight() >= IDENTITY_WEIGHT)
                .map(Field::id)
                .collect(Collectors.toSet());
    }

    private int weight(PeopleList list, String id) {
        return list.profile().fields().stream()
                .filter(field -> field.id().equals(id))
                .findFirst()
                .flatMap(field -> field.weight())
                .orElseGet(() -> tools.anyField(id).map(Field::weight).orElse(1));
    }
}

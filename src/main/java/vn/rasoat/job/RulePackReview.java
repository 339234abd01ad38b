package vn.rasoat.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.check.ExampleRunner.Broken;
import vn.rasoat.model.SourceException;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.rule.RulePack;

/** Looks through a folder of rules before it is used: their form, and that their examples hold. */
public final class RulePackReview {
    private RulePackReview() {}

    /**
     * Looks through a folder.
     *
     * @param folder laid out as the program's own {@code rules/} are
     * @return tools with the folder's rules before the program's own
     * @throws RuleException naming the file and the reason, when the folder holds no rules or a rule cannot be used
     */
    public static Toolbox review(Path folder, Toolbox bundled) throws RuleException, SourceException, IOException {
        Toolbox tools = Toolbox.overlaidBy(folder, Optional.empty());
        Map<String, Rule> known = new HashMap<>();
        for (RulePack pack : bundled.packsAsPublished()) {
            pack.rules().forEach(rule -> known.put(rule.id(), rule));
        }
        RuleTesting testing = new RuleTesting(tools);
        int own = 0;
        for (RulePack pack : tools.packsAsPublished()) {
            for (Rule rule : pack.rules()) {
                if (!rule.equals(known.get(rule.id()))) {
                    own++;
                    refuseBroken(testing.run(rule));
                }
            }
        }
        if (own == 0) {
            throw new RuleException(String.valueOf(folder.getFileName()), "no rules in packs/<pack>/<group>/<id>.json");
        }
        return tools;
    }

    private static void refuseBroken(List<Broken> broken) throws RuleException {
        if (!broken.isEmpty()) {
            Broken first = broken.get(0);
            throw new RuleException(
                    first.ruleId(),
                    "example %s: expected %s, found %s".formatted(first.name(), first.expected(), first.found()));
        }
    }
}

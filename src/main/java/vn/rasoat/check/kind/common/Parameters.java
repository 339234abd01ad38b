package vn.rasoat.check.kind.common;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.rasoat.check.PackedDate;
import vn.rasoat.rule.CheckSpec;
import vn.rasoat.rule.RuleException;

/** Parameters of rules that are more than a word or a number. */
public final class Parameters {
    private Parameters() {}

    /** A parameter that is itself a set of parameters. */
    public static CheckSpec object(CheckSpec spec, String name) throws RuleException {
        if (spec.parameters().get(name) instanceof ObjectNode object) {
            return new CheckSpec(spec.ruleId(), spec.kind(), object);
        }
        throw new RuleException(spec.ruleId(), "check." + name + ": expected an object");
    }

    /** A list of sets of parameters; empty when the parameter is not given. */
    public static List<CheckSpec> objects(CheckSpec spec, String name) throws RuleException {
        List<CheckSpec> out = new ArrayList<>();
        for (JsonNode node : spec.parameters().path(name)) {
            if (!(node instanceof ObjectNode object)) {
                throw new RuleException(spec.ruleId(), "check." + name + ": expected a list of objects");
            }
            out.add(new CheckSpec(spec.ruleId(), spec.kind(), object));
        }
        return out;
    }

    /** A day, as {@link PackedDate}; {@link PackedDate#NONE} when the parameter is not given. */
    public static int day(CheckSpec spec, String name) throws RuleException {
        Optional<String> text = spec.optionalText(name);
        try {
            return text.map(LocalDate::parse).map(PackedDate::of).orElse(PackedDate.NONE);
        } catch (DateTimeException e) {
            throw new RuleException(spec.ruleId(), "check." + name + ": expected a day, found " + text.orElse(""), e);
        }
    }

    /** The numbers of a list. */
    public static int[] integers(CheckSpec spec, String name) throws RuleException {
        List<Integer> out = new ArrayList<>();
        for (JsonNode node : spec.parameters().path(name)) {
            if (!node.isIntegralNumber()) {
                throw new RuleException(spec.ruleId(), "check." + name + ": expected whole numbers, found " + node);
            }
            out.add(node.intValue());
        }
        return out.stream().mapToInt(Integer::intValue).toArray();
    }
}

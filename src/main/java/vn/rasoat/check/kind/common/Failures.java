package vn.rasoat.check.kind.common;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.rasoat.check.Explanation;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/** Small things that many kinds need. */
public final class Failures {
    private Failures() {}

    /** Blames one cell, with a proposal unless it is empty or what the cell already says. */
    public static Explanation of(int slot, String written, String proposal) {
        Explanation blame = Explanation.blaming(slot);
        return proposal.isEmpty() || proposal.equals(written) ? blame : blame.suggesting(slot, proposal);
    }

    /** The constants named in a list parameter, in lower case with hyphens for underscores. */
    public static <E extends Enum<E>> Set<E> choices(Rule rule, String name, Class<E> type) throws RuleException {
        Set<E> out = EnumSet.noneOf(type);
        for (String text : rule.check().texts(name)) {
            try {
                out.add(Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_')));
            } catch (IllegalArgumentException e) {
                List<E> known = List.of(type.getEnumConstants());
                throw new RuleException(
                        rule.id(), "check.%s: expected one of %s, found %s".formatted(name, known, text), e);
            }
        }
        return out;
    }

    /** As {@link #choices}; an empty list is an error too. */
    public static <E extends Enum<E>> Set<E> someChoices(Rule rule, String name, Class<E> type) throws RuleException {
        Set<E> out = choices(rule, name, type);
        if (out.isEmpty()) {
            throw new RuleException(rule.id(), "check." + name + ": expected a list, found none");
        }
        return out;
    }
}

package vn.rasoat.check.kind;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.Explanation;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/** Small things that many kinds need. */
final class Failures {
    private Failures() {}

    /** Blames one cell, with a proposal unless it is empty or what the cell already says. */
    static Explanation of(int slot, String written, String proposal) {
        Explanation blame = Explanation.blaming(slot);
        return proposal.isEmpty() || proposal.equals(written) ? blame : blame.suggesting(slot, proposal);
    }

    /** The constants named in a list parameter, in lower case with hyphens for underscores. */
    static <E extends Enum<E>> Set<E> choices(Rule rule, String name, Class<E> type) throws RuleException {
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
    static <E extends Enum<E>> Set<E> someChoices(Rule rule, String name, Class<E> type) throws RuleException {
        Set<E> out = choices(rule, name, type);
        if (out.isEmpty()) {
            throw new RuleException(rule.id(), "check." + name + ": expected a list, found none");
        }
        return out;
    }

    /** The field that a rule is bound to: of the fields it applies to the one whose slot it was given. */
    static String boundField(Rule rule, Binding binding) throws RuleException {
        int slot = binding.onlySlot(rule);
        List<String> others = new ArrayList<>(rule.appliesTo());
        others.remove(rule.fields().get(0));
        return others.stream()
                .filter(field -> binding.slot(field) == slot)
                .findFirst()
                .orElse(rule.fields().get(0));
    }

    /**
     * The slot of the field that goes with the bound one, from a parameter such as {@code {"so_dinh_danh": "ngay_sinh"}}; -1 when
     * there is none.
     */
    static int companion(Rule rule, Binding binding, String parameter) throws RuleException {
        String field = rule.check()
                .parameters()
                .path(parameter)
                .path(boundField(rule, binding))
                .asText("");
        return field.isEmpty() ? -1 : binding.slot(field);
    }
}

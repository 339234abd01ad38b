package vn.rasoat.register.crosscheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.rasoat.rule.Condition;
import vn.rasoat.model.LocalText;
import vn.rasoat.rule.Rule.Source;

/**
 * A pair of kinds of lists and what is suspicious when they are laid beside each other. Conditions name the left list's fields with
 * {@code trai.} before them, the right list's with {@code phai.}, and derived values by their own names.
 *
 * @param id unique, never reused
 * @param left whose rows are looked at one by one
 * @param right what they are held against; the same as {@code left} for {@link Kind#TWICE} and {@link Kind#SHARED}
 * @param also further lists in which being found is as good as in the right one; only for {@link Kind#MISSING}
 * @param needs profiles of which there must be a list, or too much would be unknown
 * @param derived values worked out of both rows
 * @param when what is suspicious; empty when it is enough that the person stands (or does not stand) there
 * @param level how much speaks for it
 * @param cases other levels under further conditions, the first that holds counts
 * @param maxDaysApart how far apart the days of both lists may be; 0 for any
 * @param coverage the least share of people found in the right list, 0 to 1, without which it is taken to be about others
 * @param sureOnly whether only people who are surely the same count; else doubt lowers the level
 * @param on the field whose value both rows share, only for {@link Kind#SHARED}
 * @param message one sentence on what was found, with fields in braces
 * @param explain why it matters and what may be a good reason for it
 * @param todo what is to be looked at
 * @param documents papers to look at, as codes of {@code codes/documents.csv}
 * @param route who looks into it, as a code of {@code codes/routes.csv}
 */
public record PairRule(
        String id,
        Kind kind,
        LocalText title,
        Side left,
        Side right,
        List<Side> also,
        List<String> needs,
        List<Derived> derived,
        Optional<Condition> when,
        Level level,
        List<Case> cases,
        int maxDaysApart,
        double coverage,
        boolean sureOnly,
        String on,
        LocalText message,
        LocalText explain,
        LocalText todo,
        List<String> documents,
        String route,
        List<Source> sources,
        Examples examples) {
    static final String LEFT = "trai.";
    static final String RIGHT = "phai.";

    public PairRule {
        also = List.copyOf(also);
        needs = List.copyOf(needs);
        derived = List.copyOf(derived);
        cases = List.copyOf(cases);
        documents = List.copyOf(documents);
        sources = List.copyOf(sources);
    }

    /** What makes a row suspicious. */
    public enum Kind {
        /** The person stands in both lists. */
        BOTH,
        /** The person stands in the left list only. */
        MISSING,
        /** The person stands twice in lists of one kind. */
        TWICE,
        /** Two different people share a value. */
        SHARED,
        /** The row contradicts itself. */
        SINGLE
    }

    /**
     * One side.
     *
     * @param profiles the kinds of lists
     * @param when which of their rows
     * @param inForce the fields, the best first, that tell on which day a row held; else the list's day counts
     * @param ids the fields with the personal ID of whom it is about; empty for the row's own person
     */
    public record Side(List<String> profiles, Optional<Condition> when, List<String> inForce, List<String> ids) {
        public Side {
            profiles = List.copyOf(profiles);
            inForce = List.copyOf(inForce);
            ids = List.copyOf(ids);
        }

        static final Side NONE = new Side(List.of(), Optional.empty(), List.of(), List.of());
    }

    /**
     * A value worked out of both rows.
     *
     * @param name what conditions and messages call it
     * @param kind how: see {@link DerivedValues}
     * @param from the first field
     * @param to the second field, or the empty string
     */
    public record Derived(String name, String kind, String from, String to) {}

    /** Another level under a further condition. */
    public record Case(Condition when, Level level) {}

    /** The examples, which are the rule's tests. */
    public record Examples(List<Example> pass, List<Example> fail) {
        public Examples {
            pass = List.copyOf(pass);
            fail = List.copyOf(fail);
        }
    }

    /**
     * Small lists.
     *
     * @param asOf the reference date
     * @param lists by {@code left}, {@code right} or a profile's id, the rows, from field to text
     * @param profiles which profile stands for {@code left} and {@code right} where the sides name several
     * @param dates the days of lists
     * @param level the level that must be found; empty for any, and in examples in which nothing is found
     * @param why what the example shows
     */
    public record Example(
            LocalDate asOf,
            Map<String, List<Map<String, String>>> lists,
            Map<String, String> profiles,
            Map<String, LocalDate> dates,
            Optional<Level> level,
            String why) {
        @Override
        public String toString() {
            return "Example[" + why + "]";
        }
    }

    /** All sides, the right ones after the left. */
    List<Side> sides() {
        List<Side> all = new java.util.ArrayList<>(List.of(left, right));
        all.addAll(also);
        return all;
    }

    /** The fields that the rule reads of lists of a profile, those of its message included. */
    public Set<String> fields(String profile) {
        Set<String> out = new TreeSet<>();
        for (Side side : sides()) {
            if (side.profiles().contains(profile)) {
                out.addAll(side.inForce());
                out.addAll(side.ids());
                side.when().ifPresent(condition -> out.addAll(condition.fields()));
            }
        }
        boolean ofLeft = left.profiles().contains(profile);
        boolean ofRight = right.profiles().contains(profile);
        Set<String> named = new TreeSet<>();
        when.ifPresent(condition -> named.addAll(condition.fields()));
        cases.forEach(each -> named.addAll(each.when().fields()));
        derived.forEach(each -> named.addAll(List.of(each.from(), each.to())));
        named.addAll(Template.names(message.vi()));
        named.addAll(Template.names(message.en()));
        for (String name : named) {
            if (ofLeft && name.startsWith(LEFT)) {
                out.add(name.substring(LEFT.length()));
            }
            if (ofRight && name.startsWith(RIGHT)) {
                out.add(name.substring(RIGHT.length()));
            }
        }
        if (!on.isEmpty() && ofLeft) {
            out.add(on);
        }
        return out;
    }
}

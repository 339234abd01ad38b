package vn.rasoat.check.kind.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Match;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.RegisterRowCheck;
import vn.rasoat.check.Row;
import vn.rasoat.mapping.value.CodedValue;
import vn.rasoat.mapping.value.PlaceValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.reference.unit.Address;
import vn.rasoat.reference.unit.Era;
import vn.rasoat.reference.unit.Succession;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code register-place}: where the person with the row's ID lives by the register. Parameter {@code about}: {@code commune} (the
 * register has another commune; case {@code gone}: it says that the person has moved away, by the codes of {@code trang_thai} in
 * {@code gone}) or {@code old-names} (the same commune, which the list still calls by a name of before the reform).
 *
 * <p>Addresses are compared by the commune of today, and only where both lie in one for certain. The ID's own digits are never
 * compared with where somebody lives: they tell where the birth was registered.
 */
final class PlaceDiffers implements CheckKind {
    private static final int COMMUNE = 0;
    private static final int GONE = 1;

    /** What the rule is about. */
    private enum About {
        COMMUNE,
        OLD_NAMES
    }

    @Override
    public String name() {
        return "register-place";
    }

    @Override
    public List<String> cases() {
        return List.of("", "gone");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("register", "registerName", "registerStatus");
    }

    @Override
    public RegisterRowCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Check(
                Sides.of(binding),
                binding.onlySlot(rule),
                binding.registerSlot(rule.fields().get(0)),
                binding.slot("trang_thai"),
                binding.registerSlot("trang_thai"),
                rule.check().choice("about", About.class) == About.OLD_NAMES,
                Set.copyOf(rule.check().texts("gone")));
    }

    private record Check(
            Sides sides, int slot, int theirSlot, int status, int theirStatus, boolean oldNames, Set<String> gone)
            implements RegisterRowCheck {
        @Override
        public int judge(Row row, Match match) {
            if (!match.byNumber()) {
                return Outcome.NOT_APPLICABLE;
            }
            if (match.idHeldByOther()) {
                return Outcome.NOT_ASSESSABLE;
            }
            if (isGone(match.person(), theirStatus)) {
                return isGone(row, status) || oldNames ? Outcome.PASS : Outcome.fail(GONE);
            }
            Value ours = row.get(slot);
            Value theirs = match.person().get(theirSlot);
            if (!ours.present() || !theirs.present()) {
                return Outcome.NOT_APPLICABLE;
            }
            if (ours.key() == theirs.key()) {
                return Outcome.PASS;
            }
            return compare(address(ours), address(theirs));
        }

        private int compare(Optional<Address> ours, Optional<Address> theirs) {
            String here = commune(ours);
            String there = commune(theirs);
            if (here.isEmpty() || there.isEmpty()) {
                return Outcome.NOT_ASSESSABLE;
            }
            boolean same = here.equals(there);
            if (oldNames) {
                boolean old = ours.map(Address::era).orElse(Era.UNKNOWN) == Era.OLD
                        && theirs.map(Address::era).orElse(Era.UNKNOWN) != Era.OLD;
                return same && old ? Outcome.fail(COMMUNE) : Outcome.PASS;
            }
            return same ? Outcome.PASS : Outcome.fail(COMMUNE);
        }

        private boolean isGone(Row row, int slot) {
            return row.get(slot) instanceof CodedValue code && gone.contains(code.code());
        }

        private static Optional<Address> address(Value value) {
            return value instanceof PlaceValue place ? place.address() : Optional.empty();
        }

        private static String commune(Optional<Address> address) {
            return address.map(Address::now)
                    .filter(Succession.Certain.class::isInstance)
                    .map(now -> ((Succession.Certain) now).to().code())
                    .orElse("");
        }

        @Override
        public boolean comparesValues() {
            return !oldNames;
        }

        @Override
        public Explanation explain(Row row, Match match, int outcome) {
            String theirs = Sides.text(match.person().get(theirSlot));
            Map<String, String> words = new HashMap<>();
            words.put("register", theirs);
            words.put("registerName", Sides.text(match.person().get(sides.theirName())));
            words.put("registerStatus", Sides.text(match.person().get(theirStatus)));
            boolean moved = Outcome.caseIndex(outcome) == GONE;
            return sides.blaming(moved && status >= 0 ? status : slot, words, moved ? "" : theirs);
        }
    }
}

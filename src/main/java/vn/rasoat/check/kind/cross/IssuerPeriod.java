package vn.rasoat.check.kind.cross;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.FoldedText;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.PackedDate;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.check.kind.common.Missing;
import vn.rasoat.check.kind.common.Parameters;
import vn.rasoat.check.kind.common.Slots;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.rule.CheckSpec;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code issuer-period}: an authority issued papers only in its time. Parameters: {@code issuer}, {@code date} (the rule's fields
 * by default); {@code periods}: a list of {@code words}, with {@code from} and {@code to}; the first entry of which a word stands
 * in the issuer's name counts.
 */
final class IssuerPeriod implements CheckKind {
    @Override
    public String name() {
        return "issuer-period";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("from", "to");
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        List<Period> periods = new ArrayList<>();
        for (CheckSpec spec : Parameters.objects(rule.check(), "periods")) {
            List<String> words =
                    spec.texts("words").stream().map(FoldedText::fold).toList();
            int to = Parameters.day(spec, "to");
            periods.add(
                    new Period(words, Parameters.day(spec, "from"), to == PackedDate.NONE ? Integer.MAX_VALUE : to));
        }
        return new Check(
                Slots.of(rule, binding, "issuer", 0),
                Slots.of(rule, binding, "date", 1),
                periods,
                new ConcurrentHashMap<>());
    }

    private record Period(List<String> words, int from, int to) {
        boolean names(String issuer) {
            for (int i = 0; i < words.size(); i++) {
                if (FoldedText.hasWords(issuer, words.get(i))) {
                    return true;
                }
            }
            return false;
        }
    }

    private record Check(int issuer, int date, List<Period> periods, Map<String, Integer> seen) implements RowCheck {
        /** Few authorities issue papers: what was found for one need not be sought again. */
        private static final int MOST_SEEN = 1000;

        @Override
        public int judge(Row row) {
            int day = PackedDate.of(row.get(date));
            if (day == PackedDate.NONE || row.get(issuer) instanceof Blank) {
                return Missing.outcome(row.get(issuer), row.get(date));
            }
            int period = period(row);
            if (period < 0) {
                return Outcome.NOT_APPLICABLE;
            }
            Period time = periods.get(period);
            return Outcome.passIf(PackedDate.latest(day) >= time.from && PackedDate.earliest(day) <= time.to);
        }

        private int period(Row row) {
            String text = row.get(issuer).cell().text();
            Integer known = seen.get(text);
            if (known != null) {
                return known;
            }
            int period = find(text);
            if (seen.size() < MOST_SEEN) {
                seen.put(text, period);
            }
            return period;
        }

        private int find(String text) {
            for (int i = 0; i < periods.size(); i++) {
                if (periods.get(i).names(text)) {
                    return i;
                }
            }
            return -1;
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            Period time = periods.get(period(row));
            Map<String, String> arguments = Map.of(
                    "from", time.from == PackedDate.NONE ? "…" : PackedDate.display(time.from),
                    "to", time.to == Integer.MAX_VALUE ? "…" : PackedDate.display(time.to));
            return Slots.explain(List.of(issuer, date), List.of(issuer, date), arguments);
        }
    }
}

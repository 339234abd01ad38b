package vn.rasoat.check.kind.general;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.TableCheck;
import vn.rasoat.check.TableFacts;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code value-domain}: a rare value of a column that is a slip of the fingers for a frequent one ({@link Slips}), and the frequent one
 * is proposed. What the column's values are is learnt from the column. Figures are no part of it: "238 patxents" is held against "17
 * patients". Neither are values slips whose differing word stands in many other rows: "Xóm Nam" and "Xóm Nan" when there are "Chợ Nan"
 * and "Đồi Nan". Values that differ in a digit, in case or only in their Vietnamese marks are different values: "Tổ 1" and "Tổ 2",
 * "Thôn Đông" and "Thôn Đồng".
 *
 * <p>Parameters: {@code rare}, the most rows that a rare value has (2 by default, or one row in 100 if that is more); {@code times}, how
 * many times as frequent the other must be (10); {@code most}, the number of distinct values up to which a column has a domain to learn
 * (5000); {@code shortest}, the length from which a value can be a slip (4); {@code marks} when marks alone may be the slip.
 */
final class ValueDomain implements CheckKind {
    @Override
    public String name() {
        return "value-domain";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("found", "expected", "count", "expected_rows");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Domain(
                binding.onlySlot(rule),
                rule.check().integer("rare", -1),
                rule.check().number("times", 10),
                rule.check().integer("most", 5000),
                rule.check().integer("shortest", 4),
                rule.check().flag("marks"));
    }

    private record Domain(int slot, int rare, double times, int most, int shortest, boolean marks)
            implements TableCheck {
        private static final int RARE = 2;
        private static final int ONE_IN = 100;

        @Override
        public List<Integer> distinctSlots() {
            return List.of(slot);
        }

        @Override
        public List<TableFinding> judge(TableFacts facts) {
            Map<String, Long> counts = facts.distinct(slot);
            Map<String, Long> domain = Figureless.counts(counts);
            if (domain.size() > most) {
                return List.of();
            }
            long limit = rare >= 0 ? rare : Math.max(RARE, facts.rows() / ONE_IN);
            Map<String, String> meant = meant(domain, limit);
            List<TableFinding> found = new ArrayList<>();
            new TreeMap<>(counts).forEach((text, rows) -> {
                String value = meant.getOrDefault(Figureless.of(text), "");
                if (!value.isEmpty()) {
                    found.add(finding(text, rows, value, domain.getOrDefault(value, 0L)));
                }
            });
            return found;
        }

        /** What each rare value is a slip for. */
        private Map<String, String> meant(Map<String, Long> domain, long limit) {
            Map<String, Long> words = Figureless.words(domain);
            Slips slips = new Slips(
                    domain.keySet().stream()
                            .filter(text -> rows(domain, text) >= times && text.length() >= shortest - 1)
                            .toList(),
                    marks);
            Map<String, String> meant = new HashMap<>();
            domain.forEach((text, rows) -> {
                if (rows <= limit && text.length() >= shortest) {
                    slips.meant(text)
                            .filter(value -> rows(domain, value) >= times * rows
                                    && rows(words, Slips.wrongWord(text, value)) <= Math.max(limit, rows))
                            .max(Comparator.comparing((String value) -> rows(domain, value))
                                    .thenComparing(Comparator.reverseOrder()))
                            .ifPresent(value -> meant.put(text, value));
                }
            });
            return meant;
        }

        private static long rows(Map<String, Long> counts, String text) {
            return counts.getOrDefault(text, 0L);
        }

        private TableFinding finding(String text, long rows, String value, long valueRows) {
            String proposal = Figureless.with(value, text);
            Explanation told = Explanation.blaming(slot)
                    .with(Map.of(
                            "found",
                            text,
                            "expected",
                            proposal.isEmpty() ? value : proposal,
                            "count",
                            Long.toString(rows),
                            "expected_rows",
                            Long.toString(valueRows)));
            return new TableFinding(
                    0, slot, List.of(text), proposal.isEmpty() ? told : told.suggesting(slot, proposal));
        }
    }
}

package vn.rasoat.workspace.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A check beside the check of the same list before it.
 *
 * @param before the check it is compared with
 * @param byRule rules with findings in either, those with the most news first
 */
public record Comparison(PastCheck before, PastCheck now, List<RuleNews> byRule) {
    public Comparison {
        byRule = List.copyOf(byRule);
    }

    /**
     * What became of a rule's findings.
     *
     * @param closed were found before and are gone
     * @param still are found again
     * @param reopened were gone before and are back
     * @param fresh were never found before
     */
    public record RuleNews(String rule, int closed, int still, int reopened, int fresh) {
        int news() {
            return closed + reopened + fresh;
        }
    }

    /**
     * @param earlier findings of all checks before that, to know what is back
     */
    static Comparison of(PastCheck before, FoundIds was, PastCheck now, FoundIds is, FoundIds earlier) {
        Set<String> rules = new TreeSet<>(was.rules());
        rules.addAll(is.rules());
        List<RuleNews> byRule = new ArrayList<>();
        for (String rule : rules) {
            byRule.add(news(rule, was.of(rule), is.of(rule), earlier.of(rule)));
        }
        byRule.sort(Comparator.comparingInt((RuleNews each) -> -each.news())
                .thenComparingInt(each -> -each.still())
                .thenComparing(RuleNews::rule));
        return new Comparison(before, now, byRule);
    }

    private static RuleNews news(String rule, long[] was, long[] is, long[] earlier) {
        int still = 0;
        int reopened = 0;
        for (long id : is) {
            if (Arrays.binarySearch(was, id) >= 0) {
                still++;
            } else if (Arrays.binarySearch(earlier, id) >= 0) {
                reopened++;
            }
        }
        return new RuleNews(rule, was.length - still, still, reopened, is.length - still - reopened);
    }

    /** Findings that are gone. */
    public int closed() {
        return byRule.stream().mapToInt(RuleNews::closed).sum();
    }

    /** Findings that are still there. */
    public int still() {
        return byRule.stream().mapToInt(RuleNews::still).sum();
    }

    /** Findings that were gone and are back. */
    public int reopened() {
        return byRule.stream().mapToInt(RuleNews::reopened).sum();
    }

    /** Findings that were never there. */
    public int fresh() {
        return byRule.stream().mapToInt(RuleNews::fresh).sum();
    }

    /** Whether the scores can be held against each other: the same rules ran. */
    public boolean sameRules() {
        return before.rules().equals(now.rules()) && before.rulesChanged() == now.rulesChanged();
    }
}

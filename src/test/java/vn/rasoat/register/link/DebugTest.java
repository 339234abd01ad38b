package vn.rasoat.register.link;

import java.util.*;
import org.junit.jupiter.api.Test;
import vn.rasoat.register.compare.Comparator;

class DebugTest {
    @Test
    void debug() {
        List<FebrlLike.Person> all = new FebrlLike(1, 8, 3).people(5000, 5000, 1);
        List<FebrlLike.Person> left = all.stream().filter(each -> each.id().endsWith("org")).toList();
        List<FebrlLike.Person> right = all.stream().filter(each -> !each.id().endsWith("org")).toList();
        Map<String, Comparator> f = new LinkedHashMap<>();
        for (String x : FebrlLike.FIELDS) f.put(x, Comparator.JARO_WINKLER);
        f.put("street_number", Comparator.DIGITS);
        f.put("postcode", Comparator.DIGITS);
        f.put("state", Comparator.EXACT);
        f.put("date_of_birth", Comparator.DATE);
        f.remove("soc_sec_id");
        LinkTask task = Lists.task(left, Optional.of(right), f, name -> each -> each.cells().get(name));
        Map<Integer, Integer> where = new HashMap<>();
        for (int r = 0; r < right.size(); r++) where.put(right.get(r).entity(), r);
        CandidateIndex c = new CandidateIndex(task);
        System.out.println(c.schemes());
        Swaps swaps = new Swaps(task.fields());
        Weights w = new Estimation(task, swaps).run(c);
        CandidateIndex.Search s = c.search();
        PairSums sums = new PairSums(task.fields(), swaps);
        long cands = 0, hit = 0; int shown = 0;
        for (int l = 0; l < left.size(); l++) {
            Gathering g = s.of(l);
            cands += g.size();
            int r = where.get(left.get(l).entity());
            boolean in = false;
            for (int i = 0; i < g.size(); i++) in |= g.row(i) == r;
            if (in) hit++;
            sums.compare(l, r);
            double score = sums.score(w);
            if ((!in || score < 3) && shown++ < 20) System.out.println(in + " " + score + " " + Arrays.toString(sums.levels) + "\n   " + left.get(l).cells().values() + "\n   " + right.get(r).cells().values());
        }
        System.out.println("candidates per row " + cands / (double) left.size() + " reach " + hit);
        System.out.println("prior " + w.priorMatch + " related " + w.priorRelated);
        for (int i = 0; i < w.match.length; i++) {
            System.out.println(task.fields().get(i).name());
            System.out.println("  m " + pow(w.match[i]) + "\n  u " + pow(w.random[i]) + "\n  h " + pow(w.related[i]));
        }
    }

    static String pow(double[] a) {
        StringBuilder b = new StringBuilder();
        for (double x : a) b.append(String.format(Locale.ROOT, " %.5f", Math.pow(2, x)));
        return b.toString();
    }
}

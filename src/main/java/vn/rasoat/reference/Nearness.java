package vn.rasoat.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the entries whose wording is within a slip or two of a value. */
final class Nearness {
    private static final int LONGEST = 64;

    private final List<Wording> wordings = new ArrayList<>();

    private record Wording(String plain, String marked, Code code) {}

    private record Near(Code code, int plainSlips, int markedSlips) {
        boolean nearerThan(Near other) {
            return plainSlips < other.plainSlips || (plainSlips == other.plainSlips && markedSlips < other.markedSlips);
        }
    }

    Nearness(List<Code> codes, List<List<String>> synonyms) {
        for (int i = 0; i < codes.size(); i++) {
            add(codes.get(i).name(), codes.get(i));
            for (String synonym : synonyms.get(i)) {
                add(synonym, codes.get(i));
            }
        }
    }

    private void add(String wording, Code code) {
        wordings.add(new Wording(Fold.candidate(wording), Fold.equality(wording), code));
    }

    List<Code> nearest(String text, int most) {
        return ranked(text).stream().limit(most).map(Near::code).toList();
    }

    Optional<Code> single(String text) {
        List<Near> ranked = ranked(text);
        boolean alone =
                ranked.size() == 1 || (ranked.size() > 1 && ranked.get(0).nearerThan(ranked.get(1)));
        return alone ? Optional.of(ranked.get(0).code()) : Optional.empty();
    }

    private List<Near> ranked(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        String plain = Fold.candidate(text);
        String marked = Fold.equality(text);
        int allowed = plain.length() <= 2 ? 0 : plain.length() <= 5 ? 1 : 2;
        Map<Code, Near> best = new HashMap<>();
        for (Wording wording : wordings) {
            int slips = plain.isEmpty() || Math.abs(plain.length() - wording.plain.length()) > allowed
                    ? allowed + 1
                    : slips(plain, wording.plain);
            if (slips <= allowed) {
                Near near = new Near(wording.code, slips, slips(marked, wording.marked));
                best.merge(wording.code, near, (a, b) -> b.nearerThan(a) ? b : a);
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingInt(Near::plainSlips)
                        .thenComparingInt(Near::markedSlips)
                        .thenComparing(near -> near.code().code())
                        .thenComparing(near -> near.code().name()))
                .toList();
    }

    /** The number of letters added, dropped, changed or swapped with a neighbour. */
    static int slips(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, cost, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int[][] cost, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}

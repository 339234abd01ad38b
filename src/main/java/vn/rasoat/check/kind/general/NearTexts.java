package vn.rasoat.check.kind.general;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds, among some texts, those that one slip of the fingers turns into another: a letter too many, missing, wrong, or two
 * neighbours swapped. Time grows with the number of texts and their length, not with the number of pairs.
 */
final class NearTexts {
    private static final int LONGEST = 200;

    private final Map<String, List<String>> byShortened = new HashMap<>();

    NearTexts(Iterable<String> texts) {
        for (String text : texts) {
            if (text.length() <= LONGEST) {
                for (String shorter : shortened(text)) {
                    byShortened
                            .computeIfAbsent(shorter, k -> new ArrayList<>(1))
                            .add(text);
                }
            }
        }
    }

    /** The texts one slip away from this one. */
    List<String> near(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        Set<String> out = new LinkedHashSet<>();
        for (String shorter : shortened(text)) {
            for (String other : byShortened.getOrDefault(shorter, List.of())) {
                if (!other.equals(text) && isOneSlip(text, other)) {
                    out.add(other);
                }
            }
        }
        return List.copyOf(out);
    }

    private static Set<String> shortened(String text) {
        Set<String> out = new LinkedHashSet<>();
        out.add(text);
        for (int i = 0; i < text.length(); i++) {
            out.add(text.substring(0, i) + text.substring(i + 1));
        }
        return out;
    }

    /** Whether one letter inserted, left out, replaced or swapped with its neighbour turns one text into the other. */
    static boolean isOneSlip(String a, String b) {
        if (a.length() > b.length()) {
            return isOneSlip(b, a);
        }
        if (b.length() - a.length() > 1) {
            return false;
        }
        int from = differsFrom(a, b);
        String restA = a.substring(from);
        String restB = b.substring(from);
        if (restA.length() < restB.length()) {
            return restA.equals(restB.substring(1));
        }
        return !restA.isEmpty() && (restA.regionMatches(1, restB, 1, restA.length() - 1) || isSwap(restA, restB));
    }

    private static boolean isSwap(String a, String b) {
        return a.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.regionMatches(2, b, 2, a.length() - 2);
    }

    /** The first place at which two texts differ. */
    static int differsFrom(String a, String b) {
        int from = 0;
        while (from < Math.min(a.length(), b.length()) && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        return from;
    }
}

package vn.rasoat.app.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.rasoat.check.Finding;
import vn.rasoat.check.Finding.BlamedCell;
import vn.rasoat.check.FindingOutput;
import vn.rasoat.check.FoundRow;
import vn.rasoat.text.Folding;

/**
 * Puts very many findings in the order of a text without keeping the texts: goes over all findings once and keeps for each which
 * place its text has among all texts. People stand in the order of their given names, as lists of people are kept.
 */
final class TextRanks implements FindingOutput<List<String>> {
    private final FindingOrder by;
    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] texts = new int[1024];
    private int size;

    TextRanks(FindingOrder by) {
        this.by = by;
    }

    @Override
    public Encoder<List<String>> encoder() {
        List<String> keys = new ArrayList<>();
        return new Encoder<>() {
            @Override
            public void row(FoundRow row) {
                String person = by == FindingOrder.PERSON ? person(row.text("ho_va_ten")) : "";
                for (Finding finding : row.findings()) {
                    keys.add(by == FindingOrder.PERSON ? person : cell(finding));
                }
            }

            @Override
            public List<String> finish() {
                return keys;
            }
        };
    }

    /** Texts without any come last. */
    private static String person(String name) {
        String bare = Folding.candidateKey(name);
        return name.isBlank() ? "\uFFFF" : bare.substring(bare.lastIndexOf(' ') + 1) + "\0" + key(name);
    }

    private String cell(Finding finding) {
        for (BlamedCell cell : finding.blamed()) {
            String text = by == FindingOrder.VALUE ? cell.value() : cell.suggestion();
            if (!text.isBlank()) {
                return key(text);
            }
        }
        return "\uFFFF";
    }

    /** First by the letters without marks, then with them. */
    private static String key(String text) {
        return Folding.candidateKey(text) + "\0" + Folding.equalityKey(text);
    }

    @Override
    public void write(List<String> keys) {
        if (size + keys.size() > texts.length) {
            texts = Arrays.copyOf(texts, Math.max(size + keys.size(), texts.length * 2));
        }
        for (String key : keys) {
            texts[size++] = numbers.computeIfAbsent(key, each -> numbers.size());
        }
    }

    /** The place of each finding's text among all texts, from 0; to be asked for once, when all were told. */
    int[] ranks() {
        String[] sorted = numbers.keySet().toArray(new String[0]);
        Arrays.sort(sorted);
        int[] rankOf = new int[sorted.length];
        for (int rank = 0; rank < sorted.length; rank++) {
            rankOf[numbers.getOrDefault(sorted[rank], 0)] = rank;
        }
        int[] out = new int[size];
        for (int i = 0; i < size; i++) {
            out[i] = rankOf[texts[i]];
        }
        numbers.clear();
        return out;
    }
}

package vn.rasoat.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.reference.CodeMatch.Match;

/** One code list, every wording prepared: a look-up costs one folding and one hash. */
public final class CodeList {
    private final String id;
    private final List<Code> codes;
    private final Map<String, CodeMatch> answers;
    private final Lazy<Nearness> nearness;

    /**
     * @param wordings the synonyms and spelling variants of each entry, in the order of the entries
     */
    CodeList(String id, List<Code> codes, List<List<String>> wordings) {
        this.id = id;
        this.codes = List.copyOf(codes);
        this.answers = answers(codes, wordings);
        this.nearness = new Lazy<>(() -> new Nearness(codes, wordings));
    }

    /** The list's name, which is the id of the field it belongs to. */
    public String id() {
        return id;
    }

    public List<Code> codes() {
        return codes;
    }

    /** The entry with exactly this code. */
    public Optional<Code> byCode(String code) {
        return codes.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** What the list says about a value as people write it. */
    public CodeMatch find(String text) {
        String key = Fold.equality(text);
        CodeMatch answer = answers.get(key);
        if (answer == null) {
            answer = answers.get(loosened(key));
            if (answer != null && answer.match() == Match.EXACT) {
                return new CodeMatch(Match.VARIANT, answer.codes(), List.of());
            }
        }
        return answer == null ? CodeMatch.UNKNOWN : answer;
    }

    /** Up to three entries nearest to a value that is not in the list, nearest first; none when nothing is near. */
    public List<Code> suggest(String text) {
        return nearness.get().nearest(text, 3);
    }

    /** The one entry that is nearer than all others, fit to be proposed without asking which. */
    public Optional<Code> proposal(String text) {
        return nearness.get().single(text);
    }

    private static Map<String, CodeMatch> answers(List<Code> codes, List<List<String>> wordings) {
        Map<String, List<Code>> variants = new LinkedHashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            Code code = codes.get(i);
            otherZeros(code.code()).forEach(number -> add(variants, number, code));
            for (String wording : wordings.get(i)) {
                add(variants, Fold.equality(wording), code);
                add(variants, loosened(Fold.equality(wording)), code);
            }
            add(variants, loosened(Fold.equality(code.name())), code);
        }
        Map<String, CodeMatch> answers = new HashMap<>();
        variants.forEach((key, found) ->
                answers.put(key, new CodeMatch(found.size() == 1 ? Match.VARIANT : Match.AMBIGUOUS, found, List.of())));
        for (Code code : codes) {
            putExact(answers, variants, Fold.equality(code.name()), code);
            if (!code.code().isEmpty()) {
                putExact(answers, variants, Fold.equality(code.code()), code);
            }
        }
        return answers;
    }

    private static void putExact(
            Map<String, CodeMatch> answers, Map<String, List<Code>> variants, String key, Code code) {
        List<Code> others = variants.getOrDefault(key, List.of()).stream()
                .filter(other -> !other.equals(code))
                .toList();
        answers.put(key, new CodeMatch(Match.EXACT, List.of(code), others));
    }

    private static void add(Map<String, List<Code>> variants, String key, Code code) {
        List<Code> known = variants.computeIfAbsent(key, unused -> new ArrayList<>(1));
        if (!known.contains(code)) {
            known.add(code);
        }
    }

    /** Spreadsheets eat leading zeros, and some programs add them: 1 and 01 are the same number. */
    private static List<String> otherZeros(String code) {
        if (code.isEmpty() || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return List.of();
        }
        String number = Integer.toString(Integer.parseInt(code));
        return List.of(number, "0" + number).stream()
                .filter(form -> !form.equals(code) && form.length() <= 2)
                .toList();
    }

    /** Hyphens inside a name and spaces around a slash are a matter of taste: Gia-rai, Gia rai. */
    static String loosened(String key) {
        StringBuilder out = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean inside = i > 0 && i + 1 < key.length();
            if (inside && c == '-') {
                c = ' ';
            }
            boolean besideSlash = inside && c == ' ' && (key.charAt(i - 1) == '/' || key.charAt(i + 1) == '/');
            boolean repeated = c == ' ' && out.length() > 0 && out.charAt(out.length() - 1) == ' ';
            if (!besideSlash && !repeated) {
                out.append(c);
            }
        }
        return out.toString();
    }
}

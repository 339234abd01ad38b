package vn.rasoat.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.ingest.HeaderSense;

/** Tells which fields a column's heading may name. Immutable; may be used by several threads. */
public final class HeaderMatcher implements HeaderSense {
    /** From here on a heading is taken as said, and nothing is looked for behind it. */
    private static final double SAID = 0.9;

    private static final int LONGEST_HEADING = 100;

    private final FieldDictionary dictionary;
    private final TextRepair repair;
    private final Phrases phrases;
    private final HeaderIndex index;
    private final DataWords dataWords;

    public HeaderMatcher(FieldDictionary dictionary, TextRepair repair) {
        this.dictionary = dictionary;
        this.repair = repair;
        this.phrases =
                new Phrases(dictionary.words().phrases(), dictionary.words().subjects());
        this.index = new HeaderIndex(dictionary, phrases);
        this.dataWords = new DataWords(dictionary);
    }

    /**
     * The fields that a heading may name, likeliest first.
     *
     * @param lines the heading's lines from the top one to the lowest, raw; lines that repeat count once
     */
    public List<HeaderCandidate> candidates(List<String> lines) {
        Map<Field, HeaderCandidate> out = new LinkedHashMap<>();
        List<String> said = distinctLines(lines);
        if (!said.isEmpty()) {
            collect(said, 1, out);
            if (HeaderIndex.best(out) < SAID) {
                variants(said).forEach(variant -> collect(variant, 0.98, out));
            }
        }
        List<HeaderCandidate> sorted = new ArrayList<>(out.values());
        sorted.sort(Comparator.comparingDouble(HeaderCandidate::score).reversed());
        return sorted;
    }

    /** Whether the heading says something known that is none of our fields: "Ký nhận", "Điểm". */
    public boolean knownOther(List<String> lines) {
        List<String> said = distinctLines(lines);
        return !said.isEmpty()
                && HeaderForm.readings(said.get(said.size() - 1), phrases).stream()
                        .anyMatch(index::otherHeading);
    }

    @Override
    public double heading(String rawText) {
        String text = rawText.strip();
        if (text.isEmpty() || text.length() > LONGEST_HEADING || !hasLetter(text)) {
            return 0;
        }
        double best = one(text);
        for (String variant : best < SAID ? repair.variants(text) : List.<String>of()) {
            best = Math.max(best, one(variant) * 0.98);
        }
        return best;
    }

    private double one(String text) {
        double best = 0;
        for (HeaderForm form : HeaderForm.readings(text, phrases)) {
            double score = index.otherHeading(form) ? 0.7 : headingScore(form, text);
            best = Math.max(best, dataWords.isValue(form) ? Math.min(score, 0.4) : score);
        }
        return best;
    }

    /** Resemblance counts half: a title such as "Danh sách hộ nghèo" resembles headings too. */
    private double headingScore(HeaderForm form, String text) {
        boolean possible = form.words().length <= 10 && index.sharesWords(form);
        double best = possible ? HeaderIndex.best(direct(form, text)) : 0;
        if (best >= 0.8) {
            return best;
        }
        return best > 0 ? best / 2 : dataWords.beginsLikeHeading(form) ? 0.35 : 0;
    }

    private void collect(List<String> lines, double factor, Map<Field, HeaderCandidate> out) {
        String leaf = lines.get(lines.size() - 1);
        Map<Field, HeaderCandidate> found = new LinkedHashMap<>();
        if (lines.size() > 1) {
            joined(lines, found);
            grouped(lines, leaf, found);
        } else {
            single(leaf, found);
        }
        found.forEach((field, each) ->
                better(out, new HeaderCandidate(field, each.score() * factor, each.kind(), each.group())));
    }

    /** A heading of one line. */
    private void single(String leaf, Map<Field, HeaderCandidate> out) {
        List<HeaderForm> readings = readings(leaf);
        for (HeaderForm form : readings) {
            Map<Field, HeaderCandidate> found = index.find(form);
            if (HeaderIndex.best(found) >= SAID) {
                found.values().forEach(each -> better(out, each));
                return;
            }
        }
        readings.forEach(form -> direct(form, leaf).values().forEach(each -> better(out, each)));
    }

    /** The readings of a heading; brackets that name another person are part of what it says. */
    List<HeaderForm> readings(String heading) {
        List<HeaderForm> all = HeaderForm.readings(heading, phrases);
        boolean person = all.size() > 1
                && dictionary.words().contexts().stream()
                        .anyMatch(each ->
                                each.inline() && each.speaksIn(all.get(0)) && !each.speaksIn(all.get(all.size() - 1)));
        return person ? all.subList(0, all.size() - 1) : all;
    }

    /** What a text says by itself: the words as they stand, the person they speak of, the alternatives they list. */
    private Map<Field, HeaderCandidate> direct(HeaderForm form, String raw) {
        Map<Field, HeaderCandidate> out = index.find(form);
        if (HeaderIndex.best(out) >= SAID) {
            return out;
        }
        Optional<HeaderContext> context = dictionary.words().contexts().stream()
                .filter(each -> each.inline() && each.speaksIn(form))
                .findFirst();
        if (context.isPresent()) {
            return spoken(context.get(), form, out);
        }
        for (String part : parts(raw)) {
            index.find(HeaderForm.of(part, phrases)).values().stream()
                    .filter(each -> each.score() >= SAID && !Headless.generic(part))
                    .forEach(each -> HeaderIndex.note(out, each.field(), each.score() * 0.9, MatchKind.CONTAINS));
        }
        return out;
    }

    /** "Năm sinh của cha": the heading without "cha" is a birth date, and a father's birth date is what is meant. */
    private Map<Field, HeaderCandidate> spoken(
            HeaderContext context, HeaderForm form, Map<Field, HeaderCandidate> resembling) {
        Map<Field, HeaderCandidate> out = new LinkedHashMap<>();
        resembling.forEach((field, each) -> {
            if (!context.fields().containsKey(field.id())) {
                out.put(field, each);
            }
        });
        String rest = context.without(form);
        if (!rest.isEmpty()) {
            under(context, rest, rest, 0.93, out);
        }
        return out;
    }

    private static List<String> parts(String raw) {
        String[] parts = raw.split("[/;]|\\s-\\s|\\shoặc\\s", 6);
        return parts.length < 2 ? List.of() : List.of(parts);
    }

    /** Group and leaf read as one heading, in both orders: "Cha" over "Họ tên" is "Họ tên cha". */
    private void joined(List<String> lines, Map<Field, HeaderCandidate> out) {
        String leaf = lines.get(lines.size() - 1);
        String group = lines.get(lines.size() - 2);
        for (String text : List.of(leaf + " " + group, String.join(" ", lines))) {
            index.find(HeaderForm.of(text, phrases)).values().stream()
                    .filter(each -> each.score() >= SAID)
                    .forEach(each -> better(
                            out, new HeaderCandidate(each.field(), each.score(), MatchKind.GROUP, group.strip())));
        }
    }

    private void grouped(List<String> lines, String leaf, Map<Field, HeaderCandidate> out) {
        for (int i = lines.size() - 2; i >= 0; i--) {
            String group = lines.get(i);
            Optional<HeaderContext> context = contextOf(group);
            if (context.isPresent()) {
                Map<Field, HeaderCandidate> below = new LinkedHashMap<>();
                under(context.get(), leaf, group, 1, below);
                below.values().forEach(each -> better(out, each));
                return;
            }
        }
        single(leaf, out);
    }

    /** The context that a group heading opens; the one whose words are the whole heading goes first. */
    Optional<HeaderContext> contextOf(String group) {
        for (HeaderForm form : HeaderForm.readings(group, phrases)) {
            Optional<HeaderContext> whole = dictionary.words().contexts().stream()
                    .filter(each -> each.without(form).isEmpty() && each.speaksIn(form))
                    .findFirst();
            Optional<HeaderContext> found = whole.isPresent()
                    ? whole
                    : dictionary.words().contexts().stream()
                            .filter(each -> each.speaksIn(form))
                            .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What a text means within a context. */
    private void under(
            HeaderContext context, String text, String group, double factor, Map<Field, HeaderCandidate> out) {
        for (HeaderForm form : readings(text)) {
            if (leaf(context, form, group, factor, out)) {
                continue;
            }
            Map<Field, HeaderCandidate> plain = new LinkedHashMap<>(index.find(form));
            if (HeaderIndex.best(plain) < SAID && factor == 1) {
                plain.putAll(direct(form, text));
            }
            plain.values().forEach(each -> translated(context, each, group, factor, out));
        }
    }

    private boolean leaf(
            HeaderContext context, HeaderForm form, String group, double factor, Map<Field, HeaderCandidate> out) {
        boolean said = false;
        for (Map.Entry<String, String> leaf : context.leaves().entrySet()) {
            boolean same = form.hasMarks()
                    ? leaf.getKey().equals(form.marked())
                    : Fold.bare(leaf.getKey()).equals(form.bare());
            if (same) {
                said = true;
                double score = form.marked().equals(leaf.getKey()) ? 1 : 0.9;
                dictionary
                        .field(leaf.getValue())
                        .ifPresent(field -> better(
                                out, new HeaderCandidate(field, score * factor, MatchKind.GROUP, group.strip())));
            }
        }
        return said;
    }

    private void translated(
            HeaderContext context,
            HeaderCandidate plain,
            String group,
            double factor,
            Map<Field, HeaderCandidate> out) {
        String id = plain.field().id();
        String meant = context.fields().getOrDefault(id, id);
        double weak = context.weak().contains(id) ? 0.75 : 1;
        boolean moved = !meant.equals(id);
        dictionary
                .field(meant)
                .ifPresent(field -> better(
                        out,
                        new HeaderCandidate(
                                field,
                                plain.score() * factor * weak,
                                moved ? MatchKind.GROUP : plain.kind(),
                                moved ? group.strip() : "")));
    }

    private List<List<String>> variants(List<String> lines) {
        List<List<String>> out = new ArrayList<>();
        List<List<String>> each = lines.stream().map(repair::variants).toList();
        int most = each.stream().mapToInt(List::size).max().orElse(0);
        for (int v = 0; v < Math.min(most, 8); v++) {
            List<String> repaired = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                repaired.add(v < each.get(i).size() ? each.get(i).get(v) : lines.get(i));
            }
            out.add(repaired);
        }
        return out;
    }

    private static List<String> distinctLines(List<String> lines) {
        List<String> out = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank() && (out.isEmpty() || !out.get(out.size() - 1).equals(line))) {
                out.add(line);
            }
        }
        return out;
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    private static void better(Map<Field, HeaderCandidate> out, HeaderCandidate candidate) {
        HeaderCandidate known = out.get(candidate.field());
        if (known == null || known.score() < candidate.score()) {
            out.put(candidate.field(), candidate);
        }
    }
}

package vn.rasoat.check.kind.id;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.rasoat.check.FoldedText;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.model.Knowledge;
import vn.rasoat.reference.number.IdPlace;

/** The names of provinces before and since July 2025, gathered by the province of today; compared without making texts. */
final class ProvinceNames {
    private static final String[] NO_NAMES = {};

    private final @Nullable String[] successorOfHead = new String[1000];
    private final @Nullable String[] nameOfHead = new String[1000];
    private final Map<String, String[]> names;
    private final String[] all;

    private ProvinceNames(List<IdPlace> places, Map<String, List<String>> folded, List<String> todayAndBefore) {
        for (IdPlace place : places) {
            int head = Integer.parseInt(place.head());
            successorOfHead[head] = place.successorCode();
            nameOfHead[head] = place.name();
        }
        names = new HashMap<>();
        folded.forEach((code, list) -> names.put(code, list.toArray(String[]::new)));
        all = todayAndBefore.stream().map(FoldedText::fold).distinct().toArray(String[]::new);
    }

    static ProvinceNames read(Context context) {
        Knowledge knowledge = context.knowledge();
        List<IdPlace> places = context.idPlaces().all();
        Map<String, List<String>> folded = new HashMap<>();
        places.forEach(place -> add(folded, place.successorCode(), place.name()));
        knowledge.csv("units/provinces.csv").forEach(line -> add(folded, line.getField("code"), line.getField("name")));
        knowledge
                .csv("units/province_aliases.csv")
                .forEach(line -> add(folded, line.getField("code_2025"), line.getField("alias")));
        List<String> certain = places.stream().map(IdPlace::name).toList(); // historic provinces had several successors
        return new ProvinceNames(places, folded, certain);
    }

    private static void add(Map<String, List<String>> folded, String code, String name) {
        String plain = FoldedText.fold(name);
        List<String> list = folded.computeIfAbsent(code, key -> new ArrayList<>());
        if (!plain.isEmpty() && !list.contains(plain)) {
            list.add(plain);
        }
    }

    /** Today's code of the province that the first three digits name; null when the table does not have them. */
    @Nullable
    String ofHead(String digits) {
        return successorOfHead[head(digits)];
    }

    /** The province as it was called when the number was given. */
    String nameOfHead(String digits) {
        @Nullable String name = nameOfHead[head(digits)];
        return name == null ? "" : name;
    }

    private static int head(String digits) {
        return (digits.charAt(0) - '0') * 100 + (digits.charAt(1) - '0') * 10 + digits.charAt(2) - '0';
    }

    /** Whether a text names the province by any of its names of today or before. */
    boolean mentions(String text, String code) {
        for (String name : names.getOrDefault(code, NO_NAMES)) {
            if (FoldedText.hasWords(text, name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text ends with a province's name that stands for itself: after a comma, a hyphen, or as the whole text. */
    boolean endsWithAny(String text) {
        int part = Math.max(text.lastIndexOf(','), text.lastIndexOf(';')) + 1;
        int hyphen = text.indexOf(" - ", part);
        if (isAny(text, part)) { // some names have a hyphen of their own: Bà Rịa - Vũng Tàu
            return true;
        }
        while (hyphen >= 0) {
            if (isAny(text, hyphen + 2)) {
                return true;
            }
            hyphen = text.indexOf(" - ", hyphen + 1);
        }
        return false;
    }

    /** Whether a text is, from a place to its end, the name of a province with or without its kind. */
    private boolean isAny(String text, int from) {
        for (String name : all) {
            int at = FoldedText.indexOf(text, name, from);
            if (at >= 0 && FoldedText.endsAt(text, at, name) && onlyTitleBetween(text, from, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but the word for a province or city stands between. */
    private static boolean onlyTitleBetween(String text, int from, int to) {
        int letters = FoldedText.letters(text, from, to);
        return letters == 0
                || (FoldedText.startsWithWords(text, from, "tinh") && letters == "tinh".length())
                || (FoldedText.startsWithWords(text, from, "thanh pho") && letters == "thanhpho".length())
                || (FoldedText.startsWithWords(text, from, "tp") && letters == "tp".length());
    }
}

package vn.rasoat.training.fault;

import static vn.rasoat.training.people.Fact.HO_VA_TEN;
import static vn.rasoat.training.people.Fact.NOI_THUONG_TRU;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.training.people.Fact;

/** Letters that are not what they look like (rules ENC, single cells). */
final class TextErrors {
    private static final Set<Fact> NAME = Set.of(HO_VA_TEN);
    private static final Map<String, String> OTHER_TONE_PLACE =
            Map.of("òa", "oà", "óa", "oá", "ỏa", "oả", "ọa", "oạ", "ùy", "uỳ", "úy", "uý", "ủy", "uỷ", "ụy", "uỵ");
    private static final Map<Character, String> VIQR_MARKS = Map.of(
            '\u0300', "`", '\u0301', "'", '\u0303', "~", '\u0309', "?", '\u0323', ".", '\u0302', "^", '\u0306', "(",
            '\u031B', "+");
    private static final Map<Character, String> TELEX_TONES =
            Map.of('\u0300', "f", '\u0301', "s", '\u0303', "x", '\u0309', "r", '\u0323', "j");

    private TextErrors() {}

    static List<ErrorClass> all() {
        return List.of(
                of(
                        "ENC-005-question-mark",
                        e -> name(e, e.get(HO_VA_TEN).replaceFirst("(?<=\\p{L})[^\\x00-\\x7F](?=\\p{L})", "?"))),
                of("ENC-005-replacement", e -> name(e, e.get(HO_VA_TEN).replaceFirst("[^\\x00-\\x7F]", "\uFFFD"))),
                of("ENC-006-decomposed", e -> name(e, Normalizer.normalize(e.get(HO_VA_TEN), Normalizer.Form.NFD))),
                of(
                        "ENC-007-eth",
                        e -> name(e, e.get(HO_VA_TEN).replace('Đ', '\u00D0').replace('đ', '\u00F0'))),
                new ErrorClass(
                        "ENC-007-eth-in-address",
                        Set.of(NOI_THUONG_TRU),
                        e -> e.put(NOI_THUONG_TRU, e.get(NOI_THUONG_TRU).replace('Đ', '\u00D0'))),
                of(
                        "ENC-008-cyrillic",
                        e -> name(
                                e,
                                e.get(HO_VA_TEN)
                                        .replaceFirst(
                                                "[ao]", e.get(HO_VA_TEN).matches("[^o]*a.*") ? "\u0430" : "\u043E"))),
                of(
                        "ENC-009-zero-width",
                        e -> name(e, e.get(HO_VA_TEN).replaceFirst(" ", " " + e.pick("\u200B", "\u200E", "\uFEFF")))),
                of("ENC-009-soft-hyphen", e -> name(e, e.get(HO_VA_TEN).replaceFirst(" ", "\u00AD "))),
                of("ENC-010-other-tone-place", TextErrors::otherTonePlace),
                new ErrorClass( // one broken word of two says nothing about the people the name is of
                        "ENC-012-not-a-syllable",
                        Set.of(HO_VA_TEN, Fact.GIOI_TINH, Fact.DAN_TOC),
                        e -> e.isKinh()
                                && e.has(Fact.DAN_TOC)
                                && e.get(HO_VA_TEN).matches("\\S+ \\S+ .*")
                                && name(e, e.get(HO_VA_TEN) + e.pick("nn", "gk", "b"))),
                of(
                        "ENC-013-two-tones",
                        e -> e.isKinh()
                                && name(
                                        e,
                                        e.get(HO_VA_TEN)
                                                .replaceFirst("([áàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệốồổỗộớờởỡợ])", "$1\u0309"))),
                of(
                        "ENC-014-viqr",
                        e -> e.isKinh()
                                && Spoil.isFullyMarked(e.get(HO_VA_TEN))
                                && viqr(e.get(HO_VA_TEN))
                                        .matches(".*[\\^(+`].*") // apostrophes and dots stand in many names
                                && name(e, viqr(e.get(HO_VA_TEN)))),
                of(
                        "ENC-014-telex",
                        e -> e.isKinh() && Spoil.isFullyMarked(e.get(HO_VA_TEN)) && name(e, telex(e.get(HO_VA_TEN)))));
    }

    private static ErrorClass of(String id, ErrorClass.Damage damage) {
        return new ErrorClass(id, NAME, damage);
    }

    private static boolean name(Edit e, String wrong) {
        return e.freeName() && e.put(HO_VA_TEN, wrong);
    }

    private static boolean otherTonePlace(Edit e) {
        String name = e.get(HO_VA_TEN);
        for (Map.Entry<String, String> place : OTHER_TONE_PLACE.entrySet()) {
            if ((name + " ").contains(place.getKey() + " ")
                    && !name.contains("q" + place.getKey())
                    && !name.contains("Q" + place.getKey())) {
                return name(e, name.replace(place.getKey(), place.getValue()));
            }
        }
        return false;
    }

    private static String viqr(String name) {
        StringBuilder out = new StringBuilder();
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replace("đ", "dd")
                .replace("Đ", "DD");
        for (int i = 0; i < apart.length(); i++) {
            out.append(VIQR_MARKS.getOrDefault(apart.charAt(i), apart.substring(i, i + 1)));
        }
        return out.toString().replaceAll("\\.([\\^(+])", "$1."); // the letter before its tone
    }

    /** As typed on a keyboard whose Vietnamese input was off. */
    private static String telex(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : name.split(" ")) {
            StringBuilder tone = new StringBuilder();
            String apart = Normalizer.normalize(word, Normalizer.Form.NFD)
                    .replace("đ", "dd")
                    .replace("Đ", "DD");
            char letter = 0;
            for (int i = 0; i < apart.length(); i++) {
                char c = apart.charAt(i);
                letter = Character.isLetter(c) ? c : letter;
                if (TELEX_TONES.containsKey(c)) {
                    tone.append(TELEX_TONES.get(c));
                } else if (c == '\u0302') {
                    out.append(Character.toLowerCase(letter)); // a dot below may come between
                } else if (c == '\u0306' || c == '\u031B') {
                    out.append('w');
                } else {
                    out.append(c);
                }
            }
            out.append(tone).append(' ');
        }
        return out.toString().trim();
    }
}

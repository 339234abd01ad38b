package vn.rasoat.register.compare;

import java.util.List;

/** Compares short texts that may be mistyped. */
final class TextComparison implements FieldComparison {
    static final List<String> LEVELS = List.of("different", "alike", "similar", "slip", "same");
    private static final String CLASSES = "01230120022455012623010202"; // Soundex

    private final String[] values;
    private final boolean bySlips;
    private final int[] sounds;

    /** @param bySlips whether the number of slips decides, and not Jaro-Winkler's similarity */
    TextComparison(String[] values, boolean bySlips) {
        this.values = values;
        this.bySlips = bySlips;
        sounds = new int[values.length];
        for (int i = 1; i < values.length; i++) {
            sounds[i] = sound(values[i]);
        }
    }

    @Override
    public List<String> levels() {
        return LEVELS;
    }

    @Override
    public int level(int a, int b) {
        String one = values[a];
        String other = values[b];
        return bySlips ? slips(one, other) : similarity(one, other, sounds[a] == sounds[b]);
    }

    private static int slips(String a, String b) {
        int shortest = Math.min(a.length(), b.length());
        int slips = Strings.slips(a, b, 3);
        if (slips == 1 && shortest > 1) {
            return 3;
        }
        return slips == 2 && shortest > 3 ? 2 : slips == 3 && shortest > 5 ? 1 : 0;
    }

    private static int similarity(String a, String b, boolean sameSound) {
        double alike = Strings.jaroWinkler(a, b);
        int shortest = Math.min(a.length(), b.length());
        if (alike < 0.7) {
            return 0;
        }
        if (alike >= 0.95 || (shortest > 2 && Strings.slips(a, b, 1) == 1)) {
            return 3;
        }
        if (alike >= 0.88 || (sameSound && alike >= 0.8) || (shortest > 5 && Strings.slips(a, b, 2) == 2)) {
            return 2;
        }
        return alike >= 0.8 || (shortest > 7 && Strings.slips(a, b, 3) == 3) ? 1 : 0;
    }

    @Override
    public List<Tokens> tokens() {
        return List.of(this::sounds, this::ending);
    }

    private int sounds(int value, int[] out) {
        out[0] = sounds[value];
        return 1;
    }

    private int ending(int value, int[] out) {
        String text = values[value];
        if (text.length() < 5) {
            return 0;
        }
        out[0] = Strings.hash(text.substring(text.length() - 4));
        return 1;
    }

    /** Soundex of the first word, in an int; digits and other letters stand for themselves. */
    private static int sound(String text) {
        int code = 0;
        int parts = 0;
        int last = -1;
        for (int i = 0; i < text.length() && parts < 4; i++) {
            char c = text.charAt(i);
            if (c == ' ' && parts > 0) {
                break;
            }
            int kind = c >= 'a' && c <= 'z' ? CLASSES.charAt(c - 'a') - '0' : c;
            if (parts == 0 || (kind != 0 && kind != last)) {
                code = code * 131 + (parts == 0 ? c : kind);
                parts++;
            }
            last = kind;
        }
        return Strings.spread(code);
    }
}

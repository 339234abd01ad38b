package vn.rasoat.text;

import vn.rasoat.text.EncodingDetector.DecodedCell;

/** The cleaning of one cell that is not clean, step by step. */
final class Cleaning {
    private final CharKinds kinds;
    private int faults;

    Cleaning(CharKinds kinds) {
        this.kinds = kinds;
    }

    CleanText run(String raw, DecodedCell decoded) {
        decoded.encoding().fault().ifPresent(this::note);
        String text = Letters.nfc(decoded.text());
        if (!text.equals(decoded.text()) && decoded.encoding() == Encoding.UNICODE) {
            note(TextFault.DECOMPOSED);
        }
        text = withoutLookalikes(text);
        text = withoutLeadingApostrophe(blanksTidied(withoutInvisible(text)));
        text = Letters.nfc(text);
        noteLost(text);
        return new CleanText(raw, text.equals(raw) ? raw : text, faults);
    }

    private void note(TextFault fault) {
        faults |= fault.bit();
    }

    private String withoutLookalikes(String text) {
        StringBuilder out = new StringBuilder(text);
        int i = 0;
        while (i < out.length()) {
            int end = i;
            while (end < out.length() && !Letters.isSpace(out.charAt(end))) {
                end++;
            }
            replaceLookalikes(out, i, end);
            i = end + 1;
        }
        return out.toString();
    }

    /** A word that has true foreign letters is foreign as a whole: Иван stays. */
    private void replaceLookalikes(StringBuilder text, int from, int to) {
        boolean foreign = false;
        for (int i = from; i < to; i++) {
            foreign |= isForeign(text.charAt(i));
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            byte kind = kinds.of(c);
            if (kind == CharKinds.LOOKALIKE_D) {
                note(TextFault.LOOKALIKE_D);
                text.setCharAt(i, kinds.meant(c));
            } else if (kind == CharKinds.LOOKALIKE_FOREIGN && !foreign) {
                note(TextFault.LOOKALIKE_FOREIGN);
                text.setCharAt(i, kinds.meant(c));
            }
        }
    }

    private boolean isForeign(char c) {
        boolean otherScript = c >= '\u0370' && c <= '\u052F';
        return otherScript && Letters.isLetter(c) && kinds.of(c) != CharKinds.LOOKALIKE_FOREIGN;
    }

    private String withoutInvisible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (kinds.of(c)) {
                case CharKinds.INVISIBLE -> note(TextFault.INVISIBLE);
                case CharKinds.CONTROL -> note(TextFault.CONTROL);
                case CharKinds.PRIVATE -> {
                    note(TextFault.PRIVATE_USE);
                    out.append(c);
                }
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private String blanksTidied(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int blanks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            byte kind = kinds.of(c);
            if (kind == CharKinds.BLANK || kind == CharKinds.NO_BREAK || kind == CharKinds.LINE) {
                noteBlank(kind);
                blanks++;
            } else {
                openWord(out, blanks);
                blanks = 0;
                out.append(c);
            }
        }
        if (blanks > 0) {
            note(TextFault.OUTER_SPACE);
        }
        return out.toString();
    }

    private void noteBlank(byte kind) {
        if (kind == CharKinds.NO_BREAK) {
            note(TextFault.NBSP);
        } else if (kind == CharKinds.LINE) {
            note(TextFault.LINE_BREAK);
        }
    }

    private void openWord(StringBuilder out, int blanks) {
        if (blanks == 0) {
            return;
        }
        if (out.length() == 0) {
            note(TextFault.OUTER_SPACE);
            return;
        }
        if (blanks > 1) {
            note(TextFault.REPEATED_SPACE);
        }
        out.append(' ');
    }

    private String withoutLeadingApostrophe(String text) {
        int from = 0;
        boolean quoted = text.endsWith("'");
        while (!quoted
                && from < text.length()
                && (text.charAt(from) == '\'' || (from > 0 && text.charAt(from) == ' '))) {
            from++;
        }
        if (from == 0) {
            return text;
        }
        note(TextFault.LEADING_APOSTROPHE);
        return text.substring(from);
    }

    private void noteLost(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD' || (c == '?' && isBetweenLetters(text, i))) {
                note(TextFault.LOST);
                return;
            }
        }
    }

    private static boolean isBetweenLetters(String text, int at) {
        if (at == 0 || !Letters.isLetter(text.charAt(at - 1))) {
            return false;
        }
        int next = at;
        while (next < text.length() && text.charAt(next) == '?') {
            next++;
        }
        return next < text.length() && Letters.isLetter(text.charAt(next));
    }
}

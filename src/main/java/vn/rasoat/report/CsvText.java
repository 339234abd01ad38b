package vn.rasoat.report;

/** Text as a cell of a CSV file that people open with a spreadsheet program. */
public final class CsvText {
    private CsvText() {}

    /**
     * Appends a value, quoted where RFC 4180 asks for it. A text that a spreadsheet would run as a formula gets an apostrophe
     * before it (OWASP, CSV injection); plain numbers and telephone numbers do not.
     */
    public static void append(StringBuilder out, String value) {
        boolean guarded = looksLikeFormula(value);
        if (!guarded && !needsQuotes(value)) {
            out.append(value);
            return;
        }
        out.append('"');
        if (guarded) {
            out.append('\'');
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"') {
                out.append('"');
            }
            out.append(c);
        }
        out.append('"');
    }

    private static boolean needsQuotes(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }

    /** Whether a spreadsheet would run the text as a formula. */
    public static boolean looksLikeFormula(String value) {
        if (value.isEmpty()) {
            return false;
        }
        char first = value.charAt(0);
        if (first == '=' || first == '@' || first == '\t' || first == '\r') {
            return true;
        }
        return (first == '+' || first == '-') && value.chars().skip(1).anyMatch(CsvText::isNoDigitOrSeparator);
    }

    private static boolean isNoDigitOrSeparator(int c) {
        return (c < '0' || c > '9') && c != ' ' && c != '.' && c != ',';
    }
}

package vn.rasoat.mapping.value;

import vn.rasoat.text.Folding;

/** Reads addresses, and names and codes of administrative units. */
public final class PlaceReader implements ValueReader {
    private final Context context;
    private final int digits;

    private PlaceReader(Context context, int digits) {
        this.context = context;
        this.digits = digits;
    }

    /** For places in words. */
    public static PlaceReader words(Context context) {
        return new PlaceReader(context, 0);
    }

    /** @param digits the length of the codes: 2 for provinces, 5 for communes */
    public static PlaceReader codes(Context context, int digits) {
        return new PlaceReader(context, digits);
    }

    @Override
    public Value read(Cell cell) {
        String text = cell.text();
        if (digits == 0) {
            return PlaceValue.named(cell, Folding.equalityHash(text), () -> context.address(text));
        }
        String code = code(text);
        return PlaceValue.coded(cell, Folding.equalityHash(code), code);
    }

    /** Zeros in front are lost when a code becomes a number; a point and zeros are added. */
    private String code(String text) {
        String bare = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        if (bare.isEmpty() || bare.length() >= digits || !isNumber(bare)) {
            return bare;
        }
        return "0".repeat(digits - bare.length()) + bare;
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}

package vn.rasoat.register.crosscheck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Sentences with names in braces. */
final class Template {
    private Template() {}

    /** The names in braces, in their order. */
    static List<String> names(String text) {
        List<String> out = new ArrayList<>();
        fill(text, name -> {
            out.add(name);
            return "";
        });
        return out;
    }

    /** The sentence with the values of the names. */
    static String fill(String text, UnaryOperator<String> values) {
        StringBuilder out = new StringBuilder(text.length() + 64);
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            out.append(text, from, open).append(values.apply(text.substring(open + 1, close)));
            from = close + 1;
        }
        return out.append(text, from, text.length()).toString();
    }
}

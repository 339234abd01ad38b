package vn.rasoat.model;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts of one part of the program in one language. Vietnamese is the source; English lies beside it. */
public final class Texts {
    private final ResourceBundle bundle;
    private final String language;

    private Texts(ResourceBundle bundle, String language) {
        this.bundle = bundle;
        this.language = language;
    }

    /**
     * @param part the package whose texts they are, for example {@code report}
     * @param language {@code en} for English, anything else for Vietnamese
     */
    public static Texts of(String part, String language) {
        Locale locale = "en".equals(language) ? Locale.ENGLISH : Locale.ROOT;
        ResourceBundle bundle = ResourceBundle.getBundle(
                "vn.rasoat." + part + ".messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new Texts(bundle, "en".equals(language) ? "en" : "vi");
    }

    /** {@code vi} or {@code en}. */
    public String language() {
        return language;
    }

    /** The text of a key with {@code {0}}, {@code {1}}, … filled in; the key itself when there is no such text. */
    public String get(String key, Object... arguments) {
        String text;
        try {
            text = bundle.getString(key);
        } catch (MissingResourceException e) {
            return key;
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** Whether there is a text for the key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}

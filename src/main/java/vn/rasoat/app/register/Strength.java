package vn.rasoat.app.register;

import java.util.Locale;
import vn.rasoat.register.store.Secret;

/** How hard a passphrase is to guess, as far as its length and variety tell. */
public enum Strength {
    NONE,
    SHORT,
    PLAIN,
    GOOD;

    private static final int LONG = 16;
    private static final int FEW_DIFFERENT = 6;

    /** Looks at a passphrase; several words are as good as odd signs. */
    public static Strength of(String passphrase) {
        int length = passphrase.codePointCount(0, passphrase.length());
        long different = passphrase.codePoints().distinct().count();
        if (length == 0) {
            return NONE;
        }
        if (length < Secret.GOOD_LENGTH || different < FEW_DIFFERENT) {
            return SHORT;
        }
        boolean mixed = passphrase.codePoints().anyMatch(Character::isLetter)
                && passphrase.codePoints().anyMatch(sign -> !Character.isLetter(sign));
        return length >= LONG || mixed ? GOOD : PLAIN;
    }

    /** The key of its hint among the window's texts. */
    String key() {
        return "register.strength." + name().toLowerCase(Locale.ROOT);
    }
}

package vn.rasoat.ingest;

import java.util.Arrays;
import java.util.Optional;
import vn.rasoat.model.SourceException;

/**
 * Where the passwords of protected files come from: a file of the user's, or the user at the terminal. A password is never
 * logged, never part of a message, and wiped after use.
 */
@FunctionalInterface
public interface Passwords {
    /** No password is known: protected files are refused with {@code file-encrypted}. */
    Passwords NONE = (file, tried) -> Optional.empty();

    /**
     * The next password to try.
     *
     * @param file the protected file's name, for asking
     * @param tried how many passwords were wrong for this file so far
     * @return a password that the caller may wipe, or empty when there is no other
     */
    Optional<char[]> next(String file, int tried);

    /** Opens a protected file with one password. */
    @FunctionalInterface
    interface Attempt<T> {
        /**
         * @param password wiped when the attempt is over; a copy must be made of what is needed longer
         * @return what was opened, or empty when the password is wrong
         * @throws SourceException when the file cannot be used with any password
         */
        Optional<T> open(char[] password) throws SourceException;
    }

    /**
     * Tries one password after the other.
     *
     * @param file the protected file's name
     * @throws SourceException {@code file-encrypted} when no password is known, {@code password-wrong} when none of them fits
     */
    default <T> T unlock(String file, Attempt<T> attempt) throws SourceException {
        for (int tried = 0; ; tried++) {
            Optional<char[]> password = next(file, tried);
            if (password.isEmpty()) {
                throw new SourceException(tried == 0 ? "file-encrypted" : "password-wrong", file);
            }
            try {
                Optional<T> opened = attempt.open(password.get());
                if (opened.isPresent()) {
                    return opened.get();
                }
            } finally {
                Arrays.fill(password.get(), '\0');
            }
        }
    }
}

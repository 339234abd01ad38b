package vn.rasoat.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.rasoat.ingest.Passwords;
import vn.rasoat.model.SourceException;

/** The passwords of a file of the user's, one a line, or what the user answers when asked. */
public final class KnownPasswords {
    private static final int MAX_BYTES = 64 << 10;
    private static final int MAX_ASKED = 3;

    private KnownPasswords() {}

    /** Asks the user for the password of a file. */
    @FunctionalInterface
    public interface Asking {
        /**
         * @param again whether the last answer was wrong
         * @return the password without showing it, or null when the user has none
         */
        char @Nullable [] ask(String file, boolean again);
    }

    /**
     * Passwords that are written in a file, one a line, in UTF-8; each is tried for every protected file.
     *
     * @throws SourceException {@code password-file} when it cannot be read or holds none
     */
    public static Passwords in(Path file) throws SourceException {
        List<char[]> all = lines(file);
        if (all.isEmpty()) {
            throw new SourceException("password-file", String.valueOf(file.getFileName()));
        }
        return (name, tried) -> tried < all.size() ? Optional.of(all.get(tried).clone()) : Optional.empty();
    }

    /**
     * The first line of a file, without a mark of its encoding; the only one that is used.
     *
     * @throws SourceException {@code register-passphrase-file} when it cannot be read or is empty
     */
    public static char[] firstIn(Path file) throws SourceException {
        List<char[]> all;
        try {
            all = lines(file);
        } catch (SourceException e) {
            throw new SourceException(e, "register-passphrase-file", String.valueOf(file.getFileName()));
        }
        all.stream().skip(1).forEach(line -> Arrays.fill(line, '\0'));
        return all.stream()
                .findFirst()
                .orElseThrow(() -> new SourceException("register-passphrase-file", String.valueOf(file.getFileName())));
    }

    private static List<char[]> lines(Path file) throws SourceException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MAX_BYTES);
        } catch (IOException e) {
            throw new SourceException(e, "password-file", String.valueOf(file.getFileName()));
        }
        try {
            CharBuffer text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            List<char[]> lines = new ArrayList<>();
            int from = text.length() > 0 && text.get(0) == '\uFEFF' ? 1 : 0;
            for (int i = from; i <= text.length(); i++) {
                if (i == text.length() || text.get(i) == '\n' || text.get(i) == '\r') {
                    if (i > from) {
                        char[] line = new char[i - from];
                        text.get(from, line);
                        lines.add(line);
                    }
                    from = i + 1;
                }
            }
            Arrays.fill(text.array(), '\0');
            return lines;
        } catch (CharacterCodingException e) {
            throw new SourceException(e, "password-file", String.valueOf(file.getFileName()));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** Asks for each protected file; a file that is opened again is not asked for again. */
    public static Passwords askedOf(Asking user) {
        Map<String, char[]> answers = new HashMap<>();
        return (file, tried) -> {
            char[] known = answers.get(file);
            if (tried == 0 && known != null) {
                return Optional.of(known.clone());
            }
            if (tried >= MAX_ASKED) {
                return Optional.empty();
            }
            char[] answer = user.ask(file, tried > 0);
            if (answer == null || answer.length == 0) {
                return Optional.empty();
            }
            answers.put(file, answer);
            return Optional.of(answer.clone());
        };
    }
}

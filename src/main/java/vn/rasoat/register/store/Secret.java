package vn.rasoat.register.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import vn.rasoat.model.SourceException;

/** What a kept register is locked with. It is wiped from memory when closed, and is never written anywhere. */
public final class Secret implements AutoCloseable {
    /** From how many characters on a passphrase is not told to be short. */
    public static final int GOOD_LENGTH = 10;

    private static final int MIN_KEY_BYTES = 16;
    private static final int MAX_KEY_BYTES = 1 << 20;

    private final Kind kind;
    private final byte[] bytes;
    private final int length;

    private Secret(Kind kind, byte[] bytes, int length) {
        this.kind = kind;
        this.bytes = bytes;
        this.length = length;
    }

    /** The kinds of locks. */
    public enum Kind {
        PASSPHRASE,
        KEY_FILE
    }

    /**
     * A passphrase as somebody typed it. Keyboards write letters with marks as one or as two characters; both are the same here.
     *
     * @param typed is wiped
     * @throws SourceException {@code register-passphrase-empty}
     */
    public static Secret passphrase(char[] typed) throws SourceException {
        if (typed.length == 0) {
            throw new SourceException("register-passphrase-empty");
        }
        CharBuffer text = CharBuffer.wrap(typed);
        if (!Normalizer.isNormalized(text, Form.NFC)) {
            text = CharBuffer.wrap(Normalizer.normalize(text, Form.NFC).toCharArray());
        }
        int length = text.length();
        ByteBuffer coded = UTF_8.encode(text);
        byte[] bytes = Arrays.copyOf(coded.array(), coded.limit());
        Arrays.fill(coded.array(), (byte) 0);
        Arrays.fill(text.array(), '\0');
        Arrays.fill(typed, '\0');
        return new Secret(Kind.PASSPHRASE, bytes, length);
    }

    /**
     * The whole content of a file that nobody else has; any file of 16 bytes to 1 MB that will not be changed.
     *
     * @throws SourceException {@code register-key-file} when it cannot be read or has another size
     */
    public static Secret keyFile(Path file) throws SourceException {
        byte[] read = new byte[0];
        try (InputStream in = Files.newInputStream(file)) {
            read = in.readNBytes(MAX_KEY_BYTES + 1);
            if (read.length < MIN_KEY_BYTES || read.length > MAX_KEY_BYTES) {
                throw new SourceException("register-key-file", String.valueOf(file.getFileName()));
            }
            byte[] bytes = MessageDigest.getInstance("SHA-512").digest(read);
            return new Secret(Kind.KEY_FILE, bytes, bytes.length);
        } catch (IOException e) {
            throw new SourceException(e, "register-key-file", String.valueOf(file.getFileName()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        } finally {
            Arrays.fill(read, (byte) 0);
        }
    }

    public Kind kind() {
        return kind;
    }

    /** Whether it is a passphrase that is easily guessed because it is short. */
    public boolean isShort() {
        return kind == Kind.PASSPHRASE && length < GOOD_LENGTH;
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() { // never what it is
        return "Secret[" + kind + "]";
    }
}

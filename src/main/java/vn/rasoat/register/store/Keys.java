package vn.rasoat.register.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys made from a secret: one that encrypts, one that seals blocks, and a value by which the right secret is known. Made by
 * PBKDF2 (RFC 8018), which makes every guess slow. Wiped when closed.
 */
final class Keys implements AutoCloseable {
    static final String METHOD = "PBKDF2WithHmacSHA256";
    /** What guards well and still lets a register be opened within a second on an office computer. */
    static final int ITERATIONS = 210_000;

    static final int SEAL_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final String SEAL = "HmacSHA256";

    private final byte[] cipher;
    private final byte[] seal;
    private final byte[] known;

    private Keys(byte[] master) throws GeneralSecurityException {
        cipher = part(master, "cipher");
        seal = part(master, "seal");
        known = part(master, "known");
    }

    static byte[] newSalt() {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return salt;
    }

    static Keys of(Secret secret, byte[] salt, int iterations) {
        char[] text = hex(secret.bytes());
        PBEKeySpec spec = new PBEKeySpec(text, salt, iterations, 256);
        byte[] master = new byte[0];
        try {
            master = SecretKeyFactory.getInstance(METHOD).generateSecret(spec).getEncoded();
            return new Keys(master);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has them
        } finally {
            spec.clearPassword();
            Arrays.fill(text, '\0');
            Arrays.fill(master, (byte) 0);
        }
    }

    private static byte[] part(byte[] master, String purpose) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(SEAL);
        mac.init(new SecretKeySpec(master, SEAL));
        return mac.doFinal(purpose.getBytes(UTF_8));
    }

    /** As letters, without a text in between that could not be wiped. */
    private static char[] hex(byte[] bytes) {
        char[] out = new char[bytes.length * 2];
        for (int i = 0; i < bytes.length; i++) {
            out[2 * i] = Character.forDigit((bytes[i] >> 4) & 15, 16);
            out[2 * i + 1] = Character.forDigit(bytes[i] & 15, 16);
        }
        return out;
    }

    /** The key for the file's encryption, 256 random bits as text; to be wiped by who asks. */
    char[] cipher() {
        return hex(cipher);
    }

    /** What is written beside the register to know the right secret by; nothing can be opened with it. */
    String known() {
        return HexFormat.of().formatHex(known);
    }

    boolean isKnownAs(String written) {
        byte[] own = known().getBytes(UTF_8);
        return MessageDigest.isEqual(own, written.getBytes(UTF_8));
    }

    /** The seal of a block at its place; a block that was changed, or put at another's place, has another. */
    byte[] seal(String place, byte[] bytes, int from) {
        try {
            Mac mac = Mac.getInstance(SEAL);
            mac.init(new SecretKeySpec(seal, SEAL));
            mac.update(place.getBytes(UTF_8));
            mac.update((byte) 0);
            mac.update(bytes, from, bytes.length - from);
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    @Override
    public void close() {
        Arrays.fill(cipher, (byte) 0);
        Arrays.fill(seal, (byte) 0);
        Arrays.fill(known, (byte) 0);
    }

    @Override
    public String toString() {
        return "Keys";
    }
}

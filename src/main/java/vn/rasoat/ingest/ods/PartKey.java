package vn.rasoat.ingest.ods;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.CharBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** The key of an encrypted part, and the part's bytes with it. */
final class PartKey {
    private static final int MAX_ITERATIONS = 2_000_000; // LibreOffice: 100,000
    private static final int MAX_PASSES = 16; // LibreOffice: 3
    private static final int MAX_KIBIBYTES = 256 << 10; // LibreOffice: 64 Ki
    private static final int MAX_LANES = 64;
    private static final int HASHED = 1024;
    private static final int TAG_BITS = 128;

    private final Manifest.Encryption how;
    private final byte[] key;

    /** @throws IOException when the part asks for more work than any office program does, as a hostile file may */
    PartKey(Manifest.Encryption how, char[] password) throws IOException {
        this.how = how;
        byte[] utf8 = Arrays.copyOf(UTF_8.encode(CharBuffer.wrap(password)).array(), utf8Length(password));
        try {
            byte[] start = MessageDigest.getInstance(how.longStart() ? "SHA-256" : "SHA-1")
                    .digest(utf8);
            this.key = how.derivation().equals("argon2id") ? argon(start) : pbkdf(start);
        } catch (GeneralSecurityException e) {
            throw new IOException(e); // every Java has both
        } finally {
            Arrays.fill(utf8, (byte) 0);
        }
    }

    /** Whether the cipher, and the hash that tells a wrong password, are known. */
    static boolean knows(Manifest.Encryption how) {
        boolean sealed = how.algorithm().matches("aes(128|192|256)-gcm");
        boolean cipher = sealed || how.algorithm().matches("aes(128|192|256)-cbc|blowfish.*");
        boolean derivation =
                how.derivation().equals("pbkdf2") || how.derivation().equals("argon2id");
        return cipher && derivation && (sealed || how.checksumType().matches("sha(1/1k|256-1k)"));
    }

    private static int utf8Length(char[] password) {
        return UTF_8.encode(CharBuffer.wrap(password)).remaining();
    }

    private byte[] pbkdf(byte[] start) throws IOException {
        boolean sane = how.derivation().equals("pbkdf2")
                && how.iterations() > 0
                && how.iterations() <= MAX_ITERATIONS
                && how.keySize() >= 5
                && how.keySize() <= 64;
        if (!sane) {
            throw new IOException("key derivation out of bounds");
        }
        PKCS5S2ParametersGenerator generator = new PKCS5S2ParametersGenerator(new SHA1Digest());
        generator.init(start, how.salt(), how.iterations());
        return ((KeyParameter) generator.generateDerivedMacParameters(8 * how.keySize())).getKey();
    }

    private byte[] argon(byte[] start) throws IOException {
        int passes = how.argon()[0];
        int kibibytes = how.argon()[1];
        int lanes = how.argon()[2];
        boolean sane = passes > 0
                && passes <= MAX_PASSES
                && lanes > 0
                && lanes <= MAX_LANES
                && kibibytes >= 8 * lanes
                && kibibytes <= MAX_KIBIBYTES
                && how.keySize() >= 16
                && how.keySize() <= 32;
        if (!sane) {
            throw new IOException("key derivation out of bounds");
        }
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(how.salt())
                .withIterations(passes)
                .withMemoryAsKB(kibibytes)
                .withParallelism(lanes)
                .build());
        byte[] made = new byte[how.keySize()];
        generator.generateBytes(start, made);
        return made;
    }

    private Cipher cipher() throws IOException {
        try {
            Cipher cipher;
            String name = how.algorithm();
            if (name.matches("aes(128|192|256)-cbc")) {
                cipher = Cipher.getInstance("AES/CBC/NoPadding"); // what is added stands behind the deflated data
                cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(how.vector()));
            } else if (name.matches("aes(128|192|256)-gcm")) {
                cipher = Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(
                        Cipher.DECRYPT_MODE,
                        new SecretKeySpec(key, "AES"),
                        new GCMParameterSpec(TAG_BITS, how.vector()));
            } else if (name.startsWith("blowfish")) {
                cipher = Cipher.getInstance("Blowfish/CFB/NoPadding");
                cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "Blowfish"), new IvParameterSpec(how.vector()));
            } else {
                throw new IOException("cipher not known");
            }
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** Whether the cipher itself finds out that a key is wrong. */
    private boolean isSealed() {
        return how.algorithm().endsWith("-gcm");
    }

    /** The part's bytes as they were deflated. */
    InputStream deflated(InputStream encrypted) throws IOException {
        InputStream in = encrypted;
        if (isSealed()) { // the vector stands before the data once more
            byte[] first = encrypted.readNBytes(how.vector().length);
            in = Arrays.equals(first, how.vector())
                    ? encrypted
                    : new SequenceInputStream(new java.io.ByteArrayInputStream(first), encrypted);
        }
        return new CipherInputStream(in, cipher());
    }

    /** Whether the key opens the part. */
    boolean opens(InputStream encrypted) throws IOException {
        if (isSealed()) {
            try (InputStream in = deflated(encrypted)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
                return true;
            } catch (IOException e) {
                if (e.getCause() instanceof GeneralSecurityException) {
                    return false;
                }
                throw e;
            }
        }
        try (InputStream in = deflated(encrypted)) {
            byte[] head = head(in.readNBytes(HASHED + 1));
            boolean sha256 = how.checksumType().startsWith("sha256");
            byte[] hash =
                    MessageDigest.getInstance(sha256 ? "SHA-256" : "SHA-1").digest(head);
            return MessageDigest.isEqual(hash, how.checksum());
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** What of the deflated data is hashed: its beginning, without what was added to fill the last block. */
    private byte[] head(byte[] read) {
        if (read.length > HASHED) {
            return Arrays.copyOf(read, HASHED);
        }
        int added = read.length == 0 || !how.algorithm().endsWith("-cbc") ? 0 : read[read.length - 1];
        return added < 1 || added > Math.min(16, read.length) ? read : Arrays.copyOf(read, read.length - added);
    }

    /** The part itself. */
    InputStream open(InputStream encrypted) throws IOException {
        Inflater inflater = new Inflater(true);
        return new FilterInputStream(new InflaterInputStream(deflated(encrypted), inflater)) {
            @Override
            public void close() throws IOException {
                try {
                    super.close();
                } finally {
                    inflater.end();
                }
            }
        };
    }

    @Override
    public String toString() { // the key
        return "PartKey[" + how + "]";
    }
}

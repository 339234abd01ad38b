package vn.rasoat.register.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Properties;

/**
 * What is written in the clear beside a register: how its keys are made, and when it was loaded. Nothing of where it comes from or of
 * whom it holds.
 *
 * @param lockedWith what it is opened with
 * @param iterations how often the key is stirred
 * @param known by what the right secret is known
 */
record Head(Secret.Kind lockedWith, byte[] salt, int iterations, String known, Instant loadedAt) {
    private static final String FORMAT = "1";
    private static final int MAX_BYTES = 4096;
    private static final int MAX_ITERATIONS = 10_000_000;

    static Head read(Path file) throws Damaged {
        try (InputStream in = Files.newInputStream(file)) {
            return of(new String(in.readNBytes(MAX_BYTES), UTF_8));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw new Damaged("head", e);
        }
    }

    private static Head of(String text) throws IOException, Damaged {
        int end = text.lastIndexOf("sum=");
        Properties read = new Properties();
        read.load(new StringReader(text));
        if (end < 0 || !sum(text.substring(0, end)).equals(read.getProperty("sum"))) {
            throw new Damaged("head");
        }
        int iterations = Integer.parseInt(read.getProperty("iterations", ""));
        if (!FORMAT.equals(read.getProperty("format")) || iterations < 1 || iterations > MAX_ITERATIONS) {
            throw new Damaged("head");
        }
        return new Head(
                Secret.Kind.valueOf(read.getProperty("lock", "")),
                HexFormat.of().parseHex(read.getProperty("salt", "")),
                iterations,
                read.getProperty("known", ""),
                Instant.parse(read.getProperty("loaded", "")));
    }

    byte[] bytes() {
        String text = String.join(
                "\n",
                "format=" + FORMAT,
                "lock=" + lockedWith,
                "method=" + Keys.METHOD,
                "iterations=" + iterations,
                "salt=" + HexFormat.of().formatHex(salt),
                "known=" + known,
                "loaded=" + loadedAt.toString().replace(":", "\\:"),
                "");
        return (text + "sum=" + sum(text) + "\n").getBytes(UTF_8);
    }

    private static String sum(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** The keys that a secret makes; not asked whether they are right. */
    Keys keys(Secret secret) {
        return Keys.of(secret, salt, iterations);
    }

    @Override
    public String toString() {
        return "Head[" + loadedAt + "]";
    }
}

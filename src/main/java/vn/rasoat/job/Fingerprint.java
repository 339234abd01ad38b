package vn.rasoat.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;

/** The SHA-256 of a file, by which a reviewer knows that he looks at the same one. */
final class Fingerprint {
    private static final int BUFFER = 1 << 18;

    private Fingerprint() {}

    static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Computes it beside other work; the empty text when the file cannot be read. */
    static CompletableFuture<String> inBackground(Path file) {
        CompletableFuture<String> out = new CompletableFuture<>();
        Thread hashing = new Thread(() -> out.complete(orNothing(file)), "fingerprint");
        hashing.setDaemon(true);
        hashing.start();
        return out;
    }

    private static String orNothing(Path file) {
        try {
            return of(file);
        } catch (IOException e) {
            return "";
        }
    }
}

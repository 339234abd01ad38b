package vn.rasoat.ingest.ods;

import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.ingest.parts.BombException;
import vn.rasoat.ingest.parts.Counted;
import vn.rasoat.ingest.parts.Parts;
import vn.rasoat.ingest.parts.Xml;
import vn.rasoat.model.SourceException;

/**
 * The list of parts of a package, which says how they are encrypted (OpenDocument 1.2, part 3, chapter 3.4).
 *
 * @param encrypted how each encrypted part is to be decrypted, by its name in lower case
 */
record Manifest(Map<String, Encryption> encrypted) {
    private static final int MAX_PARTS = 10_000;

    /**
     * How one part is encrypted.
     *
     * @param algorithm the cipher, as the last word of its name in lower case: {@code aes256-cbc}, {@code blowfish cfb}
     * @param derivation how the key comes from the password: {@code pbkdf2}, {@code argon2id}
     * @param keySize the key's length in bytes
     * @param longStart whether the password is hashed with SHA-256 first; else with SHA-1
     * @param argon passes, memory in kibibytes and lanes of {@code argon2id}
     * @param checksum the hash that tells whether the password was right; empty when the cipher itself does
     */
    record Encryption(
            String algorithm,
            byte[] vector,
            String derivation,
            int keySize,
            int iterations,
            byte[] salt,
            boolean longStart,
            int[] argon,
            String checksumType,
            byte[] checksum) {
        @Override
        public String toString() {
            return "Encryption[" + algorithm + ", " + derivation + "]";
        }
    }

    Manifest {
        encrypted = Map.copyOf(encrypted);
    }

    static Manifest read(Parts parts, String file) throws SourceException {
        Map<String, Encryption> encrypted = new HashMap<>();
        try {
            Optional<Counted> part = parts.part("META-INF/manifest.xml");
            if (part.isPresent()) {
                try (Xml xml = new Xml(part.get(), file)) {
                    read(xml, encrypted);
                }
            }
        } catch (IOException | IllegalArgumentException e) { // the latter for what is no Base64
            throw BombException.explain(e, file);
        }
        return new Manifest(encrypted);
    }

    private static void read(Xml xml, Map<String, Encryption> encrypted) throws SourceException {
        Entry entry = new Entry("");
        while (xml.nextElement() && encrypted.size() < MAX_PARTS) {
            switch (xml.name()) {
                case "file-entry" ->
                    entry = new Entry(xml.attribute("full-path").toLowerCase(Locale.ROOT));
                case "encryption-data" -> {
                    entry.checksumType = lastWord(xml.attribute("checksum-type"));
                    entry.checksum = bytes(xml, "checksum");
                    encrypted.put(entry.name, entry.encryption());
                }
                case "algorithm" -> {
                    entry.algorithm = lastWord(xml.attribute("algorithm-name"));
                    entry.vector = bytes(xml, "initialisation-vector");
                    encrypted.put(entry.name, entry.encryption());
                }
                case "start-key-generation" -> {
                    entry.longStart =
                            lastWord(xml.attribute("start-key-generation-name")).contains("256");
                    encrypted.put(entry.name, entry.encryption());
                }
                case "key-derivation" -> {
                    entry.derivation = lastWord(xml.attribute("key-derivation-name"));
                    entry.keySize = xml.number("key-size", 16);
                    entry.iterations = xml.number("iteration-count", 1024);
                    entry.salt = bytes(xml, "salt");
                    entry.argon = new int[] {
                        xml.number("argon2-iterations", 0),
                        xml.number("argon2-memory", 0),
                        xml.number("argon2-lanes", 0)
                    };
                    encrypted.put(entry.name, entry.encryption());
                }
                default -> {} // what the package says of itself
            }
        }
    }

    /** One part's place in the manifest, while it is read. */
    private static final class Entry {
        private final String name;
        private String algorithm = "";
        private byte[] vector = new byte[0];
        private String derivation = "";
        private int keySize = 16;
        private int iterations = 1024;
        private byte[] salt = new byte[0];
        private boolean longStart;
        private int[] argon = new int[3];
        private String checksumType = "";
        private byte[] checksum = new byte[0];

        Entry(String name) {
            this.name = name;
        }

        Encryption encryption() {
            return new Encryption(
                    algorithm, vector, derivation, keySize, iterations, salt, longStart, argon, checksumType, checksum);
        }
    }

    /** Names are plain words or addresses that end in one: {@code http://www.w3.org/2001/04/xmlenc#aes256-cbc}. */
    private static String lastWord(String name) {
        int from = Math.max(name.lastIndexOf('#'), name.lastIndexOf(':'));
        return name.substring(from + 1).toLowerCase(Locale.ROOT);
    }

    private static byte[] bytes(Xml xml, String attribute) {
        return Base64.getDecoder().decode(xml.attribute(attribute).strip());
    }

    boolean isEncrypted() {
        return !encrypted.isEmpty();
    }
}

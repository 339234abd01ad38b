package vn.rasoat.rule;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.rasoat.model.SourceException;

/**
 * What shows that a pack is whole and whose it is: {@code manifest.json} with the SHA-256 of every file, and {@code manifest.sig}, its
 * Ed25519 signature in Base64. Keys are PEM files as OpenSSL writes them.
 */
final class PackSeal {
    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "manifest.sig";
    private static final String ALGORITHM = "Ed25519";
    private static final int LARGEST_KEY = 1 << 14;

    private PackSeal() {}

    /** Verifies the hashes, where there is a manifest, and the signature, where a key is given. */
    static void verify(String source, Map<String, byte[]> files, java.util.Optional<Path> key) throws SourceException {
        byte[] manifest = files.get(MANIFEST);
        byte[] signature = files.get(SIGNATURE);
        if (key.isPresent() && (manifest == null || signature == null)) {
            throw new SourceException("pack-unsigned", source);
        }
        if (key.isPresent() && manifest != null && signature != null) {
            verifySignature(source, manifest, signature, key.get());
        }
        if (manifest != null) {
            verifyHashes(source, manifest, files);
        }
    }

    private static void verifySignature(String source, byte[] manifest, byte[] signature, Path key)
            throws SourceException {
        PublicKey known = publicKey(key);
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(known);
            check.update(manifest);
            if (check.verify(Base64.getMimeDecoder().decode(signature))) {
                return;
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new SourceException(e, "pack-signature", source);
        }
        throw new SourceException("pack-signature", source);
    }

    private static void verifyHashes(String source, byte[] manifest, Map<String, byte[]> files) throws SourceException {
        Map<String, String> stated = new TreeMap<>();
        try {
            JsonNode list = JsonMapper.builder().build().readTree(manifest).path("files");
            list.properties()
                    .forEach(each -> stated.put(each.getKey(), each.getValue().asText()));
        } catch (IOException e) {
            throw new SourceException(e, "pack-hash", source, MANIFEST);
        }
        Set<String> all = new TreeSet<>(sealed(files).keySet());
        all.addAll(stated.keySet());
        for (String file : all) {
            byte[] content = files.get(file);
            if (content == null || !hash(content).equals(stated.get(file))) {
                throw new SourceException("pack-hash", source, file);
            }
        }
    }

    private static Map<String, byte[]> sealed(Map<String, byte[]> files) {
        Map<String, byte[]> out = new TreeMap<>(files);
        out.remove(MANIFEST);
        out.remove(SIGNATURE);
        return out;
    }

    /** The manifest of a pack's files. */
    static byte[] manifest(Map<String, byte[]> files) {
        ObjectNode root = JsonMapper.builder().build().createObjectNode();
        root.put("format", 1);
        ObjectNode list = root.putObject("files");
        sealed(files).forEach((file, content) -> list.put(file, hash(content)));
        return (root.toPrettyString() + "\n").getBytes(UTF_8);
    }

    /** The signature of a manifest, in Base64. */
    static byte[] sign(byte[] manifest, Path key) throws SourceException {
        try {
            Signature signing = Signature.getInstance(ALGORITHM);
            PrivateKey known = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(pem(key)));
            signing.initSign(known);
            signing.update(manifest);
            return (Base64.getEncoder().encodeToString(signing.sign()) + "\n").getBytes(US_ASCII);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new SourceException(e, "pack-key", String.valueOf(key.getFileName()));
        }
    }

    private static PublicKey publicKey(Path key) throws SourceException {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(pem(key)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new SourceException(e, "pack-key", String.valueOf(key.getFileName()));
        }
    }

    private static byte[] pem(Path key) throws SourceException {
        try {
            if (Files.size(key) > LARGEST_KEY) {
                throw new SourceException("pack-key", String.valueOf(key.getFileName()));
            }
            String text = Files.readString(key, US_ASCII).replaceAll("-----[A-Z ]+-----", "");
            return Base64.getMimeDecoder().decode(text);
        } catch (IOException e) {
            throw new SourceException(e, "pack-key", String.valueOf(key.getFileName()));
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }
}

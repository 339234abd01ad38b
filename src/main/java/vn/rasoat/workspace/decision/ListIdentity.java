package vn.rasoat.workspace.decision;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * By what a list is known again when its file has been renamed, moved or worked on: its headings. Findings are told apart by
 * their own ids, which know the person and the wrong value, so that two lists of one form do not get in each other's way.
 *
 * @param name 32 hexadecimal digits, from which no heading can be read
 */
public record ListIdentity(String name) {
    private static final int DIGITS = 32;

    /**
     * @param headings the lines of each column's heading; of a table without a header, none
     */
    public static ListIdentity of(List<List<String>> headings) {
        StringBuilder all = new StringBuilder();
        for (List<String> heading : headings) {
            heading.forEach(line -> all.append(plain(line)).append('\n'));
            all.append('\u001F');
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(UTF_8));
            return new ListIdentity(HexFormat.of().formatHex(digest).substring(0, DIGITS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static String plain(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}

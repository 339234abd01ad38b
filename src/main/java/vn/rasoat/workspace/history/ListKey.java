package vn.rasoat.workspace.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** By what a list is known again when its next edition comes: the file's name, the kind of list and the columns' headings. */
public final class ListKey {
    private static final int DIGITS = 32;
    /** What computers add to the name of a copy. */
    private static final Pattern COPY =
            Pattern.compile("(\\s*\\(\\d+\\)|\\s*-\\s*(copy|bản sao|sao chép))+$", Pattern.UNICODE_CASE);

    private ListKey() {}

    /**
     * @param file the file's name without its folders
     * @param headings the lines of each column's heading
     * @return 32 hexadecimal digits from which none of it can be read
     */
    public static String of(String file, String profile, List<List<String>> headings) {
        StringBuilder all = new StringBuilder();
        int dot = file.lastIndexOf('.');
        String stem = plain(dot > 0 ? file.substring(0, dot) : file);
        all.append(COPY.matcher(stem).replaceAll("")).append('\n').append(profile);
        for (List<String> heading : headings) {
            all.append('\u001F');
            heading.forEach(line -> all.append(plain(line)).append('\n'));
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }
}

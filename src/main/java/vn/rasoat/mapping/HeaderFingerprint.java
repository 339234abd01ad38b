package vn.rasoat.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import vn.rasoat.ingest.TableInfo;

/** Tells tables with the same headings. Only a digest: without a header row the "headings" may be people's data. */
final class HeaderFingerprint {
    private static final int LENGTH = 32;

    private HeaderFingerprint() {}

    /** The fingerprint of a table's headings in their order; empty for a table without a header. */
    static Optional<String> of(TableInfo table) {
        StringBuilder text = new StringBuilder();
        boolean headed = false;
        for (TableInfo.Column column : table.columns()) {
            String folded = Fold.equality(String.join(" ", column.header()));
            headed |= !folded.isEmpty();
            text.append(column.index()).append('=').append(folded).append('\n');
        }
        return headed && table.headerFirstRow() > 0 ? Optional.of(digest(text.toString())) : Optional.empty();
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}

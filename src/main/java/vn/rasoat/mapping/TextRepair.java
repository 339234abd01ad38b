package vn.rasoat.mapping;

import java.util.List;

/** Reads text that was stored in a legacy encoding or wrongly converted. The knowledge of encodings stands elsewhere. */
public interface TextRepair {
    /** Knows no encodings. */
    TextRepair NONE = raw -> List.of();

    /**
     * The other ways a text may be meant.
     *
     * @param raw a text as it stands in the file
     * @return readings other than the text itself, likeliest first; empty when it reads as it stands
     */
    List<String> variants(String raw);
}

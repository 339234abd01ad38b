package vn.rasoat.job;

import java.util.ArrayList;
import java.util.List;
import vn.rasoat.mapping.TextRepair;
import vn.rasoat.text.Encoding;
import vn.rasoat.text.VietnameseText;

/** Offers the legacy readings of a heading or cell to the recognition of columns, the most Vietnamese first. */
record LegacyReadings(VietnameseText text) implements TextRepair {
    @Override
    public List<String> variants(String raw) {
        if (raw.chars().allMatch(c -> c < 128)) {
            return List.of();
        }
        double asItIs = text.syllables().share(raw);
        List<String> out = new ArrayList<>();
        for (Encoding encoding : Encoding.values()) {
            if (encoding != Encoding.UNICODE && encoding != Encoding.VIQR) {
                String read = text.encodings().decode(raw, encoding);
                if (!read.equals(raw) && text.syllables().share(read) >= asItIs) {
                    out.add(read);
                }
            }
        }
        out.sort(java.util.Comparator.comparingDouble(
                (String read) -> -text.syllables().share(read)));
        return out;
    }
}

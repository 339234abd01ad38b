package vn.rasoat.mapping.value;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.model.CellKind;
import vn.rasoat.text.Folding;

/** Reads answers of yes or no, and ticks. A lone dash is a no: people strike out what does not hold. */
public final class FlagReader implements ValueReader {
    private static final Set<String> YES = keys(
            "x", "xx", "v", "✓", "✔", "√", "☑", "☒", "■", "1", "có", "co", "c", "yes", "y", "true", "t", "đúng", "phải",
            "đã", "đã có", "rồi", "+");
    private static final Set<String> NO = keys(
            "0",
            "không",
            "khong",
            "ko",
            "k",
            "no",
            "n",
            "false",
            "f",
            "sai",
            "chưa",
            "chua",
            "không có",
            "chưa có",
            "không phải",
            "☐",
            "□",
            "-",
            "--",
            "–");

    @Override
    public Value read(Cell cell) {
        if (cell.kind() == CellKind.BLANK || cell.text().isEmpty()) {
            return new Blank(cell, false);
        }
        if (cell.kind() == CellKind.ERROR) {
            return new Blank(cell, true);
        }
        String key = Folding.equalityKey(cell.text());
        if (YES.contains(key)) {
            return new FlagValue(cell, Optional.of(true));
        }
        return new FlagValue(cell, NO.contains(key) ? Optional.of(false) : Optional.empty());
    }

    private static Set<String> keys(String... words) {
        return Set.copyOf(Arrays.stream(words).map(Folding::equalityKey).toList());
    }
}

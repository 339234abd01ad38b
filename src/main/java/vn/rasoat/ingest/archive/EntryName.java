package vn.rasoat.ingest.archive;

import java.util.ArrayList;
import java.util.List;

/**
 * What an entry is called in messages. Names in an archive are whatever its maker wanted: they may climb out of a folder or
 * pretend to be other than they are.
 *
 * @param shown the name without folders above it and without characters that are not seen
 * @param odd whether the archive has it otherwise
 */
record EntryName(String shown, boolean odd) {
    private static final int MAX_LENGTH = 200;

    static EntryName of(String raw) {
        String visible = raw.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "");
        List<String> steps = new ArrayList<>();
        boolean odd = !visible.equals(raw);
        for (String step : visible.replace('\\', '/').split("/")) {
            boolean climbs = step.equals("..") || step.equals(".") || step.isBlank() || step.matches("[A-Za-z]:");
            odd |= climbs;
            if (!climbs) {
                steps.add(step);
            }
        }
        String shown = String.join("/", steps);
        if (shown.length() > MAX_LENGTH) {
            shown = "…" + shown.substring(shown.length() - MAX_LENGTH);
            odd = true;
        }
        return new EntryName(shown.isEmpty() ? "?" : shown, odd || shown.isEmpty());
    }
}

package vn.rasoat.training.write;

import java.util.Locale;

/** What files can be written. */
public enum Format {
    CSV,
    XLSX;

    /** The file name's ending, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}

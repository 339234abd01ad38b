package vn.rasoat.ingest.parts;

import java.io.IOException;
import vn.rasoat.model.SourceException;

/** Something inflates to more than an honest file would. */
public final class BombException extends IOException {
    private static final long serialVersionUID = 1L;

    /** The refusal to show for a failure that may have been caused by a bomb. */
    public static SourceException explain(Exception failure, String file) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BombException) {
                return new SourceException(failure, "file-bomb", file);
            }
        }
        return new SourceException(failure, "file-damaged", file);
    }
}

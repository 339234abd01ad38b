package vn.rasoat.ingest.parts;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.rasoat.ingest.Probe;

/** The compound files of older Office programs, in which also newer ones hide what has a password. */
public final class Ole {
    private Ole() {}

    public static boolean begins(Probe probe) {
        return probe.startsWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    }

    /** Opens a compound file read-only; a file on disk is not loaded at once. */
    public static POIFSFileSystem open(Probe probe) throws IOException {
        if (probe.isOnDisk()) {
            return new POIFSFileSystem(probe.path().toFile(), true);
        }
        try (InputStream in = probe.content().stream()) {
            return new POIFSFileSystem(in);
        }
    }
}

package vn.rasoat.workspace;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Folders and files that only the person who works here may read. */
public final class OwnerOnly {
    private OwnerOnly() {}

    /** Makes the folder where it is missing, and keeps others out of it. */
    public static Path folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            keepOut(folder, "rwx------", Set.of(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT));
        }
        return folder;
    }

    /** Keeps others out of a file, before anything is written to it. */
    public static Path file(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        keepOut(file, "rw-------", Set.of());
        return file;
    }

    /** Writes a file. */
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** Writes a file, which appears whole or not at all. */
    public static void write(Path file, Content content) throws IOException {
        Path partial = file(file.resolveSibling("." + file.getFileName() + ".part"));
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial))) {
                content.to(out);
            }
            try {
                Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private static void keepOut(Path path, String permissions, Set<AclEntryFlag> inherit) throws IOException {
        Optional<PosixFileAttributeView> posix =
                Optional.ofNullable(Files.getFileAttributeView(path, PosixFileAttributeView.class));
        if (posix.isPresent()) {
            posix.get().setPermissions(PosixFilePermissions.fromString(permissions));
            return;
        }
        Optional<AclFileAttributeView> acl =
                Optional.ofNullable(Files.getFileAttributeView(path, AclFileAttributeView.class));
        if (acl.isPresent()) { // Windows
            acl.get()
                    .setAcl(List.of(AclEntry.newBuilder()
                            .setType(AclEntryType.ALLOW)
                            .setPrincipal(acl.get().getOwner())
                            .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                            .setFlags(inherit)
                            .build()));
        }
    }
}

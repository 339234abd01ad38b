package vn.rasoat.workspace.decision;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Files that only the person who works here may read. */
final class OwnerOnly {
    private OwnerOnly() {}

    static void folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Optional<Path> parent = Optional.ofNullable(folder.toAbsolutePath().getParent());
        if (parent.isPresent()) {
            Files.createDirectories(parent.get());
        }
        try {
            Files.createDirectory(folder, posix(folder, "rwx------"));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
        acl(folder);
    }

    /** Makes the file when it is not there. */
    static void file(Path file) throws IOException {
        try {
            Files.createFile(file, posix(file, "rw-------"));
            acl(file);
        } catch (FileAlreadyExistsException e) {
            return; // as it was made before
        }
    }

    private static FileAttribute<?>[] posix(Path path, String permissions) {
        boolean known = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return known
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** Where the system knows lists of who may do what (Windows): the owner may do all, nobody else anything. */
    private static void acl(Path path) throws IOException {
        Optional<AclFileAttributeView> view =
                Optional.ofNullable(Files.getFileAttributeView(path, AclFileAttributeView.class));
        if (view.isPresent()) {
            AclEntry owner = AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(view.get().getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .setFlags(
                            Files.isDirectory(path)
                                    ? EnumSet.of(
                                            java.nio.file.attribute.AclEntryFlag.FILE_INHERIT,
                                            java.nio.file.attribute.AclEntryFlag.DIRECTORY_INHERIT)
                                    : EnumSet.noneOf(java.nio.file.attribute.AclEntryFlag.class))
                    .build();
            view.get().setAcl(List.of(owner));
        }
    }
}

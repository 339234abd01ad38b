package vn.rasoat.register.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The folder in which a register is kept: one folder for each time it was loaded, numbered, of which the highest counts; in it two
 * copies. What is being written has a name that does not count, and gets its number when it is whole.
 */
final class Shelf {
    private static final String UNFINISHED = ".part-";

    private final Path folder;
    private final Guard guard;

    Shelf(Path folder, Guard guard) {
        this.folder = folder;
        this.guard = guard;
    }

    /** Nobody else writes while it is held. */
    record Lock(FileChannel channel, FileLock held) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            channel.close(); // lets go of the lock
        }
    }

    /** Empty when another program, or another part of this one, is writing. */
    Optional<Lock> lock() throws IOException {
        guard.folder(folder);
        FileChannel channel = FileChannel.open(guard.file(folder.resolve("lock")), StandardOpenOption.WRITE);
        try {
            Optional<FileLock> held = Optional.ofNullable(channel.tryLock());
            if (held.isEmpty()) {
                channel.close();
            }
            return held.map(lock -> new Lock(channel, lock));
        } catch (OverlappingFileLockException e) {
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    boolean exists() {
        return Files.isDirectory(folder);
    }

    private List<Path> all() throws IOException {
        if (!exists()) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(Files::isDirectory).toList();
        }
    }

    private List<Path> numbered() throws IOException {
        return all().stream()
                .filter(each -> number(each) > 0)
                .sorted(Comparator.comparingInt(Shelf::number).reversed())
                .toList();
    }

    private static int number(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.matches("[0-9]{1,9}") ? Integer.parseInt(name) : 0;
    }

    /** The two copies of the register that counts, the one to be read first; of which one may be missing. Empty without any. */
    List<Copy> copies() throws IOException {
        return numbered().stream()
                .findFirst()
                .map(each -> List.of(main(each), second(each)))
                .orElse(List.of());
    }

    static Copy main(Path of) {
        return new Copy(of.resolve("main"));
    }

    static Copy second(Path of) {
        return new Copy(of.resolve("copy"));
    }

    Path unfinished() throws IOException {
        return guard.folder(folder.resolve(UNFINISHED + UUID.randomUUID()));
    }

    /** From now on this is the register; the former is taken away. To be called with the lock. */
    void publish(Path unfinished) throws IOException {
        Durable.forceFolder(unfinished);
        List<Path> former = numbered();
        int next = former.isEmpty() ? 1 : number(former.get(0)) + 1;
        Durable.rename(unfinished, folder.resolve("%04d".formatted(next)));
        sweep();
    }

    /** Puts a good copy in the place of a damaged one. To be called with the lock. */
    void replace(Copy damaged, Copy good) throws IOException {
        Path unfinished = unfinished();
        try {
            Copy fresh = new Copy(unfinished.resolve("fresh"));
            good.copyTo(fresh, guard);
            if (Files.exists(damaged.folder())) {
                Durable.rename(damaged.folder(), unfinished.resolve("damaged"));
            }
            Durable.rename(fresh.folder(), damaged.folder());
        } finally {
            Durable.delete(unfinished);
        }
    }

    /** Takes away what a load that was ended had begun, and registers that no longer count. To be called with the lock. */
    void sweep() throws IOException {
        List<Path> numbered = numbered();
        for (Path each : all()) {
            boolean former = numbered.indexOf(each) > 0;
            if (former || String.valueOf(each.getFileName()).startsWith(UNFINISHED)) {
                remove(each);
            }
        }
    }

    private static void remove(Path old) {
        try {
            Durable.delete(old);
        } catch (IOException e) {
            return; // somebody reads it; taken away the next time
        }
    }

    /** Takes the register away: at once, then its bytes. To be called with the lock. */
    boolean clear() throws IOException {
        sweep();
        List<Path> numbered = numbered();
        for (Path each : numbered) {
            Path gone = folder.resolve(UNFINISHED + UUID.randomUUID());
            Durable.rename(each, gone);
            Durable.delete(gone);
        }
        return !numbered.isEmpty();
    }
}

package vn.rasoat.ingest.access;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.healthmarketscience.jackcess.Database;
import com.healthmarketscience.jackcess.DatabaseBuilder;
import com.healthmarketscience.jackcess.DateTimeType;
import com.healthmarketscience.jackcess.crypt.CryptCodecProvider;
import com.healthmarketscience.jackcess.crypt.InvalidCredentialsException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.rasoat.ingest.Passwords;
import vn.rasoat.ingest.Probe;
import vn.rasoat.model.SourceException;

/**
 * A database file, opened as often as threads read it at a time. It is only ever read: no lock file appears beside it, linked
 * databases are not looked for, and no expression in it is computed.
 */
final class AccessFile {
    /** Held so that it stays silent: of damage a person is told in one line of ours. */
    private static final Logger LIBRARY = Logger.getLogger("com.healthmarketscience.jackcess");

    private static final int VERSION_AT = 0x14;
    private static final int MOST_IDLE = 4;

    private final Probe probe;
    private final Supplier<String> password;
    private final ConcurrentLinkedQueue<Database> idle = new ConcurrentLinkedQueue<>();

    private AccessFile(Probe probe, Supplier<String> password) {
        this.probe = probe;
        this.password = password;
    }

    static AccessFile open(Probe probe, Passwords passwords) throws SourceException {
        Optional<AccessFile> plain = attempt(probe, () -> "");
        if (plain.isPresent()) {
            return plain.get();
        }
        return passwords.unlock(probe.name(), typed -> {
            String kept = new String(typed); // for as long as the file is being read
            return attempt(probe, () -> kept);
        });
    }

    private static Optional<AccessFile> attempt(Probe probe, Supplier<String> password) throws SourceException {
        AccessFile file = new AccessFile(probe, password);
        try {
            file.give(file.open());
            return Optional.of(file);
        } catch (InvalidCredentialsException e) {
            return Optional.empty();
        } catch (IOException | RuntimeException e) { // Jackcess meets damage with exceptions of many kinds
            throw file.damaged(e);
        }
    }

    String name() {
        return probe.name();
    }

    /** Whether texts are bytes of some code page, as before Access 2000; they are read as the lowest 256 characters. */
    boolean hasBytesForText() {
        return probe.head()[VERSION_AT] == 0;
    }

    /** A database for the use of one thread. */
    Database take() throws IOException {
        Database ready = idle.poll();
        return ready == null ? open() : ready;
    }

    /** Gives a database back. */
    void give(Database database) throws IOException {
        if (idle.size() < MOST_IDLE) {
            idle.add(database);
        } else {
            database.close();
        }
    }

    private Database open() throws IOException {
        LIBRARY.setLevel(Level.OFF);
        DatabaseBuilder builder = builder()
                .setReadOnly(true)
                .setAutoSync(false)
                .setIgnoreBrokenSystemCatalogIndex(true)
                .setCodecProvider(new CryptCodecProvider(password));
        if (hasBytesForText()) {
            builder.setCharset(ISO_8859_1);
        }
        Database database = builder.open();
        database.setDateTimeType(DateTimeType.LOCAL_DATE_TIME);
        database.setEvaluateExpressions(false);
        database.setLinkResolver((from, linked) -> {
            throw new IOException("linked tables are not followed");
        });
        return database;
    }

    private DatabaseBuilder builder() throws IOException {
        return probe.isOnDisk()
                ? new DatabaseBuilder(probe.path())
                : new DatabaseBuilder().setChannel(new ContentChannel(probe.content()));
    }

    SourceException damaged(Throwable cause) {
        return new SourceException(cause, "file-damaged", probe.name());
    }

    @Override
    public String toString() { // the password
        return "AccessFile[" + probe.name() + "]";
    }
}

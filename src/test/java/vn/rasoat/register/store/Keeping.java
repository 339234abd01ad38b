package vn.rasoat.register.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.rasoat.job.Registers;
import vn.rasoat.job.Toolbox;
import vn.rasoat.model.SourceException;
import vn.rasoat.register.extract.RegisterAbout;
import vn.rasoat.register.extract.RegisterExtract;
import vn.rasoat.register.link.ValueColumn;
import vn.rasoat.workspace.OwnerOnly;

/** A store in a folder, with a clock that is turned by waiting. The people are invented. */
final class Keeping {
    static final String NAME = "Nguyễn Thị Hà";
    static final String ID = "001190012345";
    static final RegisterAbout ABOUT = new RegisterAbout("xa-mau.xlsx", "2026-11-01", "CV 12/UBND", "2026-12-31");

    private static final Toolbox TOOLS = Toolbox.bundled();

    final Path folder;
    final List<Duration> waits = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-20T02:00:00Z");

    Keeping(Path folder) {
        this.folder = folder.resolve("register");
    }

    /** As after the program was started anew. */
    RegisterStore store() {
        Pause pause = length -> {
            waits.add(length);
            later(length);
        };
        return new RegisterStore(folder, guard(), new Turned(), pause, 100);
    }

    static Guard guard() {
        return new Guard() {
            @Override
            public Path folder(Path folder) throws IOException {
                return OwnerOnly.folder(folder);
            }

            @Override
            public Path file(Path file) throws IOException {
                return OwnerOnly.file(file);
            }
        };
    }

    void later(Duration length) {
        now = now.plus(length);
    }

    private final class Turned extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    static Secret secret(String passphrase) {
        try {
            return Secret.passphrase(passphrase.toCharArray());
        } catch (SourceException e) {
            throw new AssertionError(e);
        }
    }

    /** People of whom the first is {@link #NAME} with {@link #ID}. */
    static RegisterExtract people(int size) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        texts.put("ho_va_ten", texts(size, i -> i == 0 ? NAME : "Trần Văn " + (char) ('A' + i % 26) + i % 7));
        texts.put("ngay_sinh", texts(size, i -> i == 0 ? "05/03/1990" : "%02d/01/1960".formatted(1 + i % 28)));
        texts.put("so_dinh_danh", texts(size, i -> i == 0 ? ID : "0010600%05d".formatted(i)));
        Map<String, ValueColumn> columns = new LinkedHashMap<>();
        texts.forEach((field, each) ->
                columns.put(field, new ValueColumn(IntStream.range(0, size).toArray(), size, each::get)));
        return new Registers(TOOLS, TOOLS.context(LocalDate.of(2026, 11, 1))).of(columns, ABOUT);
    }

    private static List<String> texts(int size, java.util.function.IntFunction<String> text) {
        return IntStream.range(0, size).mapToObj(text).toList();
    }

    void keep(int people, String passphrase) throws SourceException {
        RegisterExtract extract = people(people);
        store().replace(extract, RegisterFacts.of(extract, now), secret(passphrase), StoreProgress.SILENT);
    }

    OpenedRegister open(String passphrase) throws SourceException {
        return store().open(secret(passphrase), StoreProgress.SILENT);
    }

    /** What the first row has in a field. */
    static Optional<String> first(OpenedRegister opened, String field) {
        return Optional.ofNullable(opened.columns().get(field))
                .map(column -> column.text().apply(column.values()[0]));
    }

    /** Every file that is kept. */
    List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    Path file(String copy, String name) throws IOException {
        return files().stream()
                .filter(each -> each.endsWith(Path.of(copy, name)))
                .findFirst()
                .orElseThrow();
    }
}

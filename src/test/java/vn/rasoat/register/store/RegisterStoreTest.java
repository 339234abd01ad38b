package vn.rasoat.register.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.check.CheckCancelledException;
import vn.rasoat.model.SourceException;
import vn.rasoat.register.extract.RegisterExtract;
import vn.rasoat.register.link.ValueColumn;
import vn.rasoat.register.store.StoreProgress.Step;

/** A register is given out as it was kept, to who has the secret, and its file tells nothing. */
class RegisterStoreTest {
    private static final String PASSPHRASE = "mật khẩu của xã";

    @TempDir
    private Path folder = Path.of(".");

    static void assertCode(ThrowingCallable call, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(SourceException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private static List<List<String>> rows(Map<String, ValueColumn> columns, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> columns.values().stream()
                        .map(column -> column.text().apply(column.values()[row]))
                        .toList())
                .toList();
    }

    @Test
    void what_is_opened_is_what_was_kept() throws Exception {
        Keeping keeping = new Keeping(folder);
        keeping.keep(300, PASSPHRASE);
        OpenedRegister opened = keeping.open(PASSPHRASE);
        RegisterExtract kept = Keeping.people(300);
        assertThat(opened.columns().keySet()).containsExactlyElementsOf(kept.fields());
        assertThat(rows(opened.columns(), 300)).isEqualTo(rows(kept.columns(), 300));
        assertThat(opened.facts().about()).isEqualTo(Keeping.ABOUT);
        assertThat(opened.facts()).isEqualTo(keeping.store().facts(Keeping.secret(PASSPHRASE)));
        assertThat(opened.health()).isEqualTo(Health.WHOLE);
        assertThat(opened.facts().rows()).isEqualTo(300);
    }

    @Test
    void a_passphrase_is_the_same_whichever_way_its_letters_are_composed() throws Exception {
        Keeping keeping = new Keeping(folder);
        keeping.keep(3, Normalizer.normalize(PASSPHRASE, Normalizer.Form.NFD));
        assertThat(keeping.open(Normalizer.normalize(PASSPHRASE, Normalizer.Form.NFC))
                        .facts()
                        .rows())
                .isEqualTo(3);
    }

    @Test
    void without_the_secret_it_is_told_that_a_register_is_kept_and_since_when() throws Exception {
        Keeping keeping = new Keeping(folder);
        assertThat(keeping.store().kept()).isEmpty();
        keeping.keep(3, PASSPHRASE);
        KeptRegister kept = keeping.store().kept().orElseThrow();
        assertThat(kept.loadedAt()).isEqualTo("2026-11-20T02:00:00Z");
        assertThat(kept.lockedWith()).isEqualTo(Secret.Kind.PASSPHRASE);
        assertThat(kept.bytes()).isPositive();
    }

    @Test
    void a_key_file_opens_what_it_locked_and_nothing_else_does() throws Exception {
        Keeping keeping = new Keeping(folder);
        Path key = Files.write(
                folder.resolve("khoa.bin"), new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16});
        Path other = Files.write(folder.resolve("khac.bin"), new byte[16]);
        RegisterExtract people = Keeping.people(3);
        RegisterFacts facts = RegisterFacts.of(people, java.time.Instant.EPOCH);
        keeping.store().replace(people, facts, Secret.keyFile(key), StoreProgress.SILENT);
        assertThat(keeping.store().facts(Secret.keyFile(key))).isEqualTo(facts);
        assertCode(() -> keeping.store().facts(Secret.keyFile(other)), "register-wrong-key");
        assertCode(() -> keeping.open(PASSPHRASE), "register-needs-key");
        keeping.keep(4, PASSPHRASE);
        assertCode(() -> keeping.store().facts(Secret.keyFile(key)), "register-needs-passphrase");
    }

    @Test
    void a_key_must_be_a_file_that_is_not_easily_guessed() throws IOException {
        Path small = Files.write(folder.resolve("k"), new byte[15]);
        assertCode(() -> Secret.keyFile(small), "register-key-file");
        assertCode(() -> Secret.keyFile(folder), "register-key-file");
        assertCode(() -> Secret.keyFile(folder.resolve("no")), "register-key-file");
        assertCode(() -> Secret.passphrase(new char[0]), "register-passphrase-empty");
    }

    @Test
    void a_passphrase_is_wiped_where_it_was_typed_and_never_told() throws Exception {
        char[] typed = PASSPHRASE.toCharArray();
        Secret secret = Secret.passphrase(typed);
        assertThat(typed).containsOnly('\0');
        assertThat(secret.toString()).isEqualTo("Secret[PASSPHRASE]");
        assertThat(secret.isShort()).isFalse();
        secret.close();
        assertThat(secret.bytes()).containsOnly(0);
        assertThat(Keeping.secret("ngắn").isShort()).isTrue();
    }

    private static boolean tells(Path file, String personal) {
        try {
            String bytes = new String(Files.readAllBytes(file), ISO_8859_1);
            for (Charset charset : List.of(UTF_8, UTF_16LE)) {
                if (bytes.contains(new String(personal.getBytes(charset), ISO_8859_1))) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void nothing_personal_can_be_read_in_any_file_while_it_is_kept_or_after() throws Exception {
        Keeping keeping = new Keeping(folder);
        RegisterExtract people = Keeping.people(5000);
        int[] seen = new int[1];
        StoreProgress looking = (step, done, all) -> {
            try {
                for (Path file : keeping.files()) {
                    assertThat(tells(file, Keeping.NAME) || tells(file, Keeping.ID))
                            .as("%s", file)
                            .isFalse();
                    seen[0]++;
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return true;
        };
        keeping.store()
                .replace(
                        people, RegisterFacts.of(people, java.time.Instant.EPOCH), Keeping.secret(PASSPHRASE), looking);
        keeping.open(PASSPHRASE);
        assertThat(seen[0]).isPositive();
        for (String secret : List.of(Keeping.NAME, Keeping.ID, "Trần Văn", "xa-mau", "UBND", "ho_va_ten", PASSPHRASE)) {
            assertThat(keeping.files()).as(secret).noneMatch(file -> tells(file, secret));
        }
    }

    @Test
    void only_its_owner_can_read_it() throws Exception {
        Keeping keeping = new Keeping(folder);
        keeping.keep(3, PASSPHRASE);
        keeping.store().verify(Keeping.secret(PASSPHRASE), StoreProgress.SILENT);
        org.junit.jupiter.api.Assumptions.assumeTrue(
                Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null);
        try (var all = Files.walk(keeping.folder)) {
            assertThat(all)
                    .allSatisfy(each -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                            .as("%s", each)
                            .isEqualTo(Files.isDirectory(each) ? "rwx------" : "rw-------"));
        }
    }

    @Test
    void a_new_register_takes_the_place_of_the_former_one() throws Exception {
        Keeping keeping = new Keeping(folder);
        keeping.keep(3, PASSPHRASE);
        keeping.keep(5, "mật khẩu khác");
        assertThat(keeping.open("mật khẩu khác").facts().rows()).isEqualTo(5);
        try (var all = Files.list(keeping.folder)) {
            assertThat(all.map(each -> each.getFileName().toString())).containsExactlyInAnyOrder("0002", "lock");
        }
    }

    @Test
    void a_load_that_is_cancelled_leaves_the_former_register_and_nothing_else() throws Exception {
        Keeping keeping = new Keeping(folder);
        keeping.keep(3, PASSPHRASE);
        List<Path> before = keeping.files();
        RegisterExtract people = Keeping.people(5);
        RegisterFacts facts = RegisterFacts.of(people, java.time.Instant.EPOCH);
        for (Step step : List.of(Step.ENCRYPTING, Step.VERIFYING)) {
            assertThatThrownBy(() -> keeping.store()
                            .replace(people, facts, Keeping.secret("khác"), (at, done, all) -> at != step))
                    .isInstanceOf(CheckCancelledException.class);
        }
        assertThat(keeping.files()).isEqualTo(before);
        assertThat(keeping.open(PASSPHRASE).facts().rows()).isEqualTo(3);
    }

    @Test
    void what_an_ended_load_left_is_taken_away_at_the_next_start() throws Exception {
        Keeping keeping = new Keeping(folder);
        keeping.keep(3, PASSPHRASE);
        Path left = Files.createDirectories(keeping.folder.resolve(".part-1/main"));
        Files.write(left.resolve("register.mv.db"), new byte[100]);
        assertThat(keeping.store().kept()).isPresent();
        assertThat(keeping.folder.resolve(".part-1")).doesNotExist();
    }

    @Test
    void nobody_writes_and_nothing_is_taken_away_while_another_writes() throws Exception {
        Keeping keeping = new Keeping(folder);
        keeping.keep(3, PASSPHRASE);
        RegisterExtract people = Keeping.people(5);
        RegisterFacts facts = RegisterFacts.of(people, java.time.Instant.EPOCH);
        int[] asked = new int[1];
        keeping.store().replace(people, facts, Keeping.secret(PASSPHRASE), (step, done, all) -> {
            if (asked[0]++ == 1) {
                assertCode(() -> keeping.keep(7, PASSPHRASE), "register-busy");
                assertCode(() -> keeping.store().clear(), "register-busy");
                try {
                    assertThat(keeping.open(PASSPHRASE).facts().rows()).isEqualTo(3);
                } catch (SourceException e) {
                    throw new AssertionError(e);
                }
            }
            return true;
        });
        assertThat(keeping.open(PASSPHRASE).facts().rows()).isEqualTo(5);
    }

    @Test
    void a_register_that_is_taken_away_is_gone() throws Exception {
        Keeping keeping = new Keeping(folder);
        assertThat(keeping.store().clear()).isFalse();
        keeping.keep(3, PASSPHRASE);
        assertThat(keeping.store().clear()).isTrue();
        assertThat(keeping.store().kept()).isEmpty();
        assertThat(keeping.files())
                .extracting(each -> each.getFileName().toString())
                .containsExactly("lock");
        assertCode(() -> keeping.open(PASSPHRASE), "register-none");
    }
}

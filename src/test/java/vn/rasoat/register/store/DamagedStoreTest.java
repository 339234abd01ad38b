package vn.rasoat.register.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.rasoat.model.SourceException;

/** A damaged copy is made anew from the other; damage is never taken for data. */
class DamagedStoreTest {
    private static final String PASSPHRASE = "mật khẩu của xã";
    private static final int PEOPLE = 400;
    private static final int HEADERS = 3 * 4096;

    @TempDir
    private Path folder = Path.of(".");

    /** What can happen to a copy. */
    enum Damage {
        BLOCKS_OVERWRITTEN("register.mv.db") {
            @Override
            void to(Path file) throws IOException {
                overwrite(file, HEADERS, Files.size(file));
            }
        },
        CUT_SHORT("register.mv.db") {
            @Override
            void to(Path file) throws IOException {
                try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
                    open.setLength(open.length() / 2);
                }
            }
        },
        EMPTIED("register.mv.db") {
            @Override
            void to(Path file) throws IOException {
                Files.write(file, new byte[0]);
            }
        },
        ZEROES("register.mv.db") {
            @Override
            void to(Path file) throws IOException {
                Files.write(file, new byte[(int) Files.size(file)]);
            }
        },
        GONE("register.mv.db") {
            @Override
            void to(Path file) throws IOException {
                Files.delete(file);
            }
        },
        HEAD_CHANGED("head") {
            @Override
            void to(Path file) throws IOException {
                Files.writeString(file, Files.readString(file).replace("iterations=1", "iterations=3"));
            }
        },
        HEAD_GONE("head") {
            @Override
            void to(Path file) throws IOException {
                Files.delete(file);
            }
        },
        HEAD_NO_TEXT("head") {
            @Override
            void to(Path file) throws IOException {
                Files.write(file, new byte[] {(byte) 0xC3, 0x28, 0, 13, '\\', 'u', 'x'});
            }
        },
        FOLDER_GONE("head") {
            @Override
            void to(Path file) throws IOException {
                Files.delete(file);
                Files.delete(file.resolveSibling("register.mv.db"));
            }
        };

        private final String name;

        Damage(String name) {
            this.name = name;
        }

        abstract void to(Path file) throws IOException;
    }

    private static void overwrite(Path file, long from, long to) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.seek(from);
            byte[] bytes = new byte[(int) (to - from)];
            new Random(7).nextBytes(bytes);
            open.write(bytes);
        }
    }

    private Keeping kept() throws SourceException {
        Keeping keeping = new Keeping(folder);
        keeping.keep(PEOPLE, PASSPHRASE);
        return keeping;
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void a_damaged_copy_is_restored_when_the_register_is_opened(Damage damage) throws Exception {
        Keeping keeping = kept();
        damage.to(keeping.file("main", damage.name));
        OpenedRegister opened = keeping.open(PASSPHRASE);
        assertThat(opened.health()).isEqualTo(Health.RESTORED);
        assertThat(opened.facts().rows()).isEqualTo(PEOPLE);
        assertThat(Keeping.first(opened, "ho_va_ten")).contains(Keeping.NAME);
        assertThat(keeping.open(PASSPHRASE).health()).isEqualTo(Health.WHOLE);
        assertThat(keeping.file("main", "register.mv.db"))
                .hasSameBinaryContentAs(keeping.file("copy", "register.mv.db"));
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void a_damaged_second_copy_is_restored_when_the_register_is_looked_through(Damage damage) throws Exception {
        Keeping keeping = kept();
        damage.to(keeping.file("copy", damage.name));
        assertThat(keeping.open(PASSPHRASE).health()).isEqualTo(Health.WHOLE);
        assertThat(verify(keeping).health()).isEqualTo(Health.RESTORED);
        assertThat(verify(keeping).health()).isEqualTo(Health.WHOLE);
    }

    private static OpenedRegister verify(Keeping keeping) throws SourceException {
        return keeping.store().verify(Keeping.secret(PASSPHRASE), StoreProgress.SILENT);
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void when_both_copies_are_damaged_it_is_said_that_the_register_is_lost(Damage damage) throws Exception {
        Keeping keeping = kept();
        damage.to(keeping.file("main", damage.name));
        damage.to(keeping.file("copy", damage.name));
        RegisterStoreTest.assertCode(() -> keeping.open(PASSPHRASE), "register-lost");
        keeping.keep(5, PASSPHRASE);
        assertThat(keeping.open(PASSPHRASE).facts().rows()).isEqualTo(5);
    }

    static IntStream seeds() {
        return IntStream.range(0, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_byte_that_changed_anywhere_is_found_or_does_not_matter(int seed) throws Exception {
        Keeping keeping = kept();
        Path file = keeping.file("main", "register.mv.db");
        byte[] bytes = Files.readAllBytes(file);
        Random random = new Random(seed);
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        Files.write(file, bytes);
        OpenedRegister opened = keeping.open(PASSPHRASE);
        assertThat(opened.facts().rows()).isEqualTo(PEOPLE);
        assertThat(Keeping.first(opened, "so_dinh_danh")).contains(Keeping.ID);
    }

    @Test
    void a_damaged_copy_does_not_keep_the_good_one_from_being_used_when_it_cannot_be_replaced() throws Exception {
        Keeping keeping = kept();
        Damage.CUT_SHORT.to(keeping.file("main", "register.mv.db"));
        Shelf shelf = new Shelf(keeping.folder, Keeping.guard());
        try (Shelf.Lock held = shelf.lock().orElseThrow()) {
            assertThat(held.held().isValid()).isTrue();
            assertThat(keeping.open(PASSPHRASE).health()).isEqualTo(Health.NOT_RESTORED);
        }
        assertThat(keeping.open(PASSPHRASE).health()).isEqualTo(Health.RESTORED);
    }
}

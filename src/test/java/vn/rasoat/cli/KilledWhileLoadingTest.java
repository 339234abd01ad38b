package vn.rasoat.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.rasoat.Launcher;
import vn.rasoat.job.RegisterStoreJob;
import vn.rasoat.job.Toolbox;
import vn.rasoat.register.extract.RegisterAbout;
import vn.rasoat.register.store.RegisterFacts;
import vn.rasoat.register.store.Secret;
import vn.rasoat.register.store.StoreProgress;

/** Whenever a load is killed, a whole register is there: the former, until the new one is whole. */
class KilledWhileLoadingTest {
    private static final int PEOPLE = 15_000;
    private static final String NAME = "Nguyễn Thị Bí Mật";
    private static final List<String> GIVEN = List.of("An", "Bình", "Cúc", "Dung", "Hạnh", "Mai", "Ngọc");
    private static final String HEADER = "STT,Họ và tên,Ngày sinh,Giới tính,Số định danh cá nhân,Nơi thường trú\n";
    private static final String PASSPHRASE = "mật khẩu của xã";

    private final Path folder;

    KilledWhileLoadingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** When the load is killed: as soon as such a file is there. */
    enum Moment {
        READING("lock"),
        BEGUN("main/register.mv.db"),
        WRITTEN("main/head"),
        COPYING("copy/register.mv.db"),
        COPIED("copy/head");

        private final String file;

        Moment(String file) {
            this.file = file;
        }

        boolean isNow(Path register) {
            if (this == READING) {
                return true;
            }
            try (Stream<Path> parts = Files.list(register)) {
                return parts.filter(each -> each.getFileName().toString().startsWith(".part-"))
                        .anyMatch(part -> Files.exists(part.resolve(file)));
            } catch (IOException e) {
                return false;
            }
        }
    }

    private Path list(int people) throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < people; i++) {
            text.append(i + 1).append(',').append(NAME).append(' ').append(GIVEN.get(i % GIVEN.size()));
            text.append(",01/02/1990,Nữ,")
                    .append("0011900%05d".formatted(i))
                    .append(",Số nhà ")
                    .append(i);
            text.append(" Thôn Đông\n");
        }
        return Files.writeString(folder.resolve(people + ".csv"), text, UTF_8);
    }

    private static Secret secret() throws Exception {
        return Secret.passphrase(PASSPHRASE.toCharArray());
    }

    private Process start(Path list, Path workspace) throws IOException {
        Path passphrase = Files.writeString(folder.resolve("passphrase.txt"), PASSPHRASE + "\n", UTF_8);
        List<String> arguments = List.of(
                "register",
                "load",
                list.toString(),
                "--workspace",
                workspace.toString(),
                "--passphrase-file",
                passphrase.toString());
        return ChildProgram.start(Launcher.class, List.of(), arguments);
    }

    /** Kills when the moment has come; false when the load was done before. */
    private static boolean kill(Process process, Path register, Moment moment) throws InterruptedException {
        while (process.isAlive()) {
            if (moment.isNow(register)) {
                process.destroyForcibly().waitFor();
                return true;
            }
            Thread.onSpinWait();
        }
        return false;
    }

    private static boolean isPersonal(Path file) {
        try {
            String bytes = new String(Files.readAllBytes(file), ISO_8859_1);
            return bytes.contains(new String(NAME.getBytes(UTF_8), ISO_8859_1)) || bytes.contains("0011900");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> in(Path register) throws IOException {
        try (Stream<Path> all = Files.walk(register)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void the_former_register_is_whole_and_what_was_begun_tells_nothing(Moment moment) throws Exception {
        Path workspace = folder.resolve("workspace");
        Path register = workspace.resolve("register");
        RegisterStoreJob job = new RegisterStoreJob(workspace, Toolbox.bundled());
        RegisterFacts former = job.load(list(50), new RegisterAbout("", "", "", ""), secret(), StoreProgress.SILENT);

        boolean killed = kill(start(list(PEOPLE), workspace), register, moment);

        assertThat(in(register)).isNotEmpty().noneMatch(KilledWhileLoadingTest::isPersonal);
        RegisterStoreJob after = new RegisterStoreJob(workspace, Toolbox.bundled());
        RegisterFacts kept = after.verify(secret(), StoreProgress.SILENT).facts();
        if (killed && kept.rows() != PEOPLE) {
            assertThat(kept).isEqualTo(former);
        } else { // the last moments are short
            assertThat(moment).isIn(Moment.COPYING, Moment.COPIED);
            assertThat(kept.rows()).isEqualTo(PEOPLE);
        }
        try (Stream<Path> left = Files.list(register)) {
            assertThat(left).noneMatch(each -> each.getFileName().toString().startsWith(".part-"));
        }
    }
}

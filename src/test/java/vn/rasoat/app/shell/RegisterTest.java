package vn.rasoat.app.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.app.desk.TestDesk;
import vn.rasoat.app.register.InUse;
import vn.rasoat.app.register.LoadForm;
import vn.rasoat.app.register.RegisterViewModel;
import vn.rasoat.app.results.FindingDetail;
import vn.rasoat.app.results.FindingDetail.BothSides;
import vn.rasoat.app.results.FindingDetail.RegisterPerson;

/** Keeping an extract of the register, and checks that are compared with it; without a window. */
class RegisterTest {
    private static final String PASSPHRASE = "con trâu đi trước 2026";

    @TempDir
    Path folder;

    private final FakeOutside outside = new FakeOutside();

    @SuppressWarnings("NullAway.Init") // set before each test
    private Desk desk;

    @SuppressWarnings("NullAway.Init") // set before each test
    private RegisterViewModel model;

    @BeforeEach
    void sit_down() {
        desk = TestDesk.in(folder, outside);
        model = new RegisterViewModel(desk, time -> {});
        model.refresh();
    }

    static Path extract(Path folder) {
        return written(
                folder.resolve("trich_dan_cu.csv"),
                """
                so_dinh_danh,ho_va_ten,ngay_sinh,gioi_tinh,noi_thuong_tru,trang_thai_cu_tru
                024085000018,Nguyễn Văn An,15/03/1985,Nam,"Thôn Đông, xã Bắc Lũng",Thường trú
                024190000029,Trần Thị Bình,02/09/1990,Nữ,"Thôn Đông, xã Bắc Lũng",Thường trú
                024070000031,Lê Văn Cường,20/01/1970,Nam,"Thôn Tây, xã Bắc Lũng",Thường trú
                ,Phạm Thị Dung,11/11/1961,Nữ,"Thôn Tây, xã Bắc Lũng",Thường trú
                """);
    }

    private static Path written(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path list(Path folder) {
        return written(
                folder.resolve("danh_sach.csv"),
                """
                STT,Họ và tên,Ngày sinh,Giới tính,Số định danh cá nhân
                1,Nguyễn Văn An,15/03/1985,Nam,024085000018
                2,Trần Thị Bình,02/09/1991,Nữ,024190000029
                """);
    }

    static LoadForm form(Path file) {
        return new LoadForm(
                Optional.of(file),
                Optional.of(LocalDate.of(2026, 10, 15)),
                "Công văn 12",
                Optional.empty(),
                PASSPHRASE,
                PASSPHRASE);
    }

    @Test
    void an_extract_is_kept_locked_and_found_again_after_a_restart() throws Exception {
        model.load(form(extract(folder)));
        assertThat(desk.problem().get()).isEmpty();
        assertThat(model.inUse().get().flatMap(InUse::kept).orElseThrow().rows())
                .isEqualTo(4);
        assertThat(model.facts())
                .containsEntry("Ngày trích xuất", "15/10/2026")
                .containsEntry("Không có số định danh", "1");
        assertThat(model.notes()).isNotEmpty();
        RegisterViewModel later = new RegisterViewModel(TestDesk.in(folder, outside), time -> {});
        later.refresh();
        assertThat(later.kept().get()).isPresent();
        assertThat(later.inUse().get()).isEmpty();
        later.open(PASSPHRASE);
        assertThat(later.inUseWords())
                .isEqualTo("Đối chiếu với bản trích \"trich_dan_cu.csv\" ngày 15/10/2026: 4 người");
        later.verify(PASSPHRASE);
        assertThat(later.said().get()).startsWith("Bản lưu nguyên vẹn");
        later.clear();
        assertThat(later.kept().get()).isEmpty();
        assertThat(later.inUse().get()).isEmpty();
    }

    @Test
    void a_wrong_passphrase_is_told_calmly_and_opens_nothing() throws Exception {
        model.load(form(extract(folder)));
        model.close();
        model.open("sai rồi");
        assertThat(model.inUse().get()).isEmpty();
        assertThat(desk.problem().get().orElseThrow().text()).contains("không đúng");
        assertThat(model.work().get()).isEmpty();
    }

    @Test
    void what_is_no_extract_is_told_and_what_was_kept_stays() throws Exception {
        model.load(form(extract(folder)));
        Path other = Files.writeString(folder.resolve("kho.csv"), "Tên hàng,Số lượng\nXi măng,3\nCát,4\n", UTF_8);
        model.load(form(other));
        assertThat(desk.problem().get()).isPresent();
        assertThat(model.kept().get()).isPresent();
    }

    @Test
    void a_check_is_compared_with_a_file_used_once_and_shows_the_person_beside_the_row() throws Exception {
        ShellViewModel shell = new ShellViewModel(desk);
        shell.register().useOnce(extract(folder));
        assertThat(desk.problem().get()).isEmpty();
        assertThat(shell.register().inUse().get()).isPresent();
        shell.open(list(folder.resolve("ds")));
        assertThat(desk.problem().get()).isEmpty();
        assertThat(shell.recognition().order().orElseThrow().register()).isPresent();
        shell.recognition().start();
        assertThat(shell.page().get()).isEqualTo(Page.RESULTS);
        FindingDetail about = detailOf(shell, "Trần Thị Bình");
        assertThat(about.register()).hasSize(1);
        RegisterPerson person = about.register().get(0);
        assertThat(person.how()).isEqualTo("Tìm được theo số định danh");
        assertThat(person.fields().stream().filter(BothSides::differs))
                .containsExactly(new BothSides("Ngày sinh", "02/09/1991", "02/09/1990", true));
        shell.register().close();
        shell.go(Page.RECOGNITION);
        shell.recognition().start();
        assertThat(shell.checked().orElseThrow().registerSides(0, 0)).isEmpty();
    }

    private static FindingDetail detailOf(ShellViewModel shell, String person) {
        for (int i = 0; i < shell.results().rows().size(); i++) {
            if (shell.results().rows().get(i).person().equals(person)) {
                shell.results().select(shell.results().number(i));
                FindingDetail detail = shell.results().detail().get().orElseThrow();
                if (detail.ruleId().startsWith("REG")) {
                    return detail;
                }
            }
        }
        throw new AssertionError("no finding about " + person + " of "
                + List.copyOf(shell.results().rows()));
    }
}

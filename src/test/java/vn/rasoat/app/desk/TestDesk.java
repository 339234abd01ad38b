package vn.rasoat.app.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import vn.rasoat.app.shell.FakeOutside;
import vn.rasoat.job.Toolbox;
import vn.rasoat.training.SampleJob;
import vn.rasoat.training.SampleOptions;
import vn.rasoat.training.write.Format;
import vn.rasoat.training.write.Layout;

/** A desk for tests, with invented people to check. */
public final class TestDesk {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private TestDesk() {}

    public static Desk in(Path folder, FakeOutside outside) {
        return new Desk(Toolbox.bundled(), new UserFolder(folder.resolve("settings")), new AtOnce(), outside, TODAY);
    }

    /** A list as communes print it, with errors in it. */
    public static Path messyList(Path folder) throws IOException {
        return list(folder, 0.1);
    }

    /** The same people each time, with more errors or fewer. */
    public static Path list(Path folder, double errors) throws IOException {
        return SampleJob.run(
                        SampleOptions.of(400, 7, errors, folder).withFormat(Format.XLSX, Set.copyOf(Layout.printed())))
                .files()
                .get(0);
    }
}

package vn.rasoat.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.app.desk.Outside;
import vn.rasoat.app.desk.ThreadBackground;
import vn.rasoat.app.desk.UserFolder;
import vn.rasoat.app.results.Facet;
import vn.rasoat.app.results.FacetValue;
import vn.rasoat.app.results.FindingOrder;
import vn.rasoat.app.results.ResultsViewModel;
import vn.rasoat.app.shell.Page;
import vn.rasoat.app.shell.ShellViewModel;
import vn.rasoat.app.shell.Window;
import vn.rasoat.job.Toolbox;
import vn.rasoat.training.write.Format;

/**
 * Measures the table of findings in a window that exists only in memory: what a line costs that comes into sight, the time
 * between frames while scrolling, and how long narrowing down and ordering take. Started as
 * {@code java -Dglass.platform=Monocle -Dmonocle.platform=Headless -Dheadless.geometry=1400x900-32 -Dprism.order=sw -cp <test class
 * path> vn.rasoat.bench.ScrollTable <folder> [persons] [error rate]}.
 */
public final class ScrollTable {
    private static final int STEPS = 400;
    private static final long WAIT_MILLIS = 20;

    private final ShellViewModel shell;

    private ScrollTable(ShellViewModel shell) {
        this.shell = shell;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int persons = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        double errors = args.length > 2 ? Double.parseDouble(args[2]) : 0.9;
        Path list = new Lists(folder).of(persons, errors, Format.CSV);
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Path own = Files.createTempDirectory("rasoat-bench");
        Desk desk = new Desk(
                Toolbox.bundled(),
                new UserFolder(own),
                new ThreadBackground(),
                new Nowhere(),
                LocalDate.of(2026, 11, 1));
        new ScrollTable(onWindow(() -> new ShellViewModel(desk))).measure(list);
        System.exit(0);
    }

    private void measure(Path list) throws Exception {
        onWindow(() -> {
            Stage stage = new Stage();
            stage.setScene(new Window(shell, 1366, 768).scene());
            stage.show();
            shell.open(list);
            return stage;
        });
        until(() -> shell.page().get() == Page.RECOGNITION);
        long began = System.nanoTime();
        onWindow(() -> {
            shell.recognition().start();
            return began;
        });
        until(() -> shell.page().get() == Page.RESULTS);
        say("check until the results are shown", began);
        ResultsViewModel results = shell.results();
        System.out.printf(
                Locale.ROOT,
                "findings %,d; heap used after a collection %,d MB%n",
                results.rows().size(),
                heap());
        lines();
        frames();
        narrowing(results);
        ordering(results, FindingOrder.FIELD);
        ordering(results, FindingOrder.PERSON);
        ordering(results, FindingOrder.PERSON);
        ordering(results, FindingOrder.VALUE);
        System.out.printf(Locale.ROOT, "heap used after all of it %,d MB%n", heap());
    }

    private TableView<?> table() {
        return (TableView<?>) javafx.stage.Window.getWindows().get(0).getScene().lookup("#table");
    }

    /** A jump to anywhere: all lines in sight are made anew. */
    private void lines() throws Exception {
        List<Long> nanos = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            int to = (int) (step * 7_919L * 131 % shell.results().rows().size());
            nanos.add(onWindow(() -> {
                long began = cpu();
                table().scrollTo(to);
                table().getScene().getRoot().applyCss();
                table().getScene().getRoot().layout();
                return cpu() - began;
            }));
        }
        say("jump anywhere, a screen of lines made anew, processor time", nanos);
    }

    /** Scrolls three lines with each frame, as a wheel does. */
    private void frames() throws Exception {
        List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        onWindow(() -> {
            new AnimationTimer() {
                private long before;
                private int line;

                @Override
                public void handle(long now) {
                    if (before != 0) {
                        nanos.add(now - before);
                    }
                    before = now;
                    line += 3;
                    table().scrollTo(line);
                    if (nanos.size() >= STEPS) {
                        stop();
                        done.complete(true);
                    }
                }
            }.start();
            return done;
        });
        done.get();
        say("time between frames while scrolling", nanos);
    }

    private void narrowing(ResultsViewModel results) throws Exception {
        FacetValue value =
                results.facets().get().getOrDefault(Facet.SEVERITY, List.of()).get(0);
        List<Long> nanos = new ArrayList<>();
        for (boolean wanted : new boolean[] {true, false, true, false, true, false}) {
            nanos.add(onWindow(() -> {
                long began = cpu();
                results.choose(value, wanted);
                return cpu() - began;
            }));
        }
        say("narrow down to a severity and back, processor time", nanos);
    }

    private static void ordering(ResultsViewModel results, FindingOrder order) throws Exception {
        long began = System.nanoTime();
        onWindow(() -> {
            results.sort(order, true);
            return began;
        });
        until(() -> !results.sorting().get());
        say("order by " + order.name().toLowerCase(Locale.ROOT), began);
    }

    private static void say(String what, long began) {
        System.out.printf(Locale.ROOT, "%s: %.0f ms%n", what, (System.nanoTime() - began) / 1e6);
    }

    private static void say(String what, List<Long> nanos) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.1f ms, 95 %% %.1f ms, most %.1f ms (%d)%n",
                what,
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get(sorted.size() * 95 / 100) / 1e6,
                sorted.get(sorted.size() - 1) / 1e6,
                sorted.size());
    }

    /** What the thread itself has used: other programs do not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static <T> T onWindow(java.util.concurrent.Callable<T> work) throws Exception {
        CompletableFuture<T> out = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                out.complete(work.call());
            } catch (Exception e) {
                out.completeExceptionally(e);
            }
        });
        return out.get();
    }

    private static void until(BooleanSupplier condition) throws Exception {
        while (!onWindow(condition::getAsBoolean)) {
            Thread.sleep(WAIT_MILLIS);
        }
    }

    /** Chooses nothing and shows nothing. */
    private static final class Nowhere implements Outside {
        @Override
        public Optional<Path> chooseFile(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseArchive(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseFolder(String title, Path from) {
            return Optional.empty();
        }

        @Override
        public void show(Path path) {
            throw new IllegalStateException(path.toString());
        }
    }
}

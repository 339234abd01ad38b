package vn.rasoat.app.desk;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Background work on threads that end with the program. */
public final class ThreadBackground implements Background {
    private final ExecutorService pool = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "background");
        thread.setDaemon(true);
        return thread;
    });

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        pool.execute(() -> {
            try {
                T result = work.call();
                later(() -> done.accept(result));
            } catch (Exception e) {
                later(() -> failed.accept(e));
            } catch (OutOfMemoryError e) {
                later(() -> failed.accept(new IllegalStateException("memory", e)));
            }
        });
    }

    @Override
    public <T> boolean meanwhile(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        run(
                () -> {
                    Thread here = Thread.currentThread();
                    int before = here.getPriority();
                    here.setPriority(Thread.MIN_PRIORITY); // threads that it starts take it over
                    try {
                        return work.call();
                    } finally {
                        here.setPriority(before);
                    }
                },
                done,
                failed);
        return true;
    }

    @Override
    public void later(Runnable onWindow) {
        Platform.runLater(onWindow);
    }
}

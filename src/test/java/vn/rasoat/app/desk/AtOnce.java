package vn.rasoat.app.desk;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs work at once, so that tests need neither threads nor waiting. */
public final class AtOnce implements Background {
    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
    }

    @Override
    public <T> boolean meanwhile(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        return false;
    }

    @Override
    public void later(Runnable onWindow) {
        onWindow.run();
    }
}

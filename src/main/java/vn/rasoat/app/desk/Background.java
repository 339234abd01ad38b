package vn.rasoat.app.desk;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs work beside the window, so that it never freezes. Tests pass one that runs at once. */
public interface Background {
    /**
     * Runs work and hands over what came of it, on the window's thread.
     *
     * @param done takes the result
     * @param failed takes what the work threw
     */
    <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

    /**
     * Runs work that may come to be wanted, with as little claim on the computer as can be. It may be left out altogether; then
     * nobody is called.
     *
     * @return whether it is done at all
     */
    <T> boolean meanwhile(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

    /** Lets something happen on the window's thread, soon. */
    void later(Runnable onWindow);
}

package vn.rasoat.register.store;

import java.time.Duration;

/** Waits; tests do not. */
@FunctionalInterface
public interface Pause {
    /** Lets the time go by on the thread that calls. */
    Pause REAL = length -> Thread.sleep(length.toMillis());

    void take(Duration length) throws InterruptedException;
}

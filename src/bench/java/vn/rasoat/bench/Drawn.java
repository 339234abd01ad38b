package vn.rasoat.bench;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/** Waits until a window has been drawn. */
final class Drawn {
    private static final int PULSES = 2;

    private Drawn() {}

    /** Runs after the scene, as it is now, has been laid out and given to the painter. */
    static void once(Scene scene, Runnable then) {
        scene.getRoot().requestLayout();
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses > PULSES) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }
}

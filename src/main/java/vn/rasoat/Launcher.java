package vn.rasoat;

import vn.rasoat.app.shell.RasoatApp;
import vn.rasoat.cli.Main;

/** Starts the program: the desktop when nothing is asked for, else the command line. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        if (args.length == 0) {
            RasoatApp.open();
        } else {
            Main.main(args);
        }
    }
}

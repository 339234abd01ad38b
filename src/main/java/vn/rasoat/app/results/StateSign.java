package vn.rasoat.app.results;

import java.util.Locale;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.rasoat.app.control.Parts;
import vn.rasoat.workspace.decision.Standing.State;

/** The sign of a state; its shape tells it apart as well as its colour. */
final class StateSign {
    private StateSign() {}

    static FontIcon icon(State state) {
        String literal =
                switch (state) {
                    case OPEN -> "fth-circle";
                    case CORRECTED -> "fth-check-circle";
                    case ACCEPTED -> "fth-bookmark";
                    case REFERRED -> "fth-send";
                };
        return Parts.icon(literal, "state-icon", state.name().toLowerCase(Locale.ROOT));
    }
}

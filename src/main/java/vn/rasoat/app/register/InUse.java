package vn.rasoat.app.register;

import java.util.Optional;
import vn.rasoat.register.extract.RegisterExtract;
import vn.rasoat.register.store.RegisterFacts;

/**
 * The extract that checks are compared with now.
 *
 * @param kept what is known of it when it was opened from the store; empty for a file that is used without being kept
 */
public record InUse(RegisterExtract extract, Optional<RegisterFacts> kept) {
    @Override
    public String toString() { // people's data
        return "InUse[" + extract.rows() + " rows]";
    }
}

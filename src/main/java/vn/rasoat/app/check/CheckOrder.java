package vn.rasoat.app.check;

import java.util.List;
import java.util.Optional;
import vn.rasoat.job.CheckSession;
import vn.rasoat.register.extract.RegisterExtract;

/**
 * What is to be checked, and how.
 *
 * @param tables the names of the tables to check; none for those that look like people
 * @param register the register extract that the lists are compared with, or empty
 */
public record CheckOrder(CheckSession session, List<String> tables, Optional<RegisterExtract> register) {
    public CheckOrder {
        tables = List.copyOf(tables);
    }

    /** The same order with another register, or none. */
    public CheckOrder with(Optional<RegisterExtract> other) {
        return new CheckOrder(session, tables, other);
    }

    @Override
    public String toString() { // tables may be named after people
        return "CheckOrder[" + tables.size() + " tables]";
    }
}

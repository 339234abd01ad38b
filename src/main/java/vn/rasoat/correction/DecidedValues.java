package vn.rasoat.correction;

import java.util.Optional;
import vn.rasoat.check.Finding;

/** What was decided about findings before their list is written: the list then says so, and nobody is asked again. */
@FunctionalInterface
public interface DecidedValues {
    /** Nothing was decided yet. */
    DecidedValues NONE = (finding, field) -> Optional.empty();

    /** The new value of a field that a finding blames, the empty text for one that was cleared; empty while undecided. */
    Optional<String> of(Finding finding, String field);
}

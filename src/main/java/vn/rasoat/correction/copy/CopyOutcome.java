package vn.rasoat.correction.copy;

import java.util.List;

/**
 * What became of the changes.
 *
 * @param changed those that the copy has
 * @param refused those that it has not
 */
public record CopyOutcome(List<CellChange> changed, List<Refusal> refused) {
    public CopyOutcome {
        changed = List.copyOf(changed);
        refused = List.copyOf(refused);
    }
}

package vn.rasoat.app.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.job.CheckedFile;
import vn.rasoat.job.CheckedList;
import vn.rasoat.model.SourceException;
import vn.rasoat.workspace.decision.Decision.Correction;
import vn.rasoat.workspace.decision.Standing;

/**
 * What was decided about a list, as it is kept on the disk.
 *
 * @param corrections the new values by the findings' numbers
 * @param standings how findings stand, by their ids
 */
public record DecidedList(Map<Integer, Correction> corrections, Map<String, Standing> standings) {
    public DecidedList {
        corrections = Map.copyOf(corrections);
        standings = Map.copyOf(standings);
    }

    /** @throws SourceException when what was decided cannot be read */
    public static List<DecidedList> of(CheckedFile file, Desk desk) throws SourceException {
        List<DecidedList> out = new ArrayList<>();
        for (CheckedList list : file.lists()) {
            Decisions decisions = Decisions.of(list, desk);
            out.add(new DecidedList(decisions.corrections(), decisions.standings()));
        }
        return out;
    }

    /** How the findings of several lists stand. */
    public static Map<String, Standing> standings(List<DecidedList> lists) {
        Map<String, Standing> out = new LinkedHashMap<>();
        lists.forEach(list -> out.putAll(list.standings()));
        return out;
    }

    /** The new values that findings of several lists were given, by the findings' ids, by field. */
    public static Map<String, Map<String, String>> values(List<DecidedList> lists) {
        Map<String, Map<String, String>> out = new LinkedHashMap<>();
        standings(lists).forEach((id, standing) -> standing.decision()
                .filter(Correction.class::isInstance)
                .map(Correction.class::cast)
                .ifPresent(correction -> out.put(id, correction.values())));
        return out;
    }
}

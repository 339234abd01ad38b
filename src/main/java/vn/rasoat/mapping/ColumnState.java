package vn.rasoat.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.ingest.TableInfo;

/** What is known of one column while a table is being recognised. */
final class ColumnState {
    final TableInfo.Column column;
    final String header;
    final List<HeaderCandidate> headings;
    final ContentEvidence seen;
    final Map<Field, Scored> scores = new LinkedHashMap<>();
    Optional<Scored> chosen = Optional.empty();

    /** A reason that stands whatever the scores say: the user's word, or a heading that nothing settles. */
    Optional<Reason> verdict = Optional.empty();

    /** The lowest line of the heading, bare, in its readings. */
    final List<String> said;

    ColumnState(TableInfo.Column column, List<HeaderCandidate> headings, List<String> said, ContentEvidence seen) {
        this.said = said;
        this.column = column;
        this.header = HeaderLines.oneLine(column.header());
        this.headings = headings;
        this.seen = seen;
    }

    void offer(Scored scored) {
        Scored known = scores.get(scored.field());
        if (known == null || known.score() < scored.score()) {
            scores.put(scored.field(), scored);
        }
    }

    double score(Field field) {
        Scored scored = scores.get(field);
        return scored == null ? 0 : scored.score();
    }

    List<Scored> ranked() {
        List<Scored> out = new ArrayList<>(scores.values());
        out.sort(Comparator.comparingDouble(Scored::score).reversed());
        return out;
    }

    /** Whether the heading gives no hint: none at all, or only "Cột 1", "Mã", "Số". */
    boolean tellsNothing() {
        return header.isEmpty() || Headless.generic(header);
    }
}

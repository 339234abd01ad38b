package vn.rasoat.app.results;

import java.util.BitSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.app.results.FindingIndex.Hits;
import vn.rasoat.job.CheckedList;
import vn.rasoat.job.FindingText;
import vn.rasoat.text.Folding;

/** Looks for a text in rows and rules, beside the window; a text typed without marks finds those with marks too. */
final class Search {
    private final Desk desk;
    private final Runnable done;
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private AtomicBoolean goOn = new AtomicBoolean();
    private String query = "";
    private Hits hits = Hits.ALL;

    /** @param done is told when other hits are there */
    Search(Desk desk, Runnable done) {
        this.desk = desk;
        this.done = done;
    }

    ReadOnlyBooleanProperty searching() {
        return searching.getReadOnlyProperty();
    }

    String query() {
        return query;
    }

    Hits hits() {
        return hits;
    }

    /** Forgets what was searched for. */
    void clear() {
        goOn.set(false);
        searching.set(false);
        query = "";
        hits = Hits.ALL;
    }

    void run(CheckedList in, String text) {
        clear();
        query = text.strip();
        if (query.isEmpty()) {
            done.run();
            return;
        }
        AtomicBoolean going = new AtomicBoolean(true);
        goOn = going;
        searching.set(true);
        Predicate<String> matches = matching(query);
        BitSet checks = checks(in, matches);
        desk.background()
                .run(
                        () -> in.findings().rowsWith(matches, going::get),
                        found -> {
                            if (going.get()) {
                                searching.set(false);
                                hits = new Hits(false, found, checks);
                                done.run();
                            }
                        },
                        failure -> {
                            searching.set(false);
                            desk.tell(failure);
                        });
    }

    static Predicate<String> matching(String wanted) {
        String bare = Folding.candidateKey(wanted);
        if (Folding.stripMarks(wanted).equals(wanted)) {
            return text -> Folding.candidateKey(text).contains(bare);
        }
        String marked = Folding.equalityKey(wanted);
        return text -> Folding.equalityKey(text).contains(marked);
    }

    private BitSet checks(CheckedList in, Predicate<String> matches) {
        FindingText words = desk.findings();
        BitSet out = new BitSet();
        in.plan().checks().stream()
                .filter(check -> matches.test(check.rule().id()) || matches.test(words.title(check.rule())))
                .forEach(check -> out.set(check.index()));
        return out;
    }
}

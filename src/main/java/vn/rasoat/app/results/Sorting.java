package vn.rasoat.app.results;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.check.CheckCancelledException;
import vn.rasoat.job.CheckedList;

/** By what findings are put in order; for names and values all are looked at once, beside the window, and then remembered. */
final class Sorting {
    private static final int[] NONE = {};

    private final Desk desk;
    private final Runnable done;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Map<FindingOrder, int[]> texts = new EnumMap<>(FindingOrder.class);
    private AtomicBoolean goOn = new AtomicBoolean();
    private FindingOrder order = FindingOrder.SEVERITY;
    private boolean descending;

    /** @param done is told when another order holds */
    Sorting(Desk desk, Runnable done) {
        this.desk = desk;
        this.done = done;
    }

    /** Whether an order is being made. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    void forget() {
        goOn.set(false);
        busy.set(false);
        texts.clear();
        order = FindingOrder.SEVERITY;
        descending = false;
    }

    void by(CheckedList list, FindingOrder wanted, boolean down) {
        goOn.set(false);
        busy.set(false);
        if (!wanted.needsTexts() || texts.containsKey(wanted)) {
            hold(wanted, down);
            return;
        }
        AtomicBoolean going = new AtomicBoolean(true);
        goOn = going;
        busy.set(true);
        desk.background()
                .run(
                        () -> {
                            TextRanks ranks = new TextRanks(wanted);
                            list.tell(ranks, (phase, rows) -> going.get());
                            return ranks.ranks();
                        },
                        ranks -> {
                            if (going.get()) {
                                busy.set(false);
                                texts.put(wanted, ranks);
                                hold(wanted, down);
                            }
                        },
                        failure -> {
                            if (!(failure instanceof CheckCancelledException)) {
                                busy.set(false);
                                desk.tell(failure);
                            }
                        });
    }

    private void hold(FindingOrder wanted, boolean down) {
        order = wanted;
        descending = down;
        done.run();
    }

    int[] ordered(FindingIndex index, int[] numbers) {
        return index.ordered(numbers, order, descending, texts.getOrDefault(order, NONE));
    }
}

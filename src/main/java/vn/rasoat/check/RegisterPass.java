package vn.rasoat.check;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.stream.IntStream;
import vn.rasoat.check.FindingStore.ListFinding;
import vn.rasoat.check.RowArchive.Place;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.model.Severity;
import vn.rasoat.model.SourceException;

/** Goes through a list once more with what the register knows of each row's person. */
final class RegisterPass {
    private final Plan plan;
    private final List<TableInput> tables;
    private final RowArchive archive;
    private final Counts counts;
    private final FindingStore store;
    private final PlannedCheck[] planned;
    private final RegisterRowCheck[] checks;
    private final List<Queue<RowReader>> readers;

    RegisterPass(Plan plan, List<TableInput> tables, RowArchive archive, Counts counts, FindingStore store) {
        this.plan = plan;
        this.tables = tables;
        this.archive = archive;
        this.counts = counts;
        this.store = store;
        this.planned = plan.of(RegisterRowCheck.class).toArray(PlannedCheck[]::new);
        this.checks = Arrays.stream(planned).map(PlannedCheck::check).toArray(RegisterRowCheck[]::new);
        this.readers = tables.stream()
                .<Queue<RowReader>>map(table -> new ConcurrentLinkedQueue<>())
                .toList();
    }

    RegisterResult run(Register register, ExecutorService pool, int workers) throws SourceException, IOException {
        Register.Matches matches = register.match(new ArchivedRows(plan, tables, archive));
        long[] outcomes = new long[Outcomes.values().length];
        Iterator<Place> places = archive.places().iterator();
        InOrder.<Part>run(
                pool,
                workers * 3,
                () -> places.hasNext() ? Optional.of(judging(places.next(), matches)) : Optional.empty(),
                part -> {
                    counts.addAll(part.counts);
                    for (int i = 0; i < part.size; i++) {
                        store.add(part.found[i], -1);
                    }
                    for (int i = 0; i < outcomes.length; i++) {
                        outcomes[i] += part.outcomes[i];
                    }
                });
        RegisterCount count = new RegisterCount(
                archive.rows(),
                outcomes[Outcomes.AGREEING.ordinal()],
                outcomes[Outcomes.DIFFERING.ordinal()],
                outcomes[Outcomes.PROPOSED.ordinal()],
                outcomes[Outcomes.UNCERTAIN.ordinal()],
                outcomes[Outcomes.NOT_FOUND.ordinal()],
                matches.expected(),
                matches.missing().length);
        judgeList(count, matches);
        return new RegisterResult(register, matches, count);
    }

    private enum Outcomes {
        AGREEING,
        DIFFERING,
        PROPOSED,
        UNCERTAIN,
        NOT_FOUND;

        static Outcomes of(Match match, boolean differs) {
            return switch (match.kind()) {
                case ID, CANCELLED_ID -> differs ? DIFFERING : AGREEING;
                case LINKED -> PROPOSED;
                case UNCERTAIN -> UNCERTAIN;
                case NONE -> NOT_FOUND;
            };
        }
    }

    /** What judging the rows of one block gave. */
    private static final class Part {
        private final Counts counts;
        private final long[] outcomes = new long[Outcomes.values().length];
        private long[] found = new long[64];
        private int size;

        Part(int checks) {
            counts = new Counts(checks);
        }

        void add(long finding) {
            if (size == found.length) {
                found = Arrays.copyOf(found, size * 2);
            }
            found[size++] = finding;
        }
    }

    private Callable<Part> judging(Place place, Register.Matches matches) {
        return () -> {
            RowReader free = readers.get(place.table()).poll();
            RowReader reader = free != null ? free : new RowReader(plan, tables.get(place.table()));
            Part part = new Part(plan.checks().size());
            RowBlock block = place.block();
            reader.turnTo(block);
            for (int row = 0; row < block.size(); row++) {
                reader.read(row);
                long number = place.firstRow() + row;
                judge(number, reader, matches.of((int) number), part);
            }
            readers.get(place.table()).add(reader);
            return part;
        };
    }

    private void judge(long number, RowReader row, Match match, Part part) {
        boolean differs = false;
        for (int i = 0; i < checks.length; i++) {
            int outcome = checks[i].judge(row, match);
            part.counts.add(planned[i].index(), outcome, 1);
            if (Outcome.failed(outcome)) {
                int caseIndex = Outcome.caseIndex(outcome);
                part.add(Found.pack(number, planned[i].index(), caseIndex));
                differs |= planned[i].rule().severityOf(planned[i].caseName(caseIndex)) != Severity.INFO;
            }
        }
        part.outcomes[Outcomes.of(match, differs).ordinal()]++;
    }

    private void judgeList(RegisterCount count, Register.Matches matches) {
        for (PlannedCheck each : plan.of(RegisterListCheck.class)) {
            RegisterListCheck check = (RegisterListCheck) each.check();
            int outcome = check.judge(count);
            if (!Outcome.failed(outcome)) {
                counts.add(each.index(), outcome, check.listsMissing() ? count.expected() : 1);
                continue;
            }
            int caseIndex = Outcome.caseIndex(outcome);
            if (check.listsMissing()) {
                IntStream.of(matches.missing())
                        .forEach(person -> store.addOfList(ListFinding.missing(each.index(), caseIndex, person)));
                counts.add(each.index(), outcome, count.missing());
                counts.add(each.index(), Outcome.PASS, count.expected() - count.missing());
            } else {
                store.addOfList(new ListFinding(each.index(), caseIndex, -1, check.explain(count, outcome)));
                counts.add(each.index(), outcome, 1);
            }
        }
    }
}

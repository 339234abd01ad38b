package vn.rasoat.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.rasoat.check.FindingStore.ListFinding;
import vn.rasoat.check.Progress.Phase;
import vn.rasoat.check.TableCheck.TableFinding;
import vn.rasoat.ingest.BlockStream;
import vn.rasoat.ingest.PendingBlock;
import vn.rasoat.ingest.SetAside;
import vn.rasoat.model.SourceException;

/**
 * Runs a plan over the tables of a list on this computer's cores: one pass for all checks of rows and columns, then the groups.
 * The same input gives the same findings in the same order, however many cores there are.
 */
public final class Engine {
    private final int workers;

    /** @param workers how many threads check, at least 1 */
    public Engine(int workers) {
        this.workers = Math.max(1, workers);
    }

    /** An engine for this computer. */
    public static Engine forThisComputer() {
        return new Engine(Runtime.getRuntime().availableProcessors());
    }

    /**
     * Checks the tables as one list.
     *
     * @throws SourceException when a file cannot be read to its end
     * @throws CheckCancelledException when the progress says so
     */
    public CheckResult run(Plan plan, List<TableInput> tables, Progress progress) throws SourceException {
        return run(plan, tables, Optional.empty(), progress);
    }

    /**
     * As {@link #run(Plan, List, Progress)}, and compares the list with a register.
     *
     * @param register the register whose fields the plan was made with
     */
    public CheckResult run(Plan plan, List<TableInput> tables, Optional<Register> register, Progress progress)
            throws SourceException {
        ExecutorService pool = Executors.newFixedThreadPool(workers, Engine::daemon);
        try {
            Run run = new Run(plan, tables, register, progress, pool);
            for (int table = 0; table < tables.size(); table++) {
                run.read(table);
            }
            return run.finish();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "check");
        thread.setDaemon(true);
        return thread;
    }

    /** One check of one list. */
    private final class Run {
        private final Plan plan;
        private final List<TableInput> tables;
        private final Optional<Register> register;
        private final Progress progress;
        private final ExecutorService pool;
        private final Counts counts;
        private final KeptRows kept;
        private final RowArchive archive = new RowArchive();
        private final PageStore pages = PageStore.standard();
        private final FindingStore store = new FindingStore(pages);
        private final ColumnTally tally;
        private final DistinctTexts distinct;
        private final List<SetAside> setAside = new ArrayList<>();
        private final Set<Integer> numberSlots = new HashSet<>();
        private boolean merged;

        Run(Plan plan, List<TableInput> tables, Optional<Register> register, Progress progress, ExecutorService pool) {
            this.plan = plan;
            this.tables = tables;
            this.register = register;
            this.progress = progress;
            this.pool = pool;
            this.counts = new Counts(plan.checks().size());
            this.kept = new KeptRows(plan, pages);
            this.distinct = new DistinctTexts(plan);
            this.tally = new ColumnTally(plan);
        }

        void read(int table) throws SourceException, IOException {
            TableInput input = tables.get(table);
            setAside.add(input.table().info().setAside());
            Queue<BlockWorker> free = new ConcurrentLinkedQueue<>();
            List<BlockWorker> all = java.util.Collections.synchronizedList(new ArrayList<>());
            try (BlockStream stream = input.table().open()) {
                InOrder.run(
                        pool,
                        workers * 3,
                        () -> stream.next().map(pending -> () -> {
                            BlockWorker worker = free.poll();
                            if (worker == null) {
                                worker = new BlockWorker(plan, input, kept, distinct);
                                all.add(worker);
                            }
                            try {
                                return new Done(pending, worker.check(pending.read()));
                            } finally {
                                free.add(worker);
                            }
                        }),
                        (Done done) -> take(table, done));
            }
            for (BlockWorker worker : all) {
                counts.addAll(worker.finish());
                worker.tellDistinct(distinct);
                merged |= worker.sawMerged();
                numberSlots.addAll(worker.numberSlots());
            }
        }

        private void take(int table, Done done) {
            BlockResult result = done.result();
            long first = archive.add(table, result.block, done.pending());
            store.addAll(result, first);
            kept.add(result);
            tally.add(result.classes, first, result.block.size());
            setAside.set(table, setAside.get(table).plus(done.pending().setAside()));
            report(Phase.READING, archive.rows());
        }

        private void report(Phase phase, long rows) {
            if (!progress.reached(phase, rows)) {
                throw new CheckCancelledException();
            }
        }

        CheckResult finish() throws SourceException, IOException {
            report(Phase.COMPARING, 0);
            new GroupRunner(plan, kept, archive.rows(), counts, store, pool).run();
            new ModelTexts(tables, archive, store).lookUp();
            decideColumns();
            judgeTables();
            Optional<RegisterResult> compared = register.isPresent()
                    ? Optional.of(
                            new RegisterPass(plan, tables, archive, counts, store).run(register.get(), pool, workers))
                    : Optional.empty();
            store.seal();
            report(Phase.COMPARING, archive.rows());
            CheckResult.Shape shape = new CheckResult.Shape(setAside, merged, numberSlots);
            return new CheckResult(plan, tables, archive, store, kept, counts, shape, workers, compared);
        }

        private void decideColumns() {
            for (PlannedCheck planned : plan.of(ColumnCheck.class)) {
                ColumnCheck check = (ColumnCheck) planned.check();
                long[] rows = tally.counts(planned.index(), check.classes());
                long counted = java.util.Arrays.stream(rows).sum();
                ColumnCheck.Verdict verdict = check.decide(rows);
                long failed = verdict.failedClasses() == 0 ? 0 : listColumn(planned, check, verdict);
                counts.add(planned.index(), Outcome.fail(), failed);
                counts.add(planned.index(), Outcome.PASS, Math.max(0, counted - failed));
                counts.add(planned.index(), Outcome.NOT_APPLICABLE, archive.rows() - counted);
            }
        }

        private long listColumn(PlannedCheck planned, ColumnCheck check, ColumnCheck.Verdict verdict) {
            if (!verdict.listRows()) {
                Explanation about = Explanation.blaming(check.slot()).with(verdict.arguments());
                store.addOfList(new ListFinding(planned.index(), verdict.caseIndex(), check.slot(), about));
                return 1;
            }
            int detail = store.addDetail(new Detail.Column(verdict));
            long[] listed = {0};
            for (int c = 1; c < check.classes(); c++) {
                if ((verdict.failedClasses() >> c & 1) != 0) {
                    tally.forEachRow(planned.index(), c, row -> {
                        store.add(row, planned.index(), verdict.caseIndex(), detail);
                        listed[0]++;
                    });
                }
            }
            return listed[0];
        }

        private void judgeTables() throws SourceException, IOException {
            ListFacts facts = new ListFacts(
                    plan, tables, archive.rows(), distinct, new StatedTotals(tables, archive, kept, setAside));
            Map<DistinctTexts.Counted, TextSearch> searches = new LinkedHashMap<>();
            for (PlannedCheck planned : plan.of(TableCheck.class)) {
                List<TableFinding> found = ((TableCheck) planned.check()).judge(facts);
                for (TableFinding finding : found) {
                    if (finding.texts().isEmpty()) {
                        store.addOfList(new ListFinding(
                                planned.index(), finding.caseIndex(), finding.slot(), finding.explanation()));
                        counts.add(planned.index(), Outcome.fail(), 1);
                    } else {
                        int detail = store.addDetail(new Detail.Table(finding));
                        TextForm form = ((TableCheck) planned.check()).form();
                        searches.computeIfAbsent(
                                        new DistinctTexts.Counted(finding.slot(), form),
                                        of -> new TextSearch(of.slot(), of.form()))
                                .want(planned.index(), finding, detail);
                    }
                }
                counts.add(planned.index(), Outcome.PASS, found.isEmpty() ? 1 : 0);
            }
            for (TextSearch search : searches.values()) {
                search.run(pool, workers, tables, archive, store, counts);
            }
        }
    }

    private record Done(PendingBlock pending, BlockResult result) {}
}

package vn.rasoat.training.fault;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import vn.rasoat.training.list.ListProfile;
import vn.rasoat.training.list.Row;
import vn.rasoat.training.people.Fact;
import vn.rasoat.training.people.Household;
import vn.rasoat.training.people.World;

/**
 * Makes a share of a list's rows wrong and keeps the key. What it draws depends on the seed, the list and the household's number,
 * never on what was drawn before, save that a duplicate needs an original that has already passed. For one thread.
 */
public final class Injector {
    private static final double SECOND_ERROR = 0.12;
    private static final int TRIES = 60;
    private static final int FAR = 60; // households between an original and its far copy, at most

    private final World world;
    private final List<ErrorClass> classes;
    private final double rate;
    private final long seed;
    private final Map<String, Row> seenHeads = new HashMap<>();
    private final List<Batch> waiting = new ArrayList<>();
    private final List<Integer> due = new ArrayList<>();
    private int groups;

    /**
     * What is to be written next.
     *
     * @param rows the rows in order
     * @param faults the lines of the key for these rows; places are known once the rows are written
     */
    public record Batch(List<Row> rows, List<Fault> faults) {
        @Override
        public String toString() {
            return "Batch[" + rows.size() + " rows]";
        }
    }

    /**
     * @param classes what may go wrong
     * @param rate the share of rows made wrong, 0 to 1
     */
    public Injector(World world, ListProfile list, List<ErrorClass> classes, double rate, long seed) {
        this.world = world;
        this.classes =
                classes.stream().filter(error -> error.concerns(list.id())).toList();
        this.rate = rate;
        this.seed = seed * 31 + list.id().hashCode();
    }

    /** Damages a household's rows and adds duplicates that have become due. */
    public Batch damage(Household household, List<Row> rows) {
        Batch batch = new Batch(new ArrayList<>(rows), new ArrayList<>());
        if (rate > 0 && !classes.isEmpty() && !rows.isEmpty()) {
            SplittableRandom random = new SplittableRandom(seed + 0x9E3779B97F4A7C15L * (household.index() + 1));
            random = random.split();
            Visit visit = new Visit(household, rows, batch, random);
            visit.go();
            remember(rows, visit.touched.keySet());
            release(household.index(), batch);
        }
        return batch;
    }

    /** What still waits when the population has ended. */
    public Batch rest() {
        Batch batch = new Batch(new ArrayList<>(), new ArrayList<>());
        release(Integer.MAX_VALUE, batch);
        return batch;
    }

    private void release(int now, Batch into) {
        Iterator<Batch> batches = waiting.iterator();
        for (int i = 0; batches.hasNext(); ) {
            Batch next = batches.next();
            if (due.get(i) > now) {
                i++;
                continue;
            }
            into.rows().addAll(next.rows());
            into.faults().addAll(next.faults());
            batches.remove();
            due.remove(i);
        }
    }

    /** Rows without any error may later serve as the other half of a duplicate. */
    private void remember(List<Row> rows, Set<Row> damaged) {
        for (Row row : rows) {
            String id = row.text(Fact.SO_DINH_DANH);
            if (id.length() == 12 && !damaged.contains(row)) {
                seenHeads.put(id.substring(3, 6), row);
            }
        }
    }

    /** One household's turn. */
    private final class Visit {
        private final Household household;
        private final List<Row> rows;
        private final Batch batch;
        private final SplittableRandom random;
        private final Map<Row, Set<Fact>> touched = new HashMap<>();
        private final Set<Row> wrong = new HashSet<>();

        Visit(Household household, List<Row> rows, Batch batch, SplittableRandom random) {
            this.household = household;
            this.rows = rows;
            this.batch = batch;
            this.random = random;
        }

        void go() {
            for (Row row : rows) {
                if (random.nextDouble() >= rate || wrong.contains(row)) {
                    continue;
                }
                if (damage(row) && random.nextDouble() < SECOND_ERROR) {
                    damage(row);
                }
            }
        }

        private boolean damage(Row row) {
            int start = random.nextInt(classes.size());
            for (int i = 0; i < TRIES; i++) {
                if (attempt(row, classes.get(random.nextInt(classes.size())))) {
                    return true;
                }
            }
            for (int i = 0; i < classes.size(); i++) {
                if (attempt(row, classes.get((start + i) % classes.size()))) {
                    return true;
                }
            }
            return false;
        }

        private boolean attempt(Row row, ErrorClass error) {
            if (meets(row, error)) {
                return false;
            }
            Edit edit = new Edit(row, rows, world, random, seenHeads);
            if (!error.damage().plan(edit) || involvesDamaged(error, edit)) {
                return false;
            }
            carryOut(row, error, edit);
            return true;
        }

        private boolean meets(Row row, ErrorClass error) {
            Set<Fact> before = touched.get(row);
            return before != null && error.touches().stream().anyMatch(before::contains);
        }

        /** Whether another row that the error needs has an error of its own already. */
        private boolean involvesDamaged(ErrorClass error, Edit edit) {
            return edit.mentions.stream().anyMatch(mention -> meets(mention.row(), error));
        }

        private void carryOut(Row row, ErrorClass error, Edit edit) {
            Set<Fact> facts = touched.computeIfAbsent(row, any -> EnumSet.noneOf(Fact.class));
            facts.addAll(error.touches());
            boolean several = edit.changes.size() + edit.mentions.size() + edit.additions.size() > 1;
            String group = several ? row.profile().id() + "-" + ++groups : "";
            for (Edit.Change change : edit.changes) {
                String right = row.cell(change.column());
                if (change.number()) {
                    row.setNumber(change.column(), change.wrong());
                } else {
                    row.set(change.column(), change.wrong());
                }
                wrong.add(row);
                batch.faults().add(fault(row, change.column(), error, change.wrong(), right, group, Role.CHANGED));
            }
            List<Fault> mentions = new ArrayList<>();
            for (Edit.Mention mention : edit.mentions) {
                String text = mention.row().cell(mention.column());
                touched.computeIfAbsent(mention.row(), any -> EnumSet.noneOf(Fact.class))
                        .addAll(error.touches());
                mentions.add(fault(mention.row(), mention.column(), error, text, text, group, Role.INVOLVED));
            }
            if (edit.additions.isEmpty()) {
                batch.faults().addAll(mentions);
            } else {
                further(error, edit, mentions, group);
            }
        }

        /** The copy comes right behind its household, or some households later. */
        private void further(ErrorClass error, Edit edit, List<Fault> faults, String group) {
            for (Row added : edit.additions) {
                Fact telling = added.column(Fact.SO_DINH_DANH) >= 0 ? Fact.SO_DINH_DANH : Fact.HO_VA_TEN;
                int column = error.rule().equals("CRX-028") ? added.column(Fact.NGAY_SINH) : added.column(telling);
                faults.add(fault(added, column, error, added.cell(column), "", group, Role.ADDED));
            }
            if (random.nextBoolean()) {
                waiting.add(new Batch(List.copyOf(edit.additions), List.copyOf(faults)));
                due.add(household.index() + 1 + random.nextInt(FAR));
            } else {
                batch.rows().addAll(edit.additions);
                batch.faults().addAll(faults);
            }
        }

        private Fault fault(Row at, int column, ErrorClass error, String wrong, String right, String group, Role role) {
            return new Fault(at, column, error.id(), error.rule(), wrong, right, group, role);
        }
    }
}

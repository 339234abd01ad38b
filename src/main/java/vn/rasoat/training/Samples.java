package vn.rasoat.training;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import vn.rasoat.model.Knowledge;
import vn.rasoat.training.fault.ColumnSpoiler;
import vn.rasoat.training.fault.Injector;
import vn.rasoat.training.fault.Injector.Batch;
import vn.rasoat.training.fault.Planter;
import vn.rasoat.training.list.ListFiller;
import vn.rasoat.training.list.ListProfile;
import vn.rasoat.training.list.Row;
import vn.rasoat.training.people.Commune;
import vn.rasoat.training.people.Household;
import vn.rasoat.training.people.Places;
import vn.rasoat.training.people.Population;
import vn.rasoat.training.people.World;

/** The invented population and its lists in memory, household by household: for tests, and for {@link SampleJob}. */
public final class Samples {
    private static final int PEOPLE_PER_COMMUNE = 30_000;

    private final Knowledge knowledge;

    public Samples(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** What the population of these options shares. */
    World world(SampleOptions options) {
        return new World(knowledge, (int) options.asOf().toEpochDay(), options.seed(), options.province());
    }

    /** The households, without lists and errors. */
    public Iterator<Household> households(SampleOptions options) {
        World world = world(options);
        return population(options, world);
    }

    Population population(SampleOptions options, World world) {
        return new Population(world, communes(options, world.places()), options.persons(), options.minorityShare());
    }

    private static List<Commune> communes(SampleOptions options, Places places) {
        if (!options.communes().isEmpty()) {
            return options.communes().stream()
                    .map(code ->
                            places.commune(code).orElseThrow(() -> new IllegalArgumentException("commune " + code)))
                    .toList();
        }
        int count = Math.max(1, (options.persons() + PEOPLE_PER_COMMUNE / 2) / PEOPLE_PER_COMMUNE);
        List<Commune> found = places.pick(options.province(), count, options.seed());
        if (found.isEmpty()) {
            throw new IllegalArgumentException("province " + options.province());
        }
        return found;
    }

    /** Makes one list's rows out of households, errors included. */
    final class Line {
        private final World world;
        private final ListProfile list;
        private final ListFiller filler;
        private final Injector injector;
        private final ColumnSpoiler spoiler;

        Line(SampleOptions options, World world, ListProfile list) {
            this.world = world;
            this.list = list;
            filler = new ListFiller(list, world.asOf());
            injector = new Injector(world, list, options.classes(), options.errorRate(), options.seed());
            spoiler = new ColumnSpoiler(knowledge, options.fileFaults(), options.seed());
        }

        Batch next(Household household) {
            learn(household);
            Batch batch = injector.damage(household, filler.rows(household));
            spoiler.spoil(batch);
            return batch;
        }

        /** Finds out what only this list tells of the household. */
        void learn(Household household) {
            list.supplement().add(world, household);
        }

        /** As {@link #next}, made to contradict other lists. */
        Batch next(Household household, Planter planter) {
            Batch batch = next(household);
            planter.plant(filler, batch.rows());
            return batch;
        }

        Batch rest() {
            Batch batch = injector.rest();
            spoiler.spoil(batch);
            return batch;
        }
    }

    /**
     * The rows of one list with their key, in a tidy table's order; rows know the numbers they would have in a csv with one
     * header row.
     */
    public Iterator<Batch> batches(SampleOptions options, ListProfile list) {
        World world = world(options);
        Population population = population(options, world);
        Line line = new Line(options, world, list);
        return new Iterator<>() {
            private int row = 1;
            private boolean ended;

            @Override
            public boolean hasNext() {
                return population.hasNext() || !ended;
            }

            @Override
            public Batch next() {
                if (population.hasNext()) {
                    return placed(line.next(population.next()));
                }
                if (ended) {
                    throw new NoSuchElementException();
                }
                ended = true;
                return placed(line.rest());
            }

            private Batch placed(Batch batch) {
                for (Row each : batch.rows()) {
                    each.place("", ++row);
                }
                return batch;
            }
        };
    }
}

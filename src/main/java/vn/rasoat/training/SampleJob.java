package vn.rasoat.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.rasoat.model.Knowledge;
import vn.rasoat.training.fault.Fault;
import vn.rasoat.training.fault.FileFault;
import vn.rasoat.training.fault.Injector.Batch;
import vn.rasoat.training.fault.Planter;
import vn.rasoat.training.fault.Role;
import vn.rasoat.training.list.ListProfile;
import vn.rasoat.training.list.Row;
import vn.rasoat.training.people.Household;
import vn.rasoat.training.people.Population;
import vn.rasoat.training.people.World;
import vn.rasoat.training.write.Format;
import vn.rasoat.training.write.KeyWriter;
import vn.rasoat.training.write.ListWriter;
import vn.rasoat.training.write.ListWriters;
import vn.rasoat.training.write.RecognitionKey;

/** Writes a synthetic commune's lists with known errors, and the keys to them. */
public final class SampleJob {
    private final Knowledge knowledge;

    public SampleJob(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Runs the job with the program's own knowledge. */
    public static SampleResult run(SampleOptions options) throws IOException {
        return new SampleJob(Knowledge.bundled()).write(options);
    }

    /** Writes all files; existing ones of the same names are replaced. */
    public SampleResult write(SampleOptions options) throws IOException {
        return write(options, 0);
    }

    /**
     * As {@link #write(SampleOptions)}, with lists that contradict each other about some people; which ones, {@code crosscheck-key.csv}
     * tells.
     *
     * @param contradictions the share of households about whom lists contradict each other, 0 to 1
     */
    public SampleResult write(SampleOptions options, double contradictions) throws IOException {
        Files.createDirectories(options.outDir());
        Samples samples = new Samples(knowledge);
        World world = samples.world(options);
        Path answers = options.outDir().resolve("answer-key.csv");
        Path recognition = options.outDir().resolve("recognition-key.csv");
        List<Output> outputs = new ArrayList<>();
        try (KeyWriter key = new KeyWriter(answers);
                RecognitionKey shape = new RecognitionKey(recognition)) {
            ListWriters writers = new ListWriters(knowledge, options.layout(), options.fileFaults(), options.asOf());
            try {
                for (ListProfile list : options.lists()) {
                    outputs.add(new Output(samples.new Line(options, world, list), list, options, writers, key));
                }
                Population population = samples.population(options, world);
                if (contradictions > 0) {
                    contradict(options, contradictions, world, population, outputs);
                }
                while (population.hasNext()) {
                    Household household = population.next();
                    for (Output output : outputs) {
                        output.write(output.line.next(household));
                    }
                }
                for (Output output : outputs) {
                    output.write(output.line.rest());
                }
            } finally {
                for (Output output : outputs) {
                    output.close();
                }
            }
            for (Output output : outputs) {
                output.finish(options, shape);
            }
        }
        return result(outputs, answers, recognition);
    }

    private static void contradict(
            SampleOptions options, double rate, World world, Population population, List<Output> outputs)
            throws IOException {
        Set<String> lists = options.lists().stream().map(ListProfile::id).collect(Collectors.toSet());
        Planter planter = new Planter(world, rate, options.seed(), lists);
        try (Writer key = Files.newBufferedWriter(options.outDir().resolve("crosscheck-key.csv"), UTF_8)) {
            key.write("\uFEFFpair,ids\r\n");
            while (population.hasNext()) {
                Household household = population.next();
                outputs.forEach(output -> output.line.learn(household));
                Optional<Planter.Key> planted = planter.turnTo(household);
                if (planted.isPresent()) {
                    key.write(planted.get().pair() + ","
                            + String.join(" ", new TreeSet<>(planted.get().ids())) + "\r\n");
                }
                for (Output output : outputs) {
                    output.write(output.line.next(household, planter));
                }
            }
        }
    }

    private static SampleResult result(List<Output> outputs, Path answers, Path recognition) {
        Map<String, Long> rows = new LinkedHashMap<>();
        outputs.forEach(output -> rows.put(output.name, output.writer.written()));
        long wrong = outputs.stream().mapToLong(output -> output.wrong).sum();
        return new SampleResult(
                outputs.stream().map(output -> output.file).toList(), answers, recognition, rows, wrong);
    }

    /** One list on its way to one file. */
    private static final class Output implements Closeable {
        private final Samples.Line line;
        private final ListProfile list;
        private final Path file;
        private final String name;
        private final ListWriter writer;
        private final KeyWriter key;
        private long wrong;

        Output(Samples.Line line, ListProfile list, SampleOptions options, ListWriters writers, KeyWriter key)
                throws IOException {
            this.line = line;
            this.list = list;
            this.name = list.id() + "." + options.format().extension();
            this.file = options.outDir().resolve(name);
            this.writer = writers.open(file, list, options.format());
            this.key = key;
        }

        void write(Batch batch) throws IOException {
            for (Row row : batch.rows()) {
                writer.write(row);
            }
            for (Fault fault : batch.faults()) {
                key.write(name, writer, fault);
                wrong += fault.role() == Role.INVOLVED ? 0 : 1;
            }
        }

        /** The keys of what concerns whole columns, once all is written. */
        void finish(SampleOptions options, RecognitionKey shape) throws IOException {
            shape.write(name, writer);
            for (FileFault fault : FileFault.values()) {
                boolean possible =
                        switch (fault) {
                            case NO_UTF8_MARK -> options.format() == Format.CSV;
                            case LEGACY_FONT -> options.format() == Format.XLSX;
                            default -> true;
                        };
                if (options.fileFaults().contains(fault) && possible && list.indexOf(fault.fact()) >= 0) {
                    key.write(name, writer, list, fault);
                }
            }
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }
}

package vn.rasoat.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.rasoat.job.LinkReport.Quality;
import vn.rasoat.mapping.Overrides;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.model.SourceException;
import vn.rasoat.reference.unit.Succession;
import vn.rasoat.register.compare.Comparator;
import vn.rasoat.register.compare.Comparisons;
import vn.rasoat.register.link.Defaults;
import vn.rasoat.register.link.LinkField;
import vn.rasoat.register.link.LinkTask;
import vn.rasoat.register.link.Linkage;
import vn.rasoat.register.link.Linker;
import vn.rasoat.register.link.ValueColumn;
import vn.rasoat.register.link.Zone;

/** Links two lists, or finds what stands repeatedly in one, from the files to the results. Source files are only ever read. */
public final class LinkJob {
    /** Below this probability a pair is no match at all. */
    private static final double REVIEW = 0.1;

    private final Toolbox tools;
    private final LinkOptions options;
    private final Comparisons comparisons;

    public LinkJob(Toolbox tools, LinkOptions options) {
        this.tools = tools;
        this.options = options;
        Context context = tools.context(options.asOf());
        this.comparisons = new Comparisons(options.asOf(), address -> commune(context, address));
    }

    private static int commune(Context context, String address) {
        return context.addresses().read(address, context.asOf()).now() instanceof Succession.Certain certain
                ? Integer.parseInt(certain.to().code())
                : 0;
    }

    /** @throws SourceException when a file or the mapping cannot be used, or the results cannot be written */
    public LinkReport link(Path left, Path right) throws SourceException {
        LinkList ofLeft = open(left);
        return run(ofLeft, open(right));
    }

    /** As {@link #link}, within one list. */
    public LinkReport dedupe(Path file) throws SourceException {
        LinkList list = open(file);
        return run(list, list);
    }

    private LinkList open(Path file) throws SourceException {
        RecognizedFile opened = new Recognition(tools).open(file, Optional.empty(), Overrides.NONE, options.asOf());
        return LinkList.of(opened, tools);
    }

    private LinkReport run(LinkList left, LinkList right) throws SourceException {
        LinkMapping mapping = options.mapping().isPresent()
                ? LinkMapping.read(options.mapping().get())
                : new LinkFields(tools.knowledge()).find(left, right);
        Optional<String> truth = options.truth().or(mapping::truth);
        List<Comparator> comparators = comparators(mapping, left);
        read(mapping, truth, left, right);
        IntFunction<String> leftKeys = keys(mapping.leftId(), mapping, left);
        IntFunction<String> rightKeys = left == right ? leftKeys : keys(mapping.rightId(), mapping, right);
        LinkTask task = task(mapping, comparators, left, right);
        left.release(mapping.fields().size());
        right.release(mapping.fields().size());
        Linkage linkage = new Linker(task).run();
        LinkResult result = new LinkResult(left, right, leftKeys, rightKeys, linkage);
        Optional<LinkTruth> known = Optional.empty();
        if (truth.isPresent()) {
            int column = mapping.fields().size() + (mapping.leftId().isPresent() ? 1 : 0);
            known = Optional.of(new LinkTruthReader(left, all(left, leftKeys), right, all(right, rightKeys))
                    .read(truth.get(), column));
        }
        LinkReport report = report(result, mapping, comparators, known);
        write(result, report);
        return report;
    }

    private List<Comparator> comparators(LinkMapping mapping, LinkList left) {
        LinkComparators chooser = new LinkComparators(comparisons);
        return mapping.fields().stream()
                .map(field -> field.comparator().orElseGet(() -> chooser.of(field.left(), left.sample(field.left()))))
                .toList();
    }

    private static void read(LinkMapping mapping, Optional<String> truth, LinkList left, LinkList right)
            throws SourceException {
        List<String> ofLeft = new ArrayList<>(
                mapping.fields().stream().map(LinkMapping.Field::left).toList());
        List<String> ofRight = new ArrayList<>(
                mapping.fields().stream().map(LinkMapping.Field::right).toList());
        mapping.leftId().ifPresent(ofLeft::add);
        mapping.rightId().ifPresent(ofRight::add);
        truth.filter(each -> each.startsWith("column:"))
                .map(each -> each.substring(7))
                .ifPresent(each -> {
                    ofLeft.add(each);
                    ofRight.add(each);
                });
        if (left == right) {
            left.read(ofLeft);
            return;
        }
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> {
            try {
                right.read(ofRight);
            } catch (SourceException e) {
                throw new CompletionException(e);
            }
        });
        left.read(ofLeft);
        try {
            other.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof SourceException problem) {
                throw problem;
            }
            throw e;
        }
    }

    private static IntFunction<String> keys(Optional<String> id, LinkMapping mapping, LinkList list) {
        int column = mapping.fields().size();
        return row -> id.isPresent() ? list.cell(column, row) : Integer.toString(list.rowNumber(row));
    }

    private static List<String> all(LinkList list, IntFunction<String> keys) {
        return IntStream.range(0, list.rows()).mapToObj(keys).toList();
    }

    private LinkTask task(LinkMapping mapping, List<Comparator> comparators, LinkList left, LinkList right) {
        boolean itself = left == right;
        MissingValues missing = new MissingValues(tools.text());
        List<LinkField> fields = IntStream.range(0, comparators.size())
                .parallel()
                .mapToObj(i -> {
                    Comparator comparator = comparators.get(i);
                    ValueColumn ofLeft = missing.in(left.column(i), comparator);
                    Optional<ValueColumn> ofRight =
                            itself ? Optional.empty() : Optional.of(missing.in(right.column(i), comparator));
                    return LinkField.of(mapping.fields().get(i).name(), comparator, comparisons, ofLeft, ofRight);
                })
                .toList();
        return new LinkTask(
                fields,
                left.rows(),
                right.rows(),
                itself,
                !itself && mapping.oneToOne().orElse(true),
                mapping.blocking(),
                Defaults.from(tools.knowledge()),
                options.threshold(),
                Math.min(REVIEW, options.threshold()));
    }

    private static LinkReport report(
            LinkResult result, LinkMapping mapping, List<Comparator> comparators, Optional<LinkTruth> truth) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < comparators.size(); i++) {
            fields.add(
                    mapping.fields().get(i).name() + " (" + comparators.get(i).id() + ")");
        }
        long matches = result.count(Zone.MATCH);
        return new LinkReport(
                result.left().rows(),
                result.right().rows(),
                result.itself(),
                fields,
                matches,
                result.count(Zone.REVIEW),
                result.clusters().size(),
                result.alone(true).length,
                result.alone(false).length,
                truth.map(known -> quality(result, known, Zone.MATCH)),
                truth.map(known -> quality(result, known, Zone.REVIEW)));
    }

    private static Quality quality(LinkResult result, LinkTruth truth, Zone least) {
        long right = 0;
        long found = 0;
        for (Linkage.Pair pair : result.linkage().pairs()) {
            if (pair.zone().compareTo(least) <= 0) {
                found++;
                right += truth.holds(pair.left(), pair.right()) ? 1 : 0;
            }
        }
        return new Quality(right, found, truth.pairs());
    }

    private void write(LinkResult result, LinkReport report) throws SourceException {
        if (options.out().isPresent()) {
            try {
                new LinkDocuments(options.out().get(), options.language()).write(result, report);
            } catch (IOException e) {
                throw new SourceException(
                        e, "output-failed", options.out().get().toString());
            }
        }
    }
}

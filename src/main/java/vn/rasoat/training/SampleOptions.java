package vn.rasoat.training;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import vn.rasoat.training.fault.ErrorClass;
import vn.rasoat.training.fault.ErrorClasses;
import vn.rasoat.training.fault.FileFault;
import vn.rasoat.training.list.ListProfile;
import vn.rasoat.training.list.ListProfiles;
import vn.rasoat.training.write.Format;
import vn.rasoat.training.write.Layout;

/**
 * What sample is wanted.
 *
 * @param persons how many people live in the commune or communes, 1 to 10,000,000
 * @param seed the same seed and options give the same bytes (csv) or the same cells (xlsx, whose container carries the time)
 * @param errorRate the share of rows made wrong, 0 to 1
 * @param outDir where files go; made when missing
 * @param lists which lists
 * @param format csv or xlsx
 * @param asOf the reference date
 * @param layout habits of real files; empty for tidy tables
 * @param classes the single errors to choose from
 * @param fileFaults errors of whole columns
 * @param province two digits of the province whose communes are taken when none are named
 * @param communes five-digit codes of current communes, or empty for one commune per 30,000 people
 * @param minorityShare the share of households of minorities, 0 to 1
 */
public record SampleOptions(
        int persons,
        long seed,
        double errorRate,
        Path outDir,
        List<ListProfile> lists,
        Format format,
        LocalDate asOf,
        Set<Layout> layout,
        List<ErrorClass> classes,
        Set<FileFault> fileFaults,
        String province,
        List<String> communes,
        double minorityShare) {
    /** The reference date of samples unless another is given. */
    public static final LocalDate DEFAULT_AS_OF = LocalDate.of(2026, 11, 1);

    public SampleOptions {
        if (persons < 1 || persons > 10_000_000) {
            throw new IllegalArgumentException("persons: 1 to 10,000,000 expected, found " + persons);
        }
        if (!(errorRate >= 0 && errorRate <= 1)) {
            throw new IllegalArgumentException("error rate: 0 to 1 expected, found " + errorRate);
        }
        if (!(minorityShare >= 0 && minorityShare <= 1)) {
            throw new IllegalArgumentException("minority share: 0 to 1 expected, found " + minorityShare);
        }
        lists = List.copyOf(lists);
        // in the order of the enums: an order that differs from run to run would make other lists of the same seed
        layout = Collections.unmodifiableSet(new TreeSet<>(layout));
        classes = List.copyOf(classes);
        fileFaults = Collections.unmodifiableSet(new TreeSet<>(fileFaults));
        communes = List.copyOf(communes);
    }

    /** A tidy csv of the population, with errors of all kinds at the given rate. */
    public static SampleOptions of(int persons, long seed, double errorRate, Path outDir) {
        return new SampleOptions(
                persons,
                seed,
                errorRate,
                outDir,
                List.of(ListProfiles.DAN_CU),
                Format.CSV,
                DEFAULT_AS_OF,
                Set.of(),
                ErrorClasses.all(),
                Set.of(),
                "24",
                List.of(),
                0.08);
    }

    /** As these, for other lists. */
    public SampleOptions withLists(List<ListProfile> wanted) {
        return with(draft -> draft.lists = wanted);
    }

    /** As these, in another format and with other habits of real files. */
    public SampleOptions withFormat(Format wanted, Set<Layout> habits) {
        return with(draft -> {
            draft.format = wanted;
            draft.layout = habits;
        });
    }

    /** As these, with single errors chosen from others. */
    public SampleOptions withClasses(List<ErrorClass> wanted) {
        return with(draft -> draft.classes = wanted);
    }

    /** As these, with other errors of whole columns. */
    public SampleOptions withFileFaults(Set<FileFault> wanted) {
        return with(draft -> draft.fileFaults = wanted);
    }

    /** As these, made on another day. */
    public SampleOptions withAsOf(LocalDate date) {
        return with(draft -> draft.asOf = date);
    }

    /** As these, of other communes. */
    public SampleOptions withCommunes(List<String> codes) {
        return with(draft -> draft.communes = codes);
    }

    private SampleOptions with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return new SampleOptions(
                persons,
                seed,
                errorRate,
                outDir,
                draft.lists,
                draft.format,
                draft.asOf,
                draft.layout,
                draft.classes,
                draft.fileFaults,
                province,
                draft.communes,
                minorityShare);
    }

    /** What of the options is chosen after the first of them. */
    private static final class Draft {
        private List<ListProfile> lists;
        private Format format;
        private LocalDate asOf;
        private Set<Layout> layout;
        private List<ErrorClass> classes;
        private Set<FileFault> fileFaults;
        private List<String> communes;

        Draft(SampleOptions from) {
            lists = from.lists;
            format = from.format;
            asOf = from.asOf;
            layout = from.layout;
            classes = from.classes;
            fileFaults = from.fileFaults;
            communes = from.communes;
        }
    }
}

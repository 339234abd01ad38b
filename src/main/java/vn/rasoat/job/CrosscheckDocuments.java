package vn.rasoat.job;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.rasoat.check.Progress;
import vn.rasoat.check.Progress.Phase;
import vn.rasoat.correction.CorrectionList.SummaryLine;
import vn.rasoat.correction.SuspicionList;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.model.SourceException;
import vn.rasoat.model.Texts;
import vn.rasoat.register.crosscheck.CrosscheckResult;
import vn.rasoat.register.crosscheck.Suspicion;
import vn.rasoat.register.crosscheck.Suspicion.Place;
import vn.rasoat.report.AtomicOutput;
import vn.rasoat.report.CrosscheckJson;
import vn.rasoat.report.CrosscheckReport;
import vn.rasoat.report.CrosscheckReport.ListEntry;
import vn.rasoat.report.CrosscheckReport.PairEntry;
import vn.rasoat.report.Masking;
import vn.rasoat.report.SuspicionsCsv;
import vn.rasoat.text.Folding;

/** Writes {@code crosscheck.csv}, {@code crosscheck.xlsx} and {@code crosscheck.json}: all of them or none. */
final class CrosscheckDocuments {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int TOLD_EVERY = 1024;

    private final CrosscheckOptions options;
    private final Toolbox tools;
    private final Words words;
    private final Texts texts;
    private final UnaryOperator<String> mask;

    CrosscheckDocuments(Toolbox tools, CrosscheckOptions options, Context context) {
        this.tools = tools;
        this.options = options;
        this.words = new Words(options.language(), tools, context);
        this.texts = Texts.of("job", options.language());
        this.mask = options.unmasked() ? UnaryOperator.identity() : Masking::mask;
    }

    /** @throws SourceException when the folder cannot be made or written to */
    void write(Path folder, CrosscheckResult result, CrosscheckReport report, Progress progress)
            throws SourceException {
        try {
            Files.createDirectories(folder);
            writeAll(folder, result, report, progress);
        } catch (AccessDeniedException | FileAlreadyExistsException e) {
            throw new SourceException(e, "output-refused", folder.toString());
        } catch (IOException e) {
            throw new SourceException(e, "output-failed", folder.toString());
        }
    }

    private void writeAll(Path folder, CrosscheckResult result, CrosscheckReport report, Progress progress)
            throws IOException {
        for (String name : List.of("crosscheck.csv", "crosscheck.xlsx", "crosscheck.json")) {
            AtomicOutput.takeAwayLeftover(folder.resolve(name)); // of a run that was killed
        }
        try (AtomicOutput csv = new AtomicOutput(folder.resolve("crosscheck.csv"));
                AtomicOutput xlsx = new AtomicOutput(folder.resolve("crosscheck.xlsx"));
                AtomicOutput json = new AtomicOutput(folder.resolve("crosscheck.json"))) {
            SuspicionsCsv table = new SuspicionsCsv(csv.stream());
            SuspicionList list = new SuspicionList(Texts.of("correction", options.language()));
            long told = 0;
            for (Suspicion each : result) {
                table.line(cells(each));
                list.add(
                        each.level().ordinal(),
                        words.sortKey(village(each)),
                        words.sortKey(text(each, "ho_va_ten")),
                        shown(each));
                if (++told % TOLD_EVERY == 0) {
                    progress.reached(Phase.WRITING, told);
                }
            }
            list.writeWorkbook(xlsx.stream(), summary(report));
            new CrosscheckJson().write(json.stream(), report);
            for (AtomicOutput file : List.of(csv, xlsx, json)) {
                file.finish();
            }
            for (AtomicOutput file : List.of(csv, xlsx, json)) {
                file.complete();
            }
        }
    }

    /** A fact of the person, from whichever of both rows has it. */
    private static String text(Suspicion of, String field) {
        String left = of.left().text(field);
        return left.isEmpty() ? of.right().map(right -> right.text(field)).orElse("") : left;
    }

    private static String village(Suspicion of) {
        return text(of, "thon");
    }

    /** The columns of {@link SuspicionsCsv}. */
    private List<String> cells(Suspicion of) {
        List<String> out = new ArrayList<>();
        out.add(id(of));
        out.add(of.rule().id());
        out.add(of.level().code());
        out.add(of.sure() ? "sure" : "to_verify");
        place(Optional.of(of.left()), out);
        place(of.right(), out);
        out.add(text(of, "ho_va_ten"));
        out.add(text(of, "so_dinh_danh"));
        out.add(evidence(of));
        out.add(of.rule().todo().in(options.language()));
        out.add(documents(of));
        out.add(words.route(of.rule().route()));
        return out;
    }

    private static void place(Optional<Place> at, List<String> out) {
        out.add(at.map(place -> place.list().about().profile()).orElse(""));
        out.add(at.map(Place::file).orElse(""));
        out.add(at.map(Place::sheet).orElse(""));
        out.add(at.map(place -> Integer.toString(place.rowNumber())).orElse(""));
    }

    /** The same for the same people and lists from run to run. */
    private static String id(Suspicion of) {
        String who = Stream.concat(Stream.of(of.left()), of.right().stream())
                .map(place -> String.join(
                        "\u001F",
                        place.list().about().profile(),
                        place.file(),
                        place.text("so_dinh_danh"),
                        place.text("ho_va_ten"),
                        place.text("ngay_sinh")))
                .collect(Collectors.joining("\u001E"));
        return String.format(Locale.ROOT, "%s-%010x", of.rule().id(), Folding.equalityHash(who) >>> 24);
    }

    private String evidence(Suspicion of) {
        String message = of.message().in(options.language());
        return of.sure() ? message : message + " " + texts.get("crosscheck.unsure");
    }

    private String documents(Suspicion of) {
        return of.rule().documents().stream().map(words::document).collect(Collectors.joining("; "));
    }

    /** The columns of {@link SuspicionList}. */
    private List<String> shown(Suspicion of) {
        List<String> out = new ArrayList<>();
        out.add(id(of));
        out.add(texts.get("crosscheck.level." + of.level().code()));
        out.add(village(of));
        out.add(text(of, "ho_va_ten"));
        out.add(text(of, "ngay_sinh"));
        out.add(mask.apply(text(of, "so_dinh_danh")));
        out.add(of.rule().title().in(options.language()));
        out.add(mask.apply(evidence(of)));
        out.add(where(of.left()));
        out.add(of.right().map(this::where).orElse(texts.get("crosscheck.nowhere")));
        out.add(of.rule().todo().in(options.language()));
        out.add(documents(of));
        out.add(words.route(of.rule().route()));
        return out;
    }

    private String where(Place place) {
        String kind = tools.profiles()
                .profile(place.list().about().profile())
                .map(profile -> profile.title().in(options.language()))
                .orElse("");
        return Stream.of(kind, place.file(), place.sheet(), texts.get("crosscheck.row", place.rowNumber()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private List<SummaryLine> summary(CrosscheckReport report) {
        List<SummaryLine> out = new ArrayList<>();
        out.add(new SummaryLine(texts.get("crosscheck.title"), "", false));
        out.add(new SummaryLine("", texts.get("crosscheck.what"), false));
        out.add(new SummaryLine(texts.get("crosscheck.as-of"), DAY.format(report.asOf()), false));
        out.add(new SummaryLine(texts.get("crosscheck.people"), Integer.toString(report.people()), false));
        if (!options.unmasked()) {
            out.add(new SummaryLine("", texts.get("crosscheck.masked"), false));
        }
        out.add(new SummaryLine(texts.get("crosscheck.lists"), "", true));
        for (ListEntry list : report.lists()) {
            String linked = texts.get(
                    "crosscheck.list", list.rows(), list.byId(), list.linked(), list.uncertain(), list.alone());
            out.add(new SummaryLine(list.title() + " · " + list.file(), linked, false));
        }
        report.unusable().forEach(file -> out.add(new SummaryLine(file.file(), file.problem(), false)));
        out.add(new SummaryLine(texts.get("crosscheck.pairs"), "", true));
        for (PairEntry pair : report.pairs()) {
            String found = pair.notRun().isEmpty()
                    ? texts.get("crosscheck.pair", pair.high(), pair.medium(), pair.low(), pair.rows(), pair.open())
                    : texts.get("crosscheck.not-run." + pair.notRun());
            out.add(new SummaryLine(pair.id() + " " + pair.title(), found, false));
        }
        return out;
    }
}

package vn.rasoat.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.rasoat.job.LinkOptions;
import vn.rasoat.job.LinkReport;
import vn.rasoat.job.LinkReport.Quality;
import vn.rasoat.job.Toolbox;
import vn.rasoat.model.SourceException;
import vn.rasoat.model.Texts;

/** The options that linking two lists and finding repeated rows in one have in common, and what both print. */
final class LinkArguments {
    @Option(names = "--mapping", paramLabel = "FILE.json", descriptionKey = "link.mapping")
    private @Nullable Path mapping;

    @Option(names = "--truth", paramLabel = "FILE|column:NAME|pattern:REGEX", descriptionKey = "link.truth")
    private @Nullable String truth;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "link.out")
    private @Nullable Path out;

    @Option(names = "--threshold", paramLabel = "P", descriptionKey = "link.threshold")
    private double threshold = LinkOptions.DEFAULT_THRESHOLD;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "link.as-of")
    private @Nullable LocalDate asOf;

    @Mixin
    private RulesOptions rules = new RulesOptions();

    @Mixin
    private final PasswordArguments passwords = new PasswordArguments();

    Toolbox tools(String language) throws SourceException {
        return passwords.given(rules.tools(), language);
    }

    LinkOptions options(String language) throws SourceException {
        if (!(threshold > 0 && threshold < 1)) {
            throw new SourceException("link-threshold", threshold);
        }
        return new LinkOptions(
                Optional.ofNullable(mapping),
                Optional.ofNullable(truth),
                Optional.ofNullable(out),
                threshold,
                asOf == null ? LocalDate.now() : asOf,
                language);
    }

    void print(LinkReport report, Texts texts, PrintWriter to) {
        to.println(texts.get("link.fields", String.join(", ", report.fields())));
        if (report.itself()) {
            to.println(texts.get(
                    "dedupe.found", report.leftRows(), report.clusters(), report.matches(), report.reviews()));
        } else {
            to.println(
                    texts.get("link.found", report.leftRows(), report.rightRows(), report.matches(), report.reviews()));
            to.println(texts.get("link.alone", report.leftAlone(), report.rightAlone()));
        }
        report.quality().ifPresent(quality -> to.println(line(texts, "link.quality", quality)));
        report.withReview().ifPresent(quality -> to.println(line(texts, "link.quality.review", quality)));
        if (out != null) {
            to.println(texts.get("summary.written", out));
        }
    }

    private static String line(Texts texts, String key, Quality quality) {
        return texts.get(
                key,
                share(quality.precision()),
                share(quality.recall()),
                share(quality.f1()),
                quality.right(),
                quality.found(),
                quality.wanted());
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.4f", share);
    }
}

package vn.rasoat.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.rasoat.check.Progress.Phase;
import vn.rasoat.job.CrosscheckOptions.Said;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.model.SourceException;
import vn.rasoat.register.crosscheck.Crosscheck;
import vn.rasoat.register.crosscheck.CrosscheckResult;
import vn.rasoat.register.crosscheck.Level;
import vn.rasoat.register.crosscheck.LinkedPeople;
import vn.rasoat.register.crosscheck.LinkedPeople.How;
import vn.rasoat.register.crosscheck.PairBook;
import vn.rasoat.register.crosscheck.PairResult;
import vn.rasoat.register.crosscheck.PersonLinking;
import vn.rasoat.register.crosscheck.PersonList;
import vn.rasoat.register.extract.RegisterLinking;
import vn.rasoat.report.CrosscheckReport;
import vn.rasoat.report.CrosscheckReport.ListEntry;
import vn.rasoat.report.CrosscheckReport.PairEntry;
import vn.rasoat.report.CrosscheckReport.Unusable;
import vn.rasoat.rule.RuleException;

/** Lays the lists of a commune's desks beside each other, from the files to the documents. Source files are only ever read. */
public final class CrosscheckJob {
    private static final String POPULATION = "dan_cu";

    private final Toolbox tools;
    private final CrosscheckOptions options;
    private final Context context;
    private final PairBook book;
    private final PersonLinking linking;
    private final CrosscheckLists lists;

    /** @throws RuleException when a pair cannot be used */
    public CrosscheckJob(Toolbox tools, CrosscheckOptions options) throws RuleException {
        this.tools = tools;
        this.options = options;
        this.context = tools.context(options.asOf());
        this.book = PairBook.load(tools.knowledge());
        this.linking = linking(tools, context);
        this.lists = new CrosscheckLists(tools, options, context, book, linking.fields());
    }

    static PersonLinking linking(Toolbox tools, Context context) {
        return new PersonLinking(
                RegisterLinking.from(tools.knowledge()),
                new Registers(tools, context).comparisons(),
                context,
                field -> tools.reader(field, context));
    }

    /**
     * Runs; a file that cannot be used does not keep the others from being laid beside each other.
     *
     * @param out where documents are written; empty to write none
     * @throws SourceException when the register cannot be used or the folder cannot be written to
     * @throws RuleException when a pair's conditions are wrong
     */
    public CrosscheckReport run(List<Path> files, Optional<Path> out, CheckJob.Watcher watcher)
            throws SourceException, RuleException {
        List<PersonList> read = new ArrayList<>();
        if (options.register().isPresent()) {
            Path register = options.register().get();
            watcher.file(String.valueOf(register.getFileName()));
            read.addAll(lists.read(register, Optional.of(new Said(POPULATION, Optional.empty())), true, watcher));
        }
        List<Unusable> unusable = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            watcher.file(name);
            try {
                read.addAll(lists.read(file, options.said(file), false, watcher));
            } catch (SourceException e) {
                watcher.unusable(name, e);
                unusable.add(new Unusable(name, Problems.text(e, options.language())));
            }
        }
        read.sort(Comparator.comparing((PersonList list) -> !list.about().register())
                .thenComparing(list -> !list.about().profile().equals(POPULATION))
                .thenComparing(list -> list.about().profile())
                .thenComparing(list -> list.about().file()));
        watcher.reached(Phase.COMPARING, 0);
        LinkedPeople people = linking.run(read);
        CrosscheckResult result = new Crosscheck(people, context).run(book.rules());
        CrosscheckReport report = report(result, unusable);
        if (out.isPresent()) {
            new CrosscheckDocuments(tools, options, context).write(out.get(), result, report, watcher);
        }
        return report;
    }

    private CrosscheckReport report(CrosscheckResult result, List<Unusable> unusable) {
        List<ListEntry> entries = new ArrayList<>();
        LinkedPeople people = result.people();
        for (int i = 0; i < people.lists().size(); i++) {
            PersonList list = people.lists().get(i);
            PersonList.About about = list.about();
            entries.add(new ListEntry(
                    about.file(),
                    about.profile(),
                    tools.profiles()
                            .profile(about.profile())
                            .map(profile -> profile.title().in(options.language()))
                            .orElse(about.profile()),
                    about.register(),
                    about.date().map(Object::toString).orElse(""),
                    list.size(),
                    people.count(i, How.ID),
                    people.count(i, How.LINKED),
                    people.count(i, How.UNCERTAIN) + people.count(i, How.ID_OF_OTHER),
                    people.count(i, How.NEW)));
        }
        List<PairEntry> pairs = result.pairs().stream().map(pair -> entry(pair)).toList();
        return new CrosscheckReport(Version.current(), options.asOf(), people.people(), entries, pairs, unusable);
    }

    private PairEntry entry(PairResult pair) {
        return new PairEntry(
                pair.rule().id(),
                pair.rule().title().in(options.language()),
                pair.notRun()
                        .map(why -> why.name().toLowerCase(java.util.Locale.ROOT))
                        .orElse(""),
                pair.rows(),
                pair.left(),
                pair.suspicions(Level.HIGH),
                pair.suspicions(Level.MEDIUM),
                pair.suspicions(Level.LOW));
    }
}

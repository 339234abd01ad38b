package vn.rasoat.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import vn.rasoat.check.CheckResult;
import vn.rasoat.check.FindingKeys;
import vn.rasoat.check.Progress;
import vn.rasoat.ingest.BlockStream;
import vn.rasoat.ingest.PendingBlock;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.SourceFile;
import vn.rasoat.ingest.SourceFile.Note;
import vn.rasoat.ingest.Table;
import vn.rasoat.ingest.TableInfo;
import vn.rasoat.mapping.MappingMemory;
import vn.rasoat.mapping.Overrides;
import vn.rasoat.mapping.Recognizer;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.model.CellRef;
import vn.rasoat.model.SourceException;
import vn.rasoat.report.ListReport;
import vn.rasoat.rule.RuleException;
import vn.rasoat.rule.RulePack;
import vn.rasoat.workspace.history.FoundIdsOutput;

/**
 * A file on a person's desk: opened, looked at, told what its columns are, checked. Gives what {@link CheckJob} gives for the
 * same choices. Used by one thread at a time.
 */
public final class CheckSession {
    private Toolbox tools;
    private final LocalDate asOf;
    private final SourceFile source;
    private final Recognizer recognizer;
    private final List<Choices> choices = new ArrayList<>();
    private RecognizedFile file;

    /** What the person said about one table: its kind, and fields by column letters. */
    private record Choices(Optional<String> profile, Map<String, String> fields) {
        static final Choices NONE = new Choices(Optional.empty(), Map.of());

        Overrides overrides() {
            return new Overrides(fields);
        }
    }

    private CheckSession(Toolbox tools, LocalDate asOf, RecognizedFile file) {
        this.tools = tools;
        this.asOf = asOf;
        this.file = file;
        this.source = file.source();
        this.recognizer = tools.recognizer(asOf);
        file.tables().forEach(table -> choices.add(Choices.NONE));
    }

    /** @throws SourceException when the file cannot be used */
    public static CheckSession open(Path path, Toolbox tools, LocalDate asOf) throws SourceException {
        RecognizedFile file = new Recognition(tools).open(path, Optional.empty(), Overrides.NONE, asOf);
        return new CheckSession(tools, asOf, file);
    }

    /** The file as it is recognised with all choices made so far. */
    public RecognizedFile file() {
        return file;
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** What is worth telling about the file: what its reader noticed, and which tables will not be checked. */
    public List<Note> notes() {
        List<Note> notes = new ArrayList<>(source.notes());
        notes.addAll(choice().notes());
        return notes;
    }

    /** The first of the tables that will be checked, else the first of all. */
    public int firstChecked() {
        TableChoice choice = choice();
        for (int i = 0; i < file.tables().size(); i++) {
            if (choice.has(file.tables().get(i))) {
                return i;
            }
        }
        return 0;
    }

    private TableChoice choice() {
        try {
            return TableChoice.of(file, List.of(), tools);
        } catch (SourceException e) {
            throw new IllegalStateException(e); // no name was asked for that could be unknown
        }
    }

    /** Checks from now on with other rules, or rules decided about otherwise; what the file was recognised as stays. */
    public void use(Toolbox other) {
        tools = other.with(tools.passwords());
    }

    /** Whether a table will be checked when nobody says which. */
    public boolean looksLikePeople(int table) {
        return choice().has(file.tables().get(table));
    }

    /**
     * Takes up what was said earlier about columns of tables with the same headings.
     *
     * @return how many columns that were
     */
    public int recall(MappingMemory memory) {
        int columns = 0;
        for (int i = 0; i < choices.size(); i++) {
            Map<String, String> fields =
                    memory.recall(file.tables().get(i).table().info()).choices();
            if (!fields.isEmpty()) {
                choices.set(i, new Choices(choices.get(i).profile(), fields));
                recognizeAgain(i);
                columns += fields.size();
            }
        }
        return columns;
    }

    /** Keeps what was said about the columns of a table for the next file with the same headings. */
    public void remember(MappingMemory memory, int table) throws SourceException {
        memory.remember(
                file.tables().get(table).table().info(), choices.get(table).overrides());
    }

    /** Takes back all that was said about the columns of a table. */
    public void forget(int table) {
        choices.set(table, new Choices(choices.get(table).profile(), Map.of()));
        recognizeAgain(table);
    }

    /** Says what kind of list a table is. */
    public void chooseProfile(int table, String profile) {
        choices.set(table, new Choices(Optional.of(profile), choices.get(table).fields()));
        recognizeAgain(table);
    }

    /**
     * Says what a column of a table holds.
     *
     * @param column the column's index from 0
     * @param field the field's id, or the empty text to leave the column out
     */
    public void chooseField(int table, int column, String field) {
        Map<String, String> fields = new LinkedHashMap<>(choices.get(table).fields());
        if (!field.isEmpty()) {
            fields.replaceAll((letters, chosen) -> chosen.equals(field) ? "" : chosen);
        }
        fields.put(CellRef.letters(column), field);
        choices.set(table, new Choices(choices.get(table).profile(), fields));
        recognizeAgain(table);
    }

    private void recognizeAgain(int table) {
        List<RecognizedTable> tables = new ArrayList<>(file.tables());
        Choices said = choices.get(table);
        Table of = tables.get(table).table();
        tables.set(
                table, Recognition.recognize(tools, recognizer, source.path(), of, said.profile(), said.overrides()));
        file = new RecognizedFile(source, tables);
    }

    /**
     * The first data rows of a table, as they stand and as they read.
     *
     * @param most how many rows at most
     */
    public Preview preview(int table, int most) throws SourceException {
        Table of = file.tables().get(table).table();
        TableInfo info = of.info();
        ColumnCleaner cleaner = new ColumnCleaner(info, tools.text());
        List<Preview.Row> rows = new ArrayList<>();
        try (BlockStream stream = of.open()) {
            Optional<PendingBlock> pending = stream.next();
            while (pending.isPresent() && rows.size() < most) {
                RowBlock block = pending.get().read();
                for (int row = 0; row < block.size() && rows.size() < most; row++) {
                    rows.add(Preview.row(block, row, info, cleaner));
                }
                pending = rows.size() < most ? stream.next() : Optional.empty();
            }
        }
        Map<Integer, String> encodings = new LinkedHashMap<>();
        info.columns()
                .forEach(column -> encodings.put(
                        column.index(), cleaner.encoding(column.index()).name()));
        return new Preview(rows, encodings, Preview.above(of.above(), info, cleaner));
    }

    /**
     * Checks the file as recognised.
     *
     * @throws vn.rasoat.check.CheckCancelledException when the progress says so
     */
    public CheckedFile check(CheckOptions options, Progress progress) throws SourceException, RuleException {
        RecognizedFile checked = file;
        Toolbox tools = this.tools; // the person may go on choosing while an earlier choice is being checked
        Context context = tools.context(options.asOf());
        List<RulePack> packs = tools.packs();
        ListCheck check = new ListCheck(tools, context, packs, options);
        TableChoice choice = TableChoice.toCheck(checked, options.tables(), tools);
        CompletableFuture<String> fingerprint = Fingerprint.inBackground(source.path());
        try {
            List<CheckedList> lists = new ArrayList<>();
            List<ListReport> reports = new ArrayList<>();
            for (PeopleList list : choice.lists()) {
                CheckResult result = check.run(list, progress);
                FoundIdsOutput found = new FoundIdsOutput();
                FindingKeys keys = new FindingKeys(row -> row.text("thon"));
                ListReport report = check.tell(list, result, List.of(found, keys), progress);
                reports.add(report);
                lists.add(new CheckedList(
                        list, result, report, result.browse(options.exceptions().findings()), keys, found.found()));
            }
            return new CheckedFile(
                    tools, packs, options, CheckJob.report(checked, choice, fingerprint.join(), reports), lists);
        } catch (IOException e) {
            throw new SourceException(e, "file-unreadable", checked.name());
        }
    }
}

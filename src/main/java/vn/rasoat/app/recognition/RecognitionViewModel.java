package vn.rasoat.app.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.rasoat.app.check.CheckOrder;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.app.register.InUse;
import vn.rasoat.app.register.RegisterViewModel;
import vn.rasoat.job.CheckSession;
import vn.rasoat.job.Preview;
import vn.rasoat.job.RecognizedTable;
import vn.rasoat.mapping.FileMappingMemory;
import vn.rasoat.mapping.MappingMemory;
import vn.rasoat.model.SourceException;
import vn.rasoat.report.Masking;

/** What the second screen knows and can do: shows what was recognised and lets the person say otherwise. */
public final class RecognitionViewModel {
    private static final int PREVIEW_ROWS = 40;
    private static final int MOST_SAMPLES = 3;

    private final Desk desk;
    private final RegisterViewModel register;
    private final Consumer<CheckOrder> check;
    private final Consumer<CheckOrder> ahead;
    private final ReadOnlyIntegerWrapper table = new ReadOnlyIntegerWrapper();
    private final ObservableList<ColumnChoice> columns = FXCollections.observableArrayList();
    private final ObservableList<Preview.Row> rows = FXCollections.observableArrayList();
    private final ObservableList<String> notes = FXCollections.observableArrayList();
    private final ObservableList<TableLine> tables = FXCollections.observableArrayList();
    private Optional<CheckSession> session = Optional.empty();
    private Optional<TableChoices> choices = Optional.empty();
    private Map<Integer, String> encodings = Map.of();
    private List<Preview.Above> above = List.of();
    private int recalled;

    /**
     * @param register what the list is compared with
     * @param check goes on to check the file
     * @param ahead is told what would be checked, whenever that changes
     */
    public RecognitionViewModel(
            Desk desk, RegisterViewModel register, Consumer<CheckOrder> check, Consumer<CheckOrder> ahead) {
        this.ahead = ahead;
        this.desk = desk;
        this.register = register;
        register.inUse().addListener((property, was, is) -> prepare());
        this.check = check;
    }

    public void show(CheckSession opened) {
        session = Optional.of(opened);
        recalled = opened.recall(memory());
        choices = Optional.of(new TableChoices(desk, opened));
        selectTable(opened.firstChecked());
    }

    private MappingMemory memory() {
        return new FileMappingMemory(desk.folder().folder().resolve("mappings.json"));
    }

    /** How many columns were taken as the person said for an earlier file with the same headings. */
    public int recalled() {
        return recalled;
    }

    /** Takes back what was said about the columns, now and earlier. */
    public void forget() {
        session.ifPresent(opened -> {
            opened.forget(table.get());
            recalled = 0;
            remember(opened);
            tell(opened);
        });
    }

    /** That it cannot be remembered keeps nobody from working. */
    private void remember(CheckSession opened) {
        try {
            opened.remember(memory(), table.get());
        } catch (SourceException e) {
            desk.tell(e);
        }
    }

    /** Tells everything anew, in another language perhaps. */
    public void refresh() {
        session.ifPresent(opened -> selectTable(table.get()));
    }

    public String fileName() {
        return session.map(opened -> opened.file().name()).orElse("");
    }

    /** The tables of the file, and which of them will be checked. */
    public ObservableList<TableLine> tables() {
        return tables;
    }

    /** Says whether a table is to be checked. */
    public void wantTable(int index, boolean wanted) {
        choices.ifPresent(of -> {
            of.want(index, wanted);
            tables.setAll(of.lines());
            prepare();
        });
    }

    /** The index of the table that is looked at. */
    public ReadOnlyIntegerProperty table() {
        return table.getReadOnlyProperty();
    }

    public ObservableList<ColumnChoice> columns() {
        return columns;
    }

    public ObservableList<Preview.Row> rows() {
        return rows;
    }

    /** What stands above the table's header in its sheet, long numbers masked. */
    public List<Preview.Above> letterhead() {
        return above.stream()
                .filter(row -> !row.header() && !row.texts().isEmpty())
                .map(row -> new Preview.Above(
                        row.number(),
                        false,
                        row.texts().stream().map(Masking::mask).toList()))
                .toList();
    }

    /** The text of a cell of the preview, long numbers masked. */
    public String text(Preview.Row row, int position) {
        return Masking.mask(row.cells().get(position).text());
    }

    /** How many characters the longest cell of a column of the preview has. */
    public int width(int position) {
        return rows.stream()
                .mapToInt(row -> row.cells().get(position).text().length())
                .max()
                .orElse(0);
    }

    /** What the person should know of the file before checking it. */
    public ObservableList<String> notes() {
        return notes;
    }

    /** Looks at a table of the file. */
    public void selectTable(int index) {
        session.ifPresent(opened -> {
            table.set(index);
            try {
                Preview preview = opened.preview(index, PREVIEW_ROWS);
                encodings = preview.encodings();
                above = preview.above();
                rows.setAll(preview.rows());
                tell(opened);
            } catch (SourceException e) {
                desk.tell(e);
            }
        });
    }

    private Optional<RecognizedTable> current() {
        return session.map(opened -> opened.file().tables().get(table.get()));
    }

    private void tell(CheckSession opened) {
        RecognizedTable now = opened.file().tables().get(table.get());
        ColumnTeller teller = new ColumnTeller(desk);
        columns.setAll(teller.columns(now, encodings));
        notes.setAll(teller.notes(now, opened.notes()));
        choices.ifPresent(of -> {
            of.asRecognized();
            tables.setAll(of.lines());
        });
        prepare();
    }

    /** Where the table stands in its sheet and how long it is. */
    public String place() {
        return current()
                .map(now -> new ColumnTeller(desk).place(now.table().info()))
                .orElse("");
    }

    /** Cells of columns in an old encoding, as the file has them and as they read. */
    public List<EncodingSample> encodingSamples() {
        List<EncodingSample> out = new ArrayList<>();
        for (int i = 0; i < columns.size() && out.size() < MOST_SAMPLES; i++) {
            ColumnChoice column = columns.get(i);
            int position = i;
            if (!column.encoding().isEmpty()) {
                rows.stream()
                        .map(row -> row.cells().get(position))
                        .filter(cell -> !cell.raw().equals(cell.text()))
                        .findFirst()
                        .ifPresent(cell -> out.add(new EncodingSample(
                                column.letters(), column.encoding(), cell.raw(), Masking.mask(cell.text()))));
            }
        }
        return out;
    }

    /** How many of the columns have a field, of how many. */
    public String recognized() {
        long known =
                columns.stream().filter(column -> column.field().isPresent()).count();
        return desk.texts().get("recognition.recognized", known, columns.size());
    }

    /** The kinds of list. */
    public List<Option> profiles() {
        return new ColumnTeller(desk).profiles();
    }

    public String profile() {
        return current().map(now -> now.mapping().profile()).orElse("");
    }

    public void chooseProfile(String id) {
        session.filter(opened -> !profile().equals(id)).ifPresent(opened -> {
            opened.chooseProfile(table.get(), id);
            tell(opened);
        });
    }

    /** Says what a column holds; the empty text leaves it out. */
    public void chooseField(int column, String field) {
        session.ifPresent(opened -> {
            opened.chooseField(table.get(), column, field);
            remember(opened);
            tell(opened);
        });
    }

    /** The fields that a column may be said to hold: the likely ones first, then all others by title. */
    public List<Option> fieldsFor(ColumnChoice column, String search) {
        return new ColumnTeller(desk).fieldsFor(column, search);
    }

    /** The register that the list is compared with. */
    public RegisterViewModel register() {
        return register;
    }

    /** Whether there is anything to check. */
    public boolean canStart() {
        return choices.map(of -> !of.none() || of.size() == 1).orElse(false);
    }

    /** What would be checked now. */
    public Optional<CheckOrder> order() {
        return session.map(opened -> new CheckOrder(
                opened,
                choices.map(TableChoices::names).orElse(List.of()),
                register.inUse().get().map(InUse::extract)));
    }

    /** Lets the check begin before it is asked for. */
    public void prepare() {
        if (canStart()) {
            order().ifPresent(ahead);
        }
    }

    /** Starts the check. */
    public void start() {
        desk.dismiss();
        if (canStart()) {
            order().ifPresent(check);
        }
    }
}

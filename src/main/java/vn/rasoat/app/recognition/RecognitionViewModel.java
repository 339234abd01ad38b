package vn.rasoat.app.recognition;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.app.recognition.ColumnChoice.State;
import vn.rasoat.ingest.TableInfo;
import vn.rasoat.job.CheckSession;
import vn.rasoat.job.Preview;
import vn.rasoat.job.RecognizedTable;
import vn.rasoat.mapping.Alternative;
import vn.rasoat.mapping.ColumnMapping;
import vn.rasoat.mapping.Field;
import vn.rasoat.mapping.Profile;
import vn.rasoat.mapping.Profile.ProfileField;
import vn.rasoat.mapping.ReasonText;
import vn.rasoat.model.CellRef;
import vn.rasoat.model.SourceException;
import vn.rasoat.model.Texts;
import vn.rasoat.report.Masking;
import vn.rasoat.text.Folding;

/** What the second screen knows and can do: shows what was recognised and lets the person say otherwise. */
public final class RecognitionViewModel {
    private static final int PREVIEW_ROWS = 40;
    private static final int MOST_COLUMNS = 120;
    private static final int SURE_PERCENT = 75;

    private final Desk desk;
    private final Consumer<CheckSession> check;
    private final ReadOnlyIntegerWrapper table = new ReadOnlyIntegerWrapper();
    private final ObservableList<ColumnChoice> columns = FXCollections.observableArrayList();
    private final ObservableList<Preview.Row> rows = FXCollections.observableArrayList();
    private final ObservableList<String> notes = FXCollections.observableArrayList();
    private Optional<CheckSession> session = Optional.empty();
    private Map<Integer, String> encodings = Map.of();

    /** @param check goes on to check the file */
    public RecognitionViewModel(Desk desk, Consumer<CheckSession> check) {
        this.desk = desk;
        this.check = check;
    }

    public void show(CheckSession opened) {
        session = Optional.of(opened);
        selectTable(opened.firstChecked());
    }

    /** Tells everything anew, in another language perhaps. */
    public void refresh() {
        session.ifPresent(opened -> selectTable(table.get()));
    }

    public String fileName() {
        return session.map(opened -> opened.file().name()).orElse("");
    }

    /** The names of the tables, as sheets are named. */
    public List<String> tables() {
        List<String> names = new ArrayList<>();
        session.ifPresent(opened -> opened.file().tables().forEach(each -> {
            String sheet = each.table().info().sheet();
            names.add(sheet.isEmpty() ? opened.file().name() : sheet);
        }));
        return names;
    }

    public ReadOnlyIntegerProperty table() {
        return table.getReadOnlyProperty();
    }

    public ObservableList<ColumnChoice> columns() {
        return columns;
    }

    public ObservableList<Preview.Row> rows() {
        return rows;
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

    public void selectTable(int index) {
        session.ifPresent(opened -> {
            table.set(index);
            try {
                Preview preview = opened.preview(index, PREVIEW_ROWS);
                encodings = preview.encodings();
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
        ReasonText reasons = new ReasonText(desk.tools().fields(), desk.tools().profiles(), desk.language());
        columns.setAll(now.mapping().columns().stream()
                .limit(MOST_COLUMNS)
                .map(column -> choice(column, reasons))
                .toList());
        notes.setAll(notes(opened, now));
    }

    private ColumnChoice choice(ColumnMapping column, ReasonText reasons) {
        int percent = (int) Math.round(column.confidence() * 100);
        State state = column.reason().code().startsWith("user")
                ? State.CHOSEN
                : column.field().isEmpty() ? State.NONE : percent >= SURE_PERCENT ? State.SURE : State.UNSURE;
        String encoding = encodings.getOrDefault(column.column(), "UNICODE");
        return new ColumnChoice(
                column.column(),
                CellRef.letters(column.column()),
                column.header(),
                column.field().map(Field::id),
                column.field()
                        .map(field -> field.title().in(desk.language()))
                        .orElse(desk.texts().get("recognition.none")),
                percent,
                state,
                reasons.of(column.reason()),
                encoding.equals("UNICODE") ? "" : encoding,
                column.alternatives().stream()
                        .map(Alternative::field)
                        .map(Field::id)
                        .toList());
    }

    private List<String> notes(CheckSession opened, RecognizedTable now) {
        Texts texts = desk.texts();
        List<String> out = new ArrayList<>();
        Set<String> present = new LinkedHashSet<>();
        now.mapping().sources().forEach(source -> present.addAll(source.fields()));
        List<String> missing = profile(now).fields().stream()
                .filter(ProfileField::required)
                .map(ProfileField::id)
                .filter(id -> !present.contains(id))
                .map(this::fieldTitle)
                .toList();
        if (!missing.isEmpty()) {
            out.add(texts.get("recognition.note.missing", String.join(", ", missing)));
        }
        columns.stream()
                .map(ColumnChoice::encoding)
                .filter(encoding -> !encoding.isEmpty())
                .distinct()
                .forEach(encoding -> out.add(texts.get("recognition.note.encoding", encoding)));
        Texts ingest = Texts.of("ingest", desk.language());
        opened.notes().stream()
                .map(note -> ingest.get("note." + note.code(), note.arguments().toArray()))
                .forEach(out::add);
        return out;
    }

    private String fieldTitle(String id) {
        return desk.tools()
                .fields()
                .field(id)
                .map(field -> field.title().in(desk.language()))
                .orElse(id);
    }

    private Profile profile(RecognizedTable now) {
        return desk.tools().profiles().profile(now.mapping().profile()).orElseThrow();
    }

    /** Where the table stands in its sheet and how long it is. */
    public String place() {
        return current()
                .map(now -> {
                    TableInfo info = now.table().info();
                    String header = info.headerFirstRow() == 0
                            ? desk.texts().get("recognition.no-header")
                            : info.headerFirstRow() == info.headerLastRow()
                                    ? desk.texts().get("recognition.header-row", info.headerFirstRow())
                                    : desk.texts()
                                            .get(
                                                    "recognition.header-rows",
                                                    info.headerFirstRow(),
                                                    info.headerLastRow());
                    String size = info.estimatedRows() < 0
                            ? ""
                            : desk.texts()
                                    .get(
                                            "recognition.about-rows",
                                            String.format(
                                                    Locale.forLanguageTag(desk.language()),
                                                    "%,d",
                                                    info.estimatedRows()));
                    return size.isEmpty() ? header : header + " · " + size;
                })
                .orElse("");
    }

    /** How many of the columns have a field, of how many. */
    public String recognized() {
        long known =
                columns.stream().filter(column -> column.field().isPresent()).count();
        return desk.texts().get("recognition.recognized", known, columns.size());
    }

    /** The kinds of list. */
    public List<Option> profiles() {
        return desk.tools().profiles().all().stream()
                .map(profile -> new Option(profile.id(), profile.title().in(desk.language()), false))
                .toList();
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
            tell(opened);
        });
    }

    /** The fields that a column may be said to hold: the likely ones first, then all others by title. */
    public List<Option> fieldsFor(ColumnChoice column, String search) {
        List<Option> all = new ArrayList<>();
        column.proposals().forEach(id -> all.add(new Option(id, fieldTitle(id), true)));
        Collator order = Collator.getInstance(Locale.forLanguageTag("vi"));
        desk.tools().fields().fields().stream()
                .filter(field -> !column.proposals().contains(field.id()))
                .map(field -> new Option(field.id(), field.title().in(desk.language()), false))
                .sorted(Comparator.comparing(Option::title, order))
                .forEach(all::add);
        String wanted = Folding.candidateKey(search);
        return all.stream()
                .filter(option -> Folding.candidateKey(option.title()).contains(wanted)
                        || option.id().contains(wanted.replace(' ', '_')))
                .toList();
    }

    /** Starts the check. */
    public void start() {
        desk.dismiss();
        session.ifPresent(check);
    }
}

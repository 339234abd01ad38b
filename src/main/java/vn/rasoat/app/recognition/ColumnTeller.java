package vn.rasoat.app.recognition;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.app.recognition.ColumnChoice.State;
import vn.rasoat.ingest.SourceFile.Note;
import vn.rasoat.ingest.TableInfo;
import vn.rasoat.job.RecognizedTable;
import vn.rasoat.mapping.Alternative;
import vn.rasoat.mapping.ColumnMapping;
import vn.rasoat.mapping.Field;
import vn.rasoat.mapping.Profile;
import vn.rasoat.mapping.Profile.ProfileField;
import vn.rasoat.mapping.ReasonText;
import vn.rasoat.model.CellRef;
import vn.rasoat.model.Texts;
import vn.rasoat.text.Folding;

/** Tells in words what a table and its columns were taken for. */
final class ColumnTeller {
    private static final int MOST_COLUMNS = 120;
    private static final int SURE_PERCENT = 75;

    private final Desk desk;
    private final Texts texts;

    ColumnTeller(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
    }

    /** @param encodings the name of each column's encoding, by column index */
    List<ColumnChoice> columns(RecognizedTable table, Map<Integer, String> encodings) {
        ReasonText reasons = new ReasonText(desk.tools().fields(), desk.tools().profiles(), desk.language());
        return table.mapping().columns().stream()
                .limit(MOST_COLUMNS)
                .map(column -> choice(column, reasons, encodings.getOrDefault(column.column(), "UNICODE")))
                .toList();
    }

    private ColumnChoice choice(ColumnMapping column, ReasonText reasons, String encoding) {
        int percent = (int) Math.round(column.confidence() * 100);
        State state = column.reason().code().startsWith("user")
                ? State.CHOSEN
                : column.field().isEmpty() ? State.NONE : percent >= SURE_PERCENT ? State.SURE : State.UNSURE;
        return new ColumnChoice(
                column.column(),
                CellRef.letters(column.column()),
                column.header(),
                column.field().map(Field::id),
                column.field().map(field -> field.title().in(desk.language())).orElse(texts.get("recognition.none")),
                percent,
                state,
                reasons.of(column.reason()),
                encoding.equals("UNICODE") ? "" : encoding,
                column.alternatives().stream()
                        .map(Alternative::field)
                        .map(Field::id)
                        .toList());
    }

    /** What the person should know of a file and a table of it before checking. */
    List<String> notes(RecognizedTable table, List<Note> ofFile) {
        List<String> out = new ArrayList<>();
        Set<String> present = new LinkedHashSet<>();
        table.mapping().sources().forEach(source -> present.addAll(source.fields()));
        Profile profile =
                desk.tools().profiles().profile(table.mapping().profile()).orElseThrow();
        List<String> missing = profile.fields().stream()
                .filter(ProfileField::required)
                .map(ProfileField::id)
                .filter(id -> !present.contains(id))
                .map(this::title)
                .toList();
        if (!missing.isEmpty()) {
            out.add(texts.get("recognition.note.missing", String.join(", ", missing)));
        }
        Texts ingest = Texts.of("ingest", desk.language());
        ofFile.stream()
                .map(note -> ingest.get("note." + note.code(), note.arguments().toArray()))
                .forEach(out::add);
        return out;
    }

    private String title(String field) {
        return desk.tools()
                .fields()
                .field(field)
                .map(known -> known.title().in(desk.language()))
                .orElse(field);
    }

    /** Where a table stands in its sheet and how long it is. */
    String place(TableInfo info) {
        List<String> parts = new ArrayList<>();
        parts.add(
                info.headerFirstRow() == 0
                        ? texts.get("recognition.no-header")
                        : info.headerFirstRow() == info.headerLastRow()
                                ? texts.get("recognition.header-row", info.headerFirstRow())
                                : texts.get("recognition.header-rows", info.headerFirstRow(), info.headerLastRow()));
        if (info.firstDataRow() > 0) {
            parts.add(texts.get("recognition.data-from", info.firstDataRow()));
        }
        if (info.estimatedRows() >= 0) {
            parts.add(texts.get(
                    "recognition.about-rows",
                    String.format(Locale.forLanguageTag(desk.language()), "%,d", info.estimatedRows())));
        }
        return String.join(" · ", parts);
    }

    /** The fields that a column may be said to hold: the likely ones first, then all others by title. */
    List<Option> fieldsFor(ColumnChoice column, String search) {
        List<Option> all = new ArrayList<>();
        column.proposals().forEach(id -> all.add(new Option(id, title(id), true)));
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

    /** The kinds of list. */
    List<Option> profiles() {
        return desk.tools().profiles().all().stream()
                .map(profile -> new Option(profile.id(), profile.title().in(desk.language()), false))
                .toList();
    }
}

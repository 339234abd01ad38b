package vn.rasoat.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.rasoat.ingest.SetAside;
import vn.rasoat.ingest.SourceFile.Note;
import vn.rasoat.ingest.TableInfo;
import vn.rasoat.mapping.ColumnMapping;
import vn.rasoat.mapping.Overrides;
import vn.rasoat.mapping.ReasonText;
import vn.rasoat.model.CellRef;
import vn.rasoat.model.SourceException;
import vn.rasoat.model.Texts;

/** Tells as JSON what was recognised in files: containers, tables, header rows, encodings, columns and their fields. */
public final class RecognitionJson {
    /** Larger tables are not read to their end only to tell how many rows they have. */
    private static final long COUNTED_ROWS = 500_000;

    private final JsonMapper json = JsonMapper.builder().build();
    private final Toolbox tools;
    private final String language;
    private final LocalDate asOf;
    private final ReasonText reasons;
    private final Texts words;
    private boolean unusable;

    public RecognitionJson(Toolbox tools, String language, LocalDate asOf) {
        this.tools = tools;
        this.language = language;
        this.asOf = asOf;
        this.words = Texts.of("ingest", language);
        this.reasons = new ReasonText(tools.fields(), tools.profiles(), language);
    }

    /** Whether any file told of could not be used. */
    public boolean anyUnusable() {
        return unusable;
    }

    /**
     * Tells.
     *
     * @param profile the kind of list, or empty to recognise it
     * @param tables the names of the tables that are to be checked; none for those that look like people
     */
    public String of(List<Path> files, Optional<String> profile, List<String> tables) {
        ObjectNode root = json.createObjectNode();
        ArrayNode out = root.putArray("files");
        for (Path file : files) {
            ObjectNode one = out.addObject().put("name", String.valueOf(file.getFileName()));
            try {
                RecognizedFile recognized = new Recognition(tools).open(file, profile, Overrides.NONE, asOf);
                tell(one, recognized, TableChoice.of(recognized, tables, tools));
            } catch (SourceException e) {
                unusable = true;
                one.put("problem", Problems.text(e, language)).put("problemCode", e.code());
            }
        }
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return -1; // it was there a moment ago
        }
    }

    private void tell(ObjectNode out, RecognizedFile file, TableChoice choice) throws SourceException {
        out.put("container", file.source().container())
                .put("charset", file.source().charset())
                .put("bytes", bytes(file.source().path()));
        ArrayNode notes = out.putArray("notes");
        for (Note note : Stream.concat(file.source().notes().stream(), choice.notes().stream())
                .toList()) {
            ObjectNode one = notes.addObject().put("code", note.code());
            note.arguments().forEach(one.putArray("arguments")::add);
            one.put("text", words.get("note." + note.code(), note.arguments().toArray()));
        }
        ArrayNode sheets = out.putArray("sheets");
        file.source().sheets().forEach(sheet -> sheets.addObject()
                .put("name", sheet.name())
                .put("role", sheet.role())
                .put("why", words.get("role." + sheet.role()))
                .put("hidden", sheet.hidden()));
        ArrayNode tables = out.putArray("tables");
        for (RecognizedTable table : file.tables()) {
            tell(tables.addObject().put("checked", choice.has(table)), table);
        }
    }

    private void tell(ObjectNode out, RecognizedTable table) throws SourceException {
        TableInfo info = table.table().info();
        out.put("sheet", info.sheet()).put("hidden", info.hidden());
        out.put("headerFirstRow", info.headerFirstRow()).put("headerLastRow", info.headerLastRow());
        out.put("firstDataRow", info.firstDataRow()).put("estimatedRows", info.estimatedRows());
        out.put("groupTitle", info.groupTitle());
        SetAside aside = info.setAside();
        tell(out.putObject("setAsideAbove"), aside);
        if (info.estimatedRows() <= COUNTED_ROWS) {
            RowCount count = RowCount.of(table.table());
            out.put("rows", count.rows());
            tell(out.putObject("setAsideBelow"), count.setAside());
            aside = aside.plus(count.setAside());
        }
        why(out.putArray("setAsideWhy"), aside);
        if (aside.cutTexts() > 0) {
            out.put("cutTexts", aside.cutTexts());
        }
        out.put("profile", table.mapping().profile())
                .put("profileConfidence", rounded(table.mapping().confidence()));
        ArrayNode ranking = out.putArray("profileRanking");
        table.mapping().ranking().forEach(score -> ranking.addObject()
                .put("profile", score.profile())
                .put("score", rounded(score.confidence())));
        ColumnCleaner cleaner = new ColumnCleaner(info, tools.text());
        ArrayNode columns = out.putArray("columns");
        for (ColumnMapping column : table.mapping().columns()) {
            tell(columns.addObject(), column, info, cleaner);
        }
    }

    private static void tell(ObjectNode out, SetAside aside) {
        new TreeMap<>(aside.counts())
                .forEach((reason, rows) -> out.put(reason.name().toLowerCase(Locale.ROOT), rows));
    }

    private void why(ArrayNode out, SetAside aside) {
        new TreeMap<>(aside.counts())
                .forEach((reason, rows) ->
                        out.add(words.get("aside." + reason.name().toLowerCase(Locale.ROOT), rows)));
    }

    private void tell(ObjectNode out, ColumnMapping column, TableInfo info, ColumnCleaner cleaner) {
        out.put("column", CellRef.letters(column.column())).put("header", column.header());
        column.field().ifPresentOrElse(field -> out.put("field", field.id()), () -> out.putNull("field"));
        out.put("confidence", rounded(column.confidence()));
        out.put("reason", column.reason().code()).put("why", reasons.of(column.reason()));
        out.put("encoding", cleaner.encoding(column.column()).name());
        if (cleaner.mixed(column.column())) {
            out.put("mixedEncodings", true);
        }
        info.columns().stream()
                .filter(each -> each.index() == column.column() && each.hidden())
                .forEach(each -> out.put("hidden", true));
        ArrayNode alternatives = out.putArray("alternatives");
        column.alternatives().forEach(other -> alternatives
                .addObject()
                .put("field", other.field().id())
                .put("confidence", rounded(other.score())));
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}

package vn.rasoat.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import vn.rasoat.model.Knowledge;
import vn.rasoat.model.SourceException;

/** Makes files of invented people, opens them, and reads tables as plain lists. */
public final class TestFiles {
    private static final Pattern SYLLABLE = Pattern.compile(
            "(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?" + "[aeiouy]{1,3}(ng|nh|ch|[cmnpt])?");
    private static final Pattern LETTERS =
            Pattern.compile("[a-zàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]+");

    private TestFiles() {}

    public static OpenOptions options() {
        return options(Passwords.NONE);
    }

    public static OpenOptions options(Passwords passwords) {
        return new OpenOptions(headings(), TestFiles::share, Limits.standard(), passwords);
    }

    private static HeaderSense headings() {
        Set<String> known = new HashSet<>();
        try (InputStream in = Knowledge.bundled().open("fields.json")) {
            for (JsonNode field : new ObjectMapper().readTree(in).get("fields")) {
                field.get("headers").forEach(h -> known.add(fold(h.get("text").asText())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        known.add(fold("Hä vµ tªn")); // as the mapping package knows it, by decoding
        known.add(fold("Ngµy sinh"));
        return raw -> known.contains(fold(raw)) ? 1 : 0;
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s]+", " ")
                .replaceAll("\\s*\\(.*\\)$", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** A rough judge: words whose letters are Vietnamese and whose bare letters make a syllable. */
    private static double share(String text) {
        int words = 0;
        int good = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{Cntrl}²-¿]+")) {
            if (!word.isEmpty()) {
                words++;
                String bare = Normalizer.normalize(word, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replace('đ', 'd');
                good += LETTERS.matcher(word).matches()
                                && SYLLABLE.matcher(bare).matches()
                        ? 1
                        : 0;
            }
        }
        return words == 0 ? 0 : (double) good / words;
    }

    public static SourceFile open(Path path) throws SourceException {
        return SourceReader.open(path, options());
    }

    /** The only table of a file. */
    public static Table only(Path path) throws SourceException {
        SourceFile file = open(path);
        if (file.tables().size() != 1) {
            throw new AssertionError(file.tables().size() + " tables in " + file.sheets());
        }
        return file.tables().get(0);
    }

    public static Path text(Path folder, String name, String text) throws IOException {
        return text(folder, name, text, UTF_8);
    }

    public static Path text(Path folder, String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    public static Path save(Path folder, String name, Workbook book) throws IOException {
        Path path = folder.resolve(name);
        try (book;
                OutputStream out = Files.newOutputStream(path)) {
            book.write(out);
        }
        return path;
    }

    /** Writes a row of texts and numbers; empty strings make no cell. */
    public static Row row(Sheet sheet, int excelRow, Object... cells) {
        Row row = sheet.createRow(excelRow - 1);
        for (int c = 0; c < cells.length; c++) {
            if (cells[c] instanceof Number number) {
                row.createCell(c).setCellValue(number.doubleValue());
            } else if (!cells[c].toString().isEmpty()) {
                row.createCell(c).setCellValue(cells[c].toString());
            }
        }
        return row;
    }

    /** All data rows as text; the first item of each is the Excel row number. */
    public static List<List<String>> rows(Table table) throws SourceException {
        List<List<String>> rows = new ArrayList<>();
        for (RowBlock block : blocks(table)) {
            for (int r = 0; r < block.size(); r++) {
                List<String> row = new ArrayList<>();
                row.add(Integer.toString(block.rowNumber(r)));
                for (int c = 0; c < block.width(); c++) {
                    row.add(block.text(r, c));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    public static List<RowBlock> blocks(Table table) throws SourceException {
        List<RowBlock> blocks = new ArrayList<>();
        for (PendingBlock pending : pending(table)) {
            blocks.add(pending.read());
        }
        return blocks;
    }

    public static List<PendingBlock> pending(Table table) throws SourceException {
        List<PendingBlock> blocks = new ArrayList<>();
        try (BlockStream stream = table.open()) {
            for (Optional<PendingBlock> next = stream.next(); next.isPresent(); next = stream.next()) {
                blocks.add(next.get());
            }
        }
        return blocks;
    }

    /** What was set aside above and among the data. */
    public static SetAside aside(Table table) throws SourceException {
        SetAside aside = table.info().setAside();
        for (PendingBlock pending : pending(table)) {
            pending.read();
            aside = aside.plus(pending.setAside());
        }
        return aside;
    }

    public static List<List<String>> headers(Table table) {
        return table.info().columns().stream().map(TableInfo.Column::header).toList();
    }
}

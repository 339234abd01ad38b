package vn.rasoat.ingest.xlsx;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.rasoat.ingest.Content;
import vn.rasoat.ingest.Limits;
import vn.rasoat.ingest.parts.Parts;
import vn.rasoat.model.SourceException;

/**
 * In which parts of a workbook its sheets are, so that a copy can differ in single cells alone.
 *
 * @param parts for each sheet's name the name of its part in the zip, as a relationship leads to it
 * @param since1904 whether dates count from 1904
 */
public record SheetParts(Map<String, String> parts, boolean since1904) {
    public SheetParts {
        parts = Map.copyOf(parts);
    }

    public static SheetParts read(Path path) throws SourceException {
        String file = String.valueOf(path.getFileName());
        Content content = new Content.OnDisk(path);
        try (Parts zip = Parts.open(content, Limits.standard(), file)) {
            Workbook book = Workbook.read(zip, content, Limits.standard(), file);
            Map<String, String> parts = new LinkedHashMap<>();
            book.sheets().forEach(sheet -> parts.putIfAbsent(sheet.name(), sheet.part()));
            return new SheetParts(parts, book.since1904());
        }
    }
}

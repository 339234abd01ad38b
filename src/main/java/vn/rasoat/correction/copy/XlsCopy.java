package vn.rasoat.correction.copy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import vn.rasoat.correction.copy.Refusal.Reason;
import vn.rasoat.model.SourceException;

/** Copies workbooks of Excel 97 to 2003. */
final class XlsCopy implements CopyWriter {
    private final Path source;

    XlsCopy(Path source) {
        this.source = source;
    }

    @Override
    public List<CellChange> write(List<Planned> changes, Path target, List<Refusal> refused)
            throws IOException, SourceException {
        List<CellChange> made = new ArrayList<>();
        try (InputStream in = Files.newInputStream(source);
                HSSFWorkbook book = new HSSFWorkbook(in)) {
            boolean since1904 = book.getInternalWorkbook().isUsing1904DateWindowing();
            for (Planned planned : changes) {
                Optional<Reason> reason = change(book, planned, since1904);
                if (reason.isPresent()) {
                    refused.add(new Refusal(planned.change(), reason.get()));
                } else {
                    made.add(planned.change());
                }
            }
            try (OutputStream out = Files.newOutputStream(target)) {
                book.write(out);
            }
        } catch (RuntimeException e) { // what POI throws for files it cannot bear
            throw new SourceException(e, "file-damaged", String.valueOf(source.getFileName()));
        }
        return made;
    }

    private static Optional<Reason> change(HSSFWorkbook book, Planned planned, boolean since1904) {
        CellChange change = planned.change();
        HSSFSheet sheet = book.getSheet(change.at().sheet());
        if (sheet == null || sheet.getRow(change.at().row() - 1) == null) {
            return Optional.of(Reason.NO_CELL);
        }
        boolean merged = sheet.getMergedRegions().stream()
                .anyMatch(area ->
                        area.isInRange(change.at().row() - 1, change.at().column()));
        if (merged) {
            return Optional.of(Reason.MERGED);
        }
        HSSFCell cell = sheet.getRow(change.at().row() - 1)
                .getCell(change.at().column(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (cell.getCellType() == CellType.FORMULA) {
            return Optional.of(Reason.FORMULA);
        }
        OptionalDouble number = NewValue.number(planned, since1904);
        if (change.value().isEmpty()) {
            cell.setBlank();
        } else if (number.isPresent()) {
            cell.setCellValue(number.getAsDouble());
        } else {
            cell.setCellValue(change.value()); // text, whatever it begins with
        }
        return Optional.empty();
    }
}

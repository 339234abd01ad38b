package vn.rasoat.training;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What was written.
 *
 * @param files the lists, in the order asked for
 * @param answerKey the errors, cell by cell: {@code answer-key.csv}
 * @param recognitionKey where headers stand and what columns mean: {@code recognition-key.csv}
 * @param rows how many rows of people each file has, by file name
 * @param wrongCells how many lines of the key are cells made wrong or rows put in
 */
public record SampleResult(
        List<Path> files, Path answerKey, Path recognitionKey, Map<String, Long> rows, long wrongCells) {
    public SampleResult {
        files = List.copyOf(files);
        rows = Map.copyOf(rows);
    }
}

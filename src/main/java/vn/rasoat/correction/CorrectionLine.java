package vn.rasoat.correction;

import java.util.Comparator;
import vn.rasoat.model.Severity;

/**
 * One line of a correction list, held small: lists may have as many lines as there are findings.
 *
 * @param village the sort key of the village, folded
 * @param household the sort key of the household
 * @param severity the finding's severity
 * @param order the line's place in the order of the file
 * @param cells the texts of the columns, joined; see {@link Cells}
 */
record CorrectionLine(String village, String household, Severity severity, long order, byte[] cells) {
    static final Comparator<CorrectionLine> ORDER = Comparator.comparing(CorrectionLine::village)
            .thenComparing(CorrectionLine::household)
            .thenComparing(CorrectionLine::severity)
            .thenComparingLong(CorrectionLine::order);

    @Override
    public String toString() { // a person's data
        return "CorrectionLine[" + order + "]";
    }
}

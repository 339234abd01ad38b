package vn.rasoat.correction;

import java.time.LocalDate;
import vn.rasoat.check.Finding;
import vn.rasoat.check.FoundRow;

/** The words that a correction list takes from elsewhere. */
public interface CorrectionWords {
    /** The sentence of a finding. */
    String message(Finding finding);

    /** The title of a field. */
    String fieldTitle(String field);

    /** The title of a paper, by its code in {@code rules/codes/documents.csv}. */
    String document(String code);

    /** Who corrects, by code in {@code rules/codes/routes.csv}. */
    String route(String code);

    /** The services that a wrong field holds up. */
    String services(String field);

    /** By when the finding should be settled. */
    LocalDate deadline(Finding finding);

    /** The village of a row, as it is written there. */
    String village(FoundRow row);

    /** The words' sort form: upper and lower case and tone placement do not matter. */
    String sortKey(String text);
}

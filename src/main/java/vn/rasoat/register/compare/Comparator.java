package vn.rasoat.register.compare;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The ways in which values can be compared; the table of contents of this package. */
public enum Comparator {
    /** Equal or not, but for case, composition and blanks. */
    EXACT,
    /** Short texts, mistyped: names in Latin letters, streets, occupations. */
    JARO_WINKLER,
    /** Short texts by the number of slips: one letter more, less, wrong or swapped. */
    DAMERAU,
    /** Numbers, by their relative difference. */
    NUMERIC,
    /** Dates of which parts may be missing, swapped or mistyped. */
    DATE,
    /** Texts as sets of words, rare words counting more. */
    WORDS,
    /** Codes of digits: one wrong, missing or swapped, lost leading zeros. */
    DIGITS,
    /** Vietnamese names of persons, by syllable and with their marks. */
    PERSON_NAME,
    /** Addresses: sets of words, and the unit of today they lie in. */
    ADDRESS;

    /** The name in mapping files, for example {@code jaro-winkler}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The comparator of that name in a mapping file. */
    public static Optional<Comparator> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }
}

package vn.rasoat.check.kind.common;

import vn.rasoat.mapping.value.CodedValue;
import vn.rasoat.mapping.value.Value;

/** A person's sex, as a cell, a number or a word says it. */
public enum Sex {
    /** Nothing is said. */
    NONE,
    MALE,
    FEMALE;

    /** The sex of a cell of the code list {@code gioi_tinh}. */
    public static Sex of(Value value) {
        return value instanceof CodedValue coded && coded.codes().size() == 1
                ? ofCode(coded.codes().get(0))
                : NONE;
    }

    /** The sex of a code of the list {@code gioi_tinh} (QCVN 109:2017). */
    public static Sex ofCode(String code) {
        return switch (code) {
            case "1" -> MALE;
            case "2" -> FEMALE;
            default -> NONE;
        };
    }

    /** One of the two, told apart. */
    public static Sex of(boolean female) {
        return female ? FEMALE : MALE;
    }

    /** Whether both are known and differ. */
    public boolean against(Sex other) {
        return this != NONE && other != NONE && this != other;
    }

    /** The word that lists use. */
    public String vi() {
        return this == FEMALE ? "Nữ" : this == MALE ? "Nam" : "";
    }
}

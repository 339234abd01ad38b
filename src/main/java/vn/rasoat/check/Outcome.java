package vn.rasoat.check;

/**
 * What a check says of one value or row, as a small number so that millions cost nothing. A check answers one of the three
 * constants, or {@link #fail} with the number of the case among {@link CheckKind#cases()}.
 */
public final class Outcome {
    /** The rule does not concern this row: its value is blank, its condition does not hold. */
    public static final int NOT_APPLICABLE = 0;

    public static final int PASS = 1;
    /** The rule concerns the row, but what it needs cannot be read: another rule reports that. */
    public static final int NOT_ASSESSABLE = 2;

    private static final int FIRST_FAILURE = 3;

    private Outcome() {}

    /** A failure of the kind's only case. */
    public static int fail() {
        return FIRST_FAILURE;
    }

    /** A failure of a case, by its index in {@link CheckKind#cases()}. */
    public static int fail(int caseIndex) {
        return FIRST_FAILURE + caseIndex;
    }

    public static boolean failed(int outcome) {
        return outcome >= FIRST_FAILURE;
    }

    /** The index of the case that failed; only for a failure. */
    public static int caseIndex(int outcome) {
        return outcome - FIRST_FAILURE;
    }

    /** Pass when the condition holds, else failure of the only case. */
    public static int passIf(boolean condition) {
        return condition ? PASS : FIRST_FAILURE;
    }
}

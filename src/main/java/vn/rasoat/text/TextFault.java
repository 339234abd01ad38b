package vn.rasoat.text;

import java.util.EnumSet;
import java.util.Set;

/** What can be wrong with the characters of a cell, whatever it says. A set of them is kept as the bits of an int. */
public enum TextFault {
    LEGACY_TCVN3,
    LEGACY_VNI,
    LEGACY_VISCII,
    LEGACY_VPS,
    LEGACY_CP1258,
    MOJIBAKE,
    VIQR,
    /** U+FFFD, or a question mark between letters: the letter is lost and only the source has it. Not repaired. */
    LOST,
    /** Not in NFC. */
    DECOMPOSED,
    /** Ð, ð, Ɖ or ɖ for Đ and đ. */
    LOOKALIKE_D,
    /** A Cyrillic, Greek, full-width or other foreign letter that looks like the one meant. */
    LOOKALIKE_FOREIGN,
    /** Zero-width or direction character, soft hyphen, byte order mark. */
    INVISIBLE,
    /** C0 or C1 control character or DEL; tab and line ends are {@link #LINE_BREAK}. */
    CONTROL,
    /** Character of the private use area: its meaning is a font's. Not repaired. */
    PRIVATE_USE,
    OUTER_SPACE,
    REPEATED_SPACE,
    /** No-break or typographic space. */
    NBSP,
    /** Line end or tab within the cell. */
    LINE_BREAK,
    /** An apostrophe before the text, as spreadsheets use to mark text. */
    LEADING_APOSTROPHE;

    private static final int LEGACY =
            LEGACY_TCVN3.bit() | LEGACY_VNI.bit() | LEGACY_VISCII.bit() | LEGACY_VPS.bit() | LEGACY_CP1258.bit();

    /** This fault as a bit. */
    public int bit() {
        return 1 << ordinal();
    }

    /** Whether the fault is among those bits. */
    public boolean in(int faults) {
        return (faults & bit()) != 0;
    }

    /** The faults that the bits stand for. */
    public static Set<TextFault> of(int faults) {
        Set<TextFault> all = EnumSet.noneOf(TextFault.class);
        for (TextFault fault : values()) {
            if (fault.in(faults)) {
                all.add(fault);
            }
        }
        return all;
    }

    /** Whether the text came in an encoding other than Unicode, mojibake and VIQR included. */
    public static boolean anyEncoding(int faults) {
        return (faults & (LEGACY | MOJIBAKE.bit() | VIQR.bit())) != 0;
    }

    /** Whether only white space is at fault (or nothing). */
    public static boolean onlySpaces(int faults) {
        return (faults & ~(OUTER_SPACE.bit() | REPEATED_SPACE.bit() | NBSP.bit() | LINE_BREAK.bit())) == 0;
    }
}

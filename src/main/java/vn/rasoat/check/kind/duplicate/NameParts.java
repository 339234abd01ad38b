package vn.rasoat.check.kind.duplicate;

import java.util.Arrays;
import vn.rasoat.check.KeyOf;
import vn.rasoat.mapping.value.Keys;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.text.Folding;

/** What is kept of a name to find it again when it was mistyped. Marks are left out: these gather candidates, and do not decide. */
enum NameParts implements KeyOf {
    /** The first letters of its parts, in the order of the alphabet. */
    INITIALS {
        @Override
        long of(String... parts) {
            char[] initials = new char[parts.length];
            for (int i = 0; i < parts.length; i++) {
                initials[i] = parts[i].charAt(0);
            }
            Arrays.sort(initials);
            return Keys.of(new String(initials));
        }
    },
    /** Its parts in the order of the alphabet. */
    SORTED {
        @Override
        long of(String... parts) {
            String[] sorted = parts.clone();
            Arrays.sort(sorted);
            return Keys.of(String.join(" ", sorted));
        }
    },
    /** Its first part. */
    FAMILY {
        @Override
        long of(String... parts) {
            return Keys.of(parts[0]);
        }
    },
    /** Its last part. */
    GIVEN {
        @Override
        long of(String... parts) {
            return Keys.of(parts[parts.length - 1]);
        }
    },
    /** How often it has each letter, two bits for each, and its length: {@link #letterApart} compares them. */
    LETTERS {
        @Override
        long of(String... parts) {
            long bag = 0;
            long length = 0;
            for (String part : parts) {
                for (int i = 0; i < part.length(); i++) {
                    int letter = part.charAt(i) - 'a';
                    if (letter >= 0 && letter < ALPHABET) {
                        int place = 2 * letter;
                        long count = (bag >>> place) & 3;
                        bag = (bag & ~(3L << place)) | (((count + 1) & 3) << place);
                        length++;
                    }
                }
            }
            return length == 0 ? 0 : bag | ((length & LENGTH) << LENGTH_PLACE) | Long.MIN_VALUE;
        }
    };

    private static final int ALPHABET = 26;
    private static final int LENGTH_PLACE = 2 * ALPHABET;
    private static final long LENGTH = 127;

    abstract long of(String... parts);

    @Override
    public long of(Value value) {
        String bare =
                value.present() ? Folding.candidateKey(value.cell().text()).strip() : "";
        String[] parts = bare.isEmpty() ? new String[0] : bare.split(" +", -1);
        return parts.length < 2 ? 0 : of(parts);
    }

    /** Whether two {@link #LETTERS} are one letter wrong, missing or too many apart. */
    static boolean letterApart(long one, long other) {
        long lengths = ((one >>> LENGTH_PLACE) & LENGTH) - ((other >>> LENGTH_PLACE) & LENGTH);
        int apart = 0;
        for (int letter = 0; letter < ALPHABET; letter++) {
            int place = 2 * letter;
            long difference = (((one >>> place) & 3) - ((other >>> place) & 3)) & 3;
            apart += (int) Math.min(difference, 4 - difference);
        }
        return one != 0 && other != 0 && Math.abs(lengths) <= 1 && apart == (lengths == 0 ? 2 : 1);
    }
}

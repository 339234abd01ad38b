package vn.rasoat.register.extract;

import vn.rasoat.text.Folding;

/**
 * Numbers under which a row and a person of the register meet who have something telling in common, so that a row is compared with
 * few people only: name, date of birth with part of the name, halves of the ID, telephone, parents.
 */
final class PersonKeys {
    /** How many keys a row has at most. */
    static final int MOST = 12;

    /** What is left of a telephone number without its leading zero or country. */
    private static final int PHONE_DIGITS = 9;

    private PersonKeys() {}

    /** What the keys read of a name: all of it, the family name and the given name, without marks; zeros for a blank one. */
    record Name(long all, long family, long given) {
        static final Name NONE = new Name(0, 0, 0);

        static Name of(String text) {
            String key = Folding.candidateKey(text).strip();
            if (key.isEmpty()) {
                return NONE;
            }
            int first = key.indexOf(' ');
            int last = key.lastIndexOf(' ');
            return new Name(hash(key), hash(first < 0 ? key : key.substring(0, first)), hash(key.substring(last + 1)));
        }
    }

    /**
     * Writes the keys of a row.
     *
     * @param birth {@code yyyymmdd}, with zeros for what is not known; 0 for none
     * @param id the digits as written, or the empty string
     * @param phone a number that equal telephones share, or 0
     * @return how many there are
     */
    static int fill(Name name, int birth, String id, long phone, Name father, Name mother, long[] out) {
        int count = 0;
        int day = birth % 100;
        int month = birth / 100 % 100;
        long date = birth / 10_000 * 10_000L + Math.min(day, month) * 100L + Math.max(day, month);
        count = put(out, count, 1, name.all, 1);
        if (day != 0) {
            count = put(out, count, 2, date, name.given);
            count = put(out, count, 3, date, name.family);
            count = put(out, count, 4, date, mother.all);
        }
        if (id.length() >= 9) {
            String full = id.length() == 11 ? "0" + id : id;
            count = put(out, count, 5, hash(full.substring(full.length() - 6)), 1);
            count = put(out, count, 6, hash(full.substring(0, 6)), name.given);
            count = put(out, count, 7, hash(full.substring(3, 9)), name.given);
        }
        count = put(out, count, 8, phone, name.given);
        count = put(out, count, 9, mother.all, name.given);
        count = put(out, count, 10, father.all, name.given);
        if (birth != 0) {
            count = put(out, count, 11, birth / 10_000 * 31L + 7, name.given * 31 + name.family);
        }
        return count;
    }

    private static int put(long[] out, int count, long sort, long a, long b) {
        if (a == 0 || b == 0) {
            return count;
        }
        out[count] = mix(mix(sort * 0x9E3779B97F4A7C15L ^ a) ^ b);
        return count + 1;
    }

    /** A number that equal telephones share, however they are written; 0 for what is none. */
    static long phone(String text) {
        long digits = 0;
        int count = 0;
        for (int i = text.length() - 1; i >= 0 && count < PHONE_DIGITS; i--) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + c - '0';
                count++;
            }
        }
        return count == PHONE_DIGITS ? digits + 1 : 0;
    }

    static long hash(String text) {
        long hash = 1125899906842597L;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return mix(hash) | 1;
    }

    private static long mix(long value) {
        long h = (value ^ value >>> 32) * 0xC2B2AE3D27D4EB4FL;
        return (h ^ h >>> 29) * 0x9E3779B97F4A7C15L ^ h >>> 32;
    }
}

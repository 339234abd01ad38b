package vn.rasoat.register.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Invented people with damaged duplicates, after the generator that made the well-known sets of linkage research: typing, phonetic
 * and reading errors, missing values, values swapped between fields, dates with swapped parts.
 */
final class FebrlLike {
    static final List<String> FIELDS = List.of(
            "given_name",
            "surname",
            "street_number",
            "address_1",
            "address_2",
            "suburb",
            "postcode",
            "state",
            "date_of_birth",
            "soc_sec_id");
    private static final String[][] SOUNDS = {
        {"ph", "f"},
        {"ck", "k"},
        {"c", "k"},
        {"ie", "y"},
        {"ey", "y"},
        {"ll", "l"},
        {"s", "z"},
        {"ee", "ea"},
        {"ou", "u"}
    };
    private static final String[][] SHAPES = {
        {"m", "rn"}, {"l", "1"}, {"o", "0"}, {"g", "q"}, {"h", "n"}, {"u", "v"}, {"5", "s"}
    };

    private final Random random;
    private final int recordChanges;
    private final int fieldChanges;
    private final List<String> given;
    private final List<String> surnames;
    private final List<String> streets;
    private final List<String> second;
    private final List<String[]> suburbs = new ArrayList<>();

    /** A record: its truth, and its cells by field. */
    record Person(String id, int entity, Map<String, String> cells) {
        @Override
        public String toString() {
            return "Person[" + id + "]";
        }
    }

    FebrlLike(long seed, int recordChanges, int fieldChanges) {
        random = new Random(seed);
        this.recordChanges = recordChanges;
        this.fieldChanges = fieldChanges;
        given = words(400, 1);
        surnames = words(2500, 1);
        streets = words(3000, 2);
        second = words(900, 2);
        List<String> names = words(1200, 1);
        String[] states = {"nsw", "vic", "qld", "wa", "sa", "tas", "act", "nt"};
        for (String name : names) {
            int state = Math.min(7, (int) Math.abs(random.nextGaussian() * 2.2));
            suburbs.add(
                    new String[] {name, Integer.toString(2000 + state * 1000 + random.nextInt(900)), states[state]});
        }
    }

    /** Originals, one after the other, each followed by as many duplicates as the distribution gives. */
    List<Person> people(int originals, int duplicates, int most) {
        List<Person> out = new ArrayList<>();
        int[] counts = new int[originals];
        int left = duplicates;
        while (left > 0) {
            int at = most == 1 ? duplicates - left : (int) (Math.pow(random.nextDouble(), 2.2) * originals);
            if (counts[at] < most) {
                counts[at]++;
                left--;
            }
        }
        for (int i = 0; i < originals; i++) {
            Map<String, String> cells = original();
            out.add(new Person("rec-" + i + "-org", i, cells));
            for (int d = 0; d < counts[i]; d++) {
                out.add(new Person("rec-" + i + "-dup-" + d, i, damaged(cells)));
            }
        }
        Collections.shuffle(out, random);
        return out;
    }

    private Map<String, String> original() {
        Map<String, String> cells = new LinkedHashMap<>();
        String[] suburb = suburbs.get(zipf(suburbs.size()));
        cells.put("given_name", random.nextInt(50) == 0 ? "" : given.get(zipf(given.size())));
        cells.put("surname", random.nextInt(100) == 0 ? "" : surnames.get(zipf(surnames.size())));
        cells.put(
                "street_number",
                random.nextInt(33) == 0 ? "" : Integer.toString(1 + (int) (Math.abs(random.nextGaussian()) * 80)));
        cells.put(
                "address_1",
                random.nextInt(50) == 0
                        ? ""
                        : streets.get(zipf(streets.size())) + (random.nextBoolean() ? " street" : " place"));
        cells.put("address_2", random.nextInt(3) == 0 ? "" : second.get(zipf(second.size())));
        cells.put("suburb", suburb[0]);
        cells.put("postcode", suburb[1]);
        cells.put("state", random.nextInt(20) == 0 ? "" : suburb[2]);
        cells.put(
                "date_of_birth",
                random.nextInt(50) == 0
                        ? ""
                        : "%04d%02d%02d"
                                .formatted(1900 + random.nextInt(100), 1 + random.nextInt(12), 1 + random.nextInt(28)));
        cells.put("soc_sec_id", Integer.toString(1_000_000 + random.nextInt(9_000_000)));
        return cells;
    }

    private Map<String, String> damaged(Map<String, String> original) {
        Map<String, String> cells = new LinkedHashMap<>(original);
        Map<String, Integer> changed = new LinkedHashMap<>();
        int changes = 1 + random.nextInt(recordChanges);
        for (int i = 0; i < changes; i++) {
            if (random.nextInt(25) == 0) {
                String[][] pairs = {{"given_name", "surname"}, {"address_1", "address_2"}, {"suburb", "postcode"}};
                String[] pair = pairs[random.nextInt(10) < 6 ? 0 : 1];
                String first = cells.get(pair[0]);
                cells.put(pair[0], cells.get(pair[1]));
                cells.put(pair[1], first);
                continue;
            }
            String field = FIELDS.get(random.nextInt(FIELDS.size()));
            int times = changed.merge(field, 1, Integer::sum);
            if (times <= fieldChanges && (!field.equals("soc_sec_id") || random.nextInt(3) == 0)) {
                cells.put(field, changed(field, cells.getOrDefault(field, "")));
            }
        }
        return cells;
    }

    private String changed(String field, String value) {
        int kind = random.nextInt(20);
        if (kind == 0) {
            return "";
        }
        if (field.equals("date_of_birth") && value.length() == 8 && kind < 8) {
            return kind < 4
                    ? value.substring(0, 4) + value.substring(6) + value.substring(4, 6)
                    : value.substring(0, 4) + "%02d".formatted(1 + random.nextInt(12)) + value.substring(6);
        }
        if (value.isEmpty() || (kind == 1 && field.length() == 8)) {
            return field.equals("given_name") ? given.get(zipf(given.size())) : value;
        }
        if (kind == 1 && field.equals("surname")) {
            return surnames.get(zipf(surnames.size()));
        }
        if (kind < 6) {
            String sounded = replaced(value, SOUNDS);
            return sounded.equals(value) ? slip(value) : sounded;
        }
        if (kind < 9) {
            return replaced(value, SHAPES);
        }
        if (kind == 9 && value.contains(" ")) {
            String[] words = value.split(" ", 2);
            return random.nextBoolean() ? words[1] + " " + words[0] : words[0] + words[1];
        }
        return slip(value);
    }

    private String replaced(String value, String[][] table) {
        String[] pair = table[random.nextInt(table.length)];
        return value.contains(pair[0]) ? value.replaceFirst(pair[0], pair[1]) : value.replaceFirst(pair[1], pair[0]);
    }

    private String slip(String value) {
        boolean digits = Character.isDigit(value.charAt(0));
        char typed = (char) (digits ? '0' + random.nextInt(10) : 'a' + random.nextInt(26));
        int at = random.nextInt(value.length());
        return switch (random.nextInt(4)) {
            case 0 -> value.substring(0, at) + typed + value.substring(at);
            case 1 -> value.length() > 1 ? value.substring(0, at) + value.substring(at + 1) : value;
            case 2 -> value.substring(0, at) + typed + value.substring(at + 1);
            default ->
                at == 0
                        ? value
                        : value.substring(0, at - 1)
                                + value.charAt(at)
                                + value.charAt(at - 1)
                                + value.substring(at + 1);
        };
    }

    private int zipf(int size) {
        return (int) (Math.pow(random.nextDouble(), 2.5) * size);
    }

    private List<String> words(int count, int words) {
        String[] starts = {
            "b", "br", "c", "ch", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "st", "t", "w", "th", "v"
        };
        String[] middles = {"a", "e", "i", "o", "u", "ai", "ee", "ou", "ie", "ar", "er"};
        String[] ends = {"n", "m", "s", "r", "l", "ll", "ck", "tt", "ne", "y", "son", "ton", "ey", "d", ""};
        List<String> out = new ArrayList<>();
        while (out.size() < count) {
            StringBuilder word = new StringBuilder();
            for (int w = 0; w < 1 + random.nextInt(words); w++) {
                word.append(w > 0 ? " " : "");
                for (int s = 0; s < 1 + random.nextInt(2); s++) {
                    word.append(starts[random.nextInt(starts.length)]).append(middles[random.nextInt(middles.length)]);
                }
                word.append(ends[random.nextInt(ends.length)]);
            }
            if (!out.contains(word.toString())) {
                out.add(word.toString());
            }
        }
        return out;
    }
}

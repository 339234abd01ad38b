package vn.rasoat.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Invented people of past centuries, each in up to twenty rows, after the shape of the public set that linkage programs are
 * measured with: nicknames, names left out or in another order, titles, half of the occupations and a fifth of the dates missing,
 * first of January where only the year is known, postcodes of the neighbourhood, and families that share nearly everything.
 */
final class HistoricalLike {
    static final String HEAD = "unique_id,cluster,full_name,first_and_surname,first_name,surname,dob,birth_place,"
            + "postcode_fake,gender,occupation";
    private static final String[][] NAMES = {
        {"william", "bill", "will", "m"}, {"john", "jack", "johnny", "m"}, {"thomas", "tom", "tommy", "m"},
        {"george", "geo", "georgie", "m"}, {"henry", "harry", "hal", "m"}, {"james", "jim", "jimmy", "m"},
        {"charles", "charlie", "chas", "m"}, {"robert", "bob", "rob", "m"}, {"edward", "ned", "ted", "m"},
        {"richard", "dick", "rich", "m"}, {"elizabeth", "betty", "liz", "f"}, {"margaret", "peggy", "meg", "f"},
        {"mary", "molly", "polly", "f"}, {"catherine", "kate", "kitty", "f"}, {"ann", "nan", "annie", "f"},
        {"frederick", "fred", "freddie", "m"}, {"alexander", "alec", "sandy", "m"}, {"samuel", "sam", "sammy", "m"},
        {"francis", "frank", "fran", "m"}, {"joseph", "joe", "jo", "m"}, {"arthur", "art", "artie", "m"}
    };

    private final Random random;
    private final List<String> surnames;
    private final List<String> places;
    private final List<String> occupations;
    private final List<String> rareNames;
    private final List<String> lines = new ArrayList<>(List.of(HEAD));

    private record Person(
            String[] first, List<String> middle, String surname, String suffix, String dob, String place, String area, String work) {
        @Override
        public String toString() {
            return "Person[]";
        }
    }

    HistoricalLike(int clusters, long seed) {
        random = new Random(seed);
        surnames = words(clusters * 3 / 4, 2);
        places = words(Math.max(50, clusters * 2 / 5), 2);
        occupations = words(200, 3);
        rareNames = words(400, 2);
        Person before = person();
        for (int i = 0; i < clusters; i++) {
            Person person = random.nextInt(12) == 0 ? relative(before) : person();
            int rows = Math.min(20, 1 + (int) Math.abs(random.nextGaussian() * 4 + 9));
            for (int row = 1; row <= rows; row++) {
                lines.add(line("Q" + (100_000 + i), row, person));
            }
            before = person;
        }
    }

    /** The file, a line each. */
    List<String> lines() {
        return lines;
    }

    private Person person() {
        String[] first = first();
        List<String> middle = IntStream.range(0, random.nextInt(3)).mapToObj(i -> first()[0]).toList();
        int year = 1600 + (int) (350 * Math.sqrt(random.nextDouble()));
        String dob = random.nextInt(4) == 0
                ? year + "-01-01"
                : "%d-%02d-%02d".formatted(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        String suffix = random.nextInt(10) == 0 ? ", %d%s baronet".formatted(1 + random.nextInt(9), "th") : "";
        return new Person(
                first,
                middle,
                pick(surnames, 1.6),
                suffix,
                dob,
                random.nextInt(8) == 0 ? "london" : pick(places, 2),
                letters(2) + (1 + random.nextInt(20)),
                pick(occupations, 2.2));
    }

    /** A child or a brother: the same names and places, another time. */
    private Person relative(Person of) {
        Person other = person();
        String[] first = random.nextBoolean() ? of.first() : other.first();
        return new Person(first, other.middle(), of.surname(), of.suffix(), other.dob(), of.place(), of.area(), other.work());
    }

    private String line(String cluster, int row, Person person) {
        boolean clean = row == 1;
        String first = clean || random.nextInt(5) > 0
                ? person.first()[0]
                : person.first()[person.first().length > 1 ? 1 + random.nextInt(2) : 0];
        String surname = person.surname();
        List<String> middle = new ArrayList<>(person.middle());
        if (!clean) {
            middle.removeIf(any -> random.nextInt(3) == 0);
            if (!middle.isEmpty() && random.nextInt(8) == 0) {
                first = middle.remove(0);
            }
            first = random.nextInt(9) == 0 ? slip(first) : random.nextInt(25) == 0 ? first.substring(0, 1) : first;
            surname = random.nextInt(8) == 0 ? slip(surname) : surname;
        }
        boolean noSurname = !clean && random.nextInt(11) == 0;
        String last = noSurname ? "" : surname;
        String full = String.join(" ", IntStream.range(0, 1).mapToObj(i -> (String.join(" ", middle) + " " + last).strip()).toList());
        String title = random.nextInt(40) == 0 ? "sir " : "";
        String shownFirst = title.isEmpty() ? first : "sir";
        return String.join(
                ",",
                cluster + "-" + row,
                cluster,
                quoted((title + first + " " + full + (random.nextInt(3) == 0 ? "" : person.suffix())).strip()),
                (shownFirst + " " + last).strip(),
                shownFirst,
                last,
                missing(clean, 22, dob(person.dob(), clean)),
                missing(clean, 14, random.nextInt(30) == 0 && !clean ? slip(person.place()) : person.place()),
                missing(clean, 22, postcode(person.area(), clean)),
                missing(clean, 22, person.first()[person.first().length - 1].equals("f") ? "female" : "male"),
                missing(clean, 50, random.nextInt(8) == 0 && !clean ? pick(occupations, 2.2) : person.work()));
    }

    private String[] first() {
        return random.nextInt(4) == 0
                ? new String[] {pick(rareNames, 1)}
                : NAMES[(int) (Math.pow(random.nextDouble(), 1.7) * NAMES.length)];
    }

    private String dob(String dob, boolean clean) {
        if (clean || random.nextInt(9) > 0) {
            return dob;
        }
        return random.nextBoolean() ? dob.substring(0, 4) + "-01-01" : dob.substring(0, 3) + random.nextInt(10) + dob.substring(4);
    }

    private String postcode(String area, boolean clean) {
        int nearby = clean ? 0 : random.nextInt(3);
        String code = area + " " + (nearby + 1) + letters(area.charAt(0), nearby);
        return !clean && random.nextInt(8) == 0 ? slip(code) : code;
    }

    private static String letters(char seed, int nearby) {
        return "" + (char) ('a' + (seed * 7 + nearby * 5) % 26) + (char) ('a' + (seed * 11 + nearby * 3) % 26);
    }

    private String missing(boolean clean, int percent, String text) {
        return !clean && random.nextInt(100) < percent ? "" : text;
    }

    private static String quoted(String text) {
        return text.indexOf(',') >= 0 ? '"' + text + '"' : text;
    }

    private String slip(String text) {
        if (text.length() < 3) {
            return text;
        }
        int at = 1 + random.nextInt(text.length() - 2);
        String typed = String.valueOf((char) ('a' + random.nextInt(26)));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + typed + text.substring(at);
            case 2 -> text.substring(0, at) + typed + text.substring(at + 1);
            default -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
        };
    }

    private String pick(List<String> from, double steep) {
        return from.get((int) (Math.pow(random.nextDouble(), steep) * from.size()));
    }

    private String letters(int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append((char) ('a' + random.nextInt(26)));
        }
        return out.toString();
    }

    private List<String> words(int count, int syllables) {
        List<String> out = new ArrayList<>();
        while (out.size() < count) {
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < syllables; i++) {
                word.append("bcdfghklmnprstw".charAt(random.nextInt(15))).append("aeiou".charAt(random.nextInt(5)));
            }
            out.add(word.append("nlrsty".charAt(random.nextInt(6))).toString());
        }
        return out;
    }
}

package vn.rasoat.training.fault;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Set;
import java.util.SplittableRandom;
import vn.rasoat.training.people.Fact;

/** Ways in which a right text goes wrong. */
final class Spoil {
    private static final String FROM = "01658";
    private static final String TO = "OlGSB";
    private static final Set<String> ALSO_UNMARKED = Set.of("Châu", "Lã", "Mã");

    private Spoil() {}

    static int year(int day) {
        return LocalDate.ofEpochDay(day).getYear();
    }

    /** The day of a text {@code dd/MM/yyyy}, since 1970. */
    static int day(String text) {
        return (int) LocalDate.of(
                        Integer.parseInt(text.substring(6)),
                        Integer.parseInt(text.substring(3, 5)),
                        Integer.parseInt(text.substring(0, 2)))
                .toEpochDay();
    }

    /** The text from a place on; empty when it is shorter. */
    static String from(String text, int at) {
        return text.length() <= at ? "" : text.substring(at);
    }

    static String without(String text, int at) {
        return text.length() <= at ? text : text.substring(0, at) + text.substring(at + 1);
    }

    static String replace(String text, int at, String part) {
        return text.length() < at + part.length()
                ? text
                : text.substring(0, at) + part + text.substring(at + part.length());
    }

    static String otherDigit(String text, int at) {
        return text.length() <= at ? text : replace(text, at, Integer.toString((text.charAt(at) - '0' + 3) % 10));
    }

    static String digits(SplittableRandom random, int count) {
        StringBuilder out = new StringBuilder(count).append(1 + random.nextInt(3));
        while (out.length() < count) {
            out.append(random.nextInt(10));
        }
        return out.toString();
    }

    /** As a spreadsheet shows a long number in a narrow column: three digits and an exponent. */
    static String scientific(String id) {
        int first = 0;
        while (first < id.length() - 3 && id.charAt(first) == '0') {
            first++;
        }
        return id.length() < 12
                ? id
                : id.charAt(first) + "." + id.substring(first + 1, first + 3) + "E+" + (id.length() - first - 1);
    }

    /** The last digit that a letter can be mistaken for, as that letter. */
    static String letterForDigit(String id) {
        for (int i = id.length() - 1; i >= 0; i--) {
            int kind = FROM.indexOf(id.charAt(i));
            if (kind >= 0 && kind != 2) {
                return replace(id, i, TO.substring(kind, kind + 1));
            }
        }
        return id;
    }

    static String fullWidth(String id) {
        StringBuilder out = new StringBuilder(id);
        for (int i = 0; i < out.length(); i++) {
            out.setCharAt(i, (char) (out.charAt(i) - '0' + '\uFF10'));
        }
        return out.toString();
    }

    static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    static String twoPeople(Edit e) {
        return e.get(Fact.HO_VA_TEN) + " Nguyễn Thị " + e.pick("Hoa", "Lan", "Hương") + " Trần Văn "
                + e.pick("Hùng", "Dũng", "Sơn");
    }

    /** Whether the name without its marks may be another that has none: Chau, La, Ma are surnames too, Y a word in names of the highlands. */
    static boolean alsoUnmarked(String name) {
        return ALSO_UNMARKED.contains(name.substring(0, Math.max(name.indexOf(' '), 0)))
                || lastWord(name).equals("Ý");
    }

    /** Whether every word of a name loses something when its marks go. */
    static boolean isFullyMarked(String name) {
        for (String word : name.split(" ")) {
            if (word.equals(unmarked(word))) {
                return false;
            }
        }
        return true;
    }

    static String unmarked(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    static String grouped(String phone, String separator) {
        return phone.length() < 10
                ? phone
                : phone.substring(0, 4) + separator + phone.substring(4, 7) + separator + phone.substring(7);
    }
}

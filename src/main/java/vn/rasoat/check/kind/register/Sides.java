package vn.rasoat.check.kind.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.rasoat.check.Binding;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Match;
import vn.rasoat.check.Row;
import vn.rasoat.mapping.value.PersonalId;
import vn.rasoat.mapping.value.Value;

/**
 * Where a list and the register hold what tells who a person is.
 *
 * @param id the list's slot of the ID
 * @param theirId the register's slot of it
 */
record Sides(int id, int name, int birth, int theirId, int theirName, int theirBirth, int theirPlace) {
    static Sides of(Binding binding) {
        return new Sides(
                binding.slot("so_dinh_danh"),
                binding.slot("ho_va_ten"),
                binding.slot("ngay_sinh"),
                binding.registerSlot("so_dinh_danh"),
                binding.registerSlot("ho_va_ten"),
                binding.registerSlot("ngay_sinh"),
                binding.registerSlot("noi_thuong_tru"));
    }

    /** The ID of a row when it is one, else an ID that says nothing. */
    boolean hasId(Row row) {
        return row.get(id) instanceof PersonalId number
                && (number.usable() || number.proposal().length() == 12);
    }

    /** Whether name and full date of birth are those of the register. */
    boolean sameNameAndBirth(Row row, Row person) {
        long birth = row.get(birth()).key();
        return birth % 100 != 0
                && birth == person.get(theirBirth).key()
                && row.get(name).key() != 0
                && row.get(name).key() == person.get(theirName).key();
    }

    /** What messages may say of a person of the register. */
    Map<String, String> words(Row person) {
        Map<String, String> out = new HashMap<>();
        out.put("registerId", text(person.get(theirId)));
        out.put("registerName", text(person.get(theirName)));
        out.put("registerBirth", text(person.get(theirBirth)));
        out.put("registerPlace", text(person.get(theirPlace)));
        return out;
    }

    /** One line that tells a person from others. */
    String line(Row person) {
        List<String> parts = new ArrayList<>();
        for (int slot : new int[] {theirName, theirBirth, theirId, theirPlace}) {
            String text = text(person.get(slot));
            if (!text.isEmpty()) {
                parts.add(text);
            }
        }
        return String.join(", ", parts);
    }

    static String text(Value value) {
        return value.present() ? value.cell().text() : "";
    }

    /** Blames the list's slot if it has it, else the name; the other evidence is involved. */
    Explanation blaming(int slot, Map<String, String> arguments, String suggestion) {
        int blamed = slot >= 0 ? slot : name;
        List<Integer> involved = new ArrayList<>();
        for (int other : new int[] {id, name, birth}) {
            if (other >= 0 && other != blamed) {
                involved.add(other);
            }
        }
        Map<Integer, String> suggestions = suggestion.isEmpty() || slot < 0 ? Map.of() : Map.of(blamed, suggestion);
        return new Explanation(List.of(blamed), involved, arguments, suggestions);
    }

    /** The likeliest person's evidence and how likely they are, for messages. */
    static Map<String, String> evidence(Match match) {
        Match.Candidate first = match.candidates().get(0);
        return Map.of("evidence", first.evidence().get(), "percent", percent(first.probability()));
    }

    /** Whole percents; never 100, for nothing found without a number is sure. */
    static String percent(double probability) {
        return Long.toString(Math.min(99, Math.round(probability * 100)));
    }
}

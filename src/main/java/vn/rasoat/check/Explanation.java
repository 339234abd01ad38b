package vn.rasoat.check;

import java.util.List;
import java.util.Map;

/**
 * What there is to say of one failure: codes and values, never a finished sentence.
 *
 * @param blamed slots of the fewest cells that would have to change, the likeliest first; -1 stands for the row or table as a whole
 * @param involved slots of cells that are evidence
 * @param arguments what the rule's message may name besides the fields: {@code expected}, {@code age}, …
 * @param suggestions proposed texts by blamed slot; only what follows from the data or the law, never a guess
 */
public record Explanation(
        List<Integer> blamed, List<Integer> involved, Map<String, String> arguments, Map<Integer, String> suggestions) {
    public Explanation {
        blamed = List.copyOf(blamed);
        involved = List.copyOf(involved);
        arguments = Map.copyOf(arguments);
        suggestions = Map.copyOf(suggestions);
    }

    /** Blames cells, with nothing more to say. */
    public static Explanation blaming(Integer... slots) {
        return new Explanation(List.of(slots), List.of(), Map.of(), Map.of());
    }

    public Explanation involving(Integer... slots) {
        return new Explanation(blamed, List.of(slots), arguments, suggestions);
    }

    public Explanation with(Map<String, String> more) {
        return new Explanation(blamed, involved, more, suggestions);
    }

    public Explanation suggesting(int slot, String text) {
        return new Explanation(blamed, involved, arguments, Map.of(slot, text));
    }

    @Override
    public String toString() { // arguments quote a person's data
        return "Explanation[blamed=" + blamed + "]";
    }
}

package vn.rasoat.check.kind.common;

import java.util.List;
import java.util.function.BiFunction;
import vn.rasoat.check.TableCheck;
import vn.rasoat.check.TableFacts;

/**
 * One finding for each of some facts that the reader of a file noted.
 *
 * @param codes the codes of the notes that matter
 * @param telling makes the finding of a code and the note's arguments
 */
public record Notes(List<String> codes, BiFunction<String, List<String>, TableFinding> telling) implements TableCheck {
    public Notes {
        codes = List.copyOf(codes);
    }

    @Override
    public List<Integer> distinctSlots() {
        return List.of();
    }

    @Override
    public List<TableFinding> judge(TableFacts facts) {
        return codes.stream()
                .filter(facts.notes()::containsKey)
                .map(code -> telling.apply(code, facts.notes().getOrDefault(code, List.of())))
                .toList();
    }
}

package vn.rasoat.register.crosscheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.mapping.value.ValueReader;
import vn.rasoat.model.SourceException;
import vn.rasoat.register.crosscheck.PairRule.Example;
import vn.rasoat.register.link.ValueColumn;
import vn.rasoat.rule.RuleException;

/** Runs the examples of pairs in the same way as the lists of files. */
public final class PairExamples {
    private final Tools tools;

    /** What examples are run with. */
    public interface Tools {
        Context context(LocalDate asOf);

        ValueReader reader(String field, Context context);

        PersonLinking linking(Context context);
    }

    public PairExamples(Tools tools) {
        this.tools = tools;
    }

    /**
     * An example that does not hold.
     *
     * @param name {@code pass 1}, {@code fail 2}
     * @param found what was found: for each suspicion its level
     */
    public record Broken(String pair, String name, List<Level> found) {}

    /** The examples of a pair that do not hold; empty when all do. */
    public List<Broken> run(PairRule rule) throws RuleException, SourceException {
        List<Broken> broken = new ArrayList<>();
        List<Example> pass = rule.examples().pass();
        for (int i = 0; i < pass.size(); i++) {
            List<Level> found = levels(rule, pass.get(i));
            if (!found.isEmpty()) {
                broken.add(new Broken(rule.id(), "pass " + (i + 1), found));
            }
        }
        List<Example> fail = rule.examples().fail();
        for (int i = 0; i < fail.size(); i++) {
            List<Level> found = levels(rule, fail.get(i));
            boolean right = found.size() == 1
                    && fail.get(i).level().map(found.get(0)::equals).orElse(true);
            if (!right) {
                broken.add(new Broken(rule.id(), "fail " + (i + 1), found));
            }
        }
        return broken;
    }

    private List<Level> levels(PairRule rule, Example example) throws RuleException, SourceException {
        List<Level> out = new ArrayList<>();
        run(rule, example).forEach(suspicion -> out.add(suspicion.level()));
        return out;
    }

    /** What a pair finds in an example. */
    public CrosscheckResult run(PairRule rule, Example example) throws RuleException, SourceException {
        Context context = tools.context(example.asOf());
        List<PersonList> lists = new ArrayList<>();
        example.lists().forEach((name, rows) -> lists.add(list(rule, example, name, rows, context)));
        lists.sort((a, b) -> Boolean.compare(!isPopulation(a), !isPopulation(b)));
        return new Crosscheck(tools.linking(context).run(lists), context).run(List.of(rule));
    }

    private static boolean isPopulation(PersonList list) {
        return list.about().profile().equals(Crosscheck.POPULATION);
    }

    private PersonList list(
            PairRule rule, Example example, String name, List<Map<String, String>> rows, Context context) {
        Optional<String> said = Optional.ofNullable(example.profiles().get(name));
        String profile = said.orElseGet(() -> switch (name) {
            case "left" -> rule.left().profiles().get(0);
            case "right" -> rule.right().profiles().get(0);
            default -> name;
        });
        PersonList.About about = new PersonList.About(
                name, profile, false, Optional.ofNullable(example.dates().get(name)));
        Set<String> fields = new LinkedHashSet<>();
        rows.forEach(row -> fields.addAll(row.keySet()));
        Map<String, ValueColumn> columns = new LinkedHashMap<>();
        Map<String, ValueReader> readers = new LinkedHashMap<>();
        for (String field : fields) {
            int[] numbers = new int[rows.size()];
            Arrays.setAll(numbers, row -> row);
            columns.put(field, new ValueColumn(numbers, numbers.length, row -> rows.get(row)
                    .getOrDefault(field, "")));
            readers.put(field, tools.reader(field, context));
        }
        return new PersonList(about, new Numbered(rows.size()), columns, readers);
    }

    private record Numbered(int rows) implements PersonList.Places {
        @Override
        public String sheet(int row) {
            return "";
        }

        @Override
        public int rowNumber(int row) {
            return row + 1;
        }
    }
}

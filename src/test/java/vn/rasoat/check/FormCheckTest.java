package vn.rasoat.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.rasoat.check.kind.CheckKinds;
import vn.rasoat.mapping.Field;
import vn.rasoat.mapping.FieldDictionary;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.mapping.value.StandardContext;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.mapping.value.ValueReader;
import vn.rasoat.mapping.value.ValueReaders;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.Knowledge;
import vn.rasoat.reference.Lazy;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.rule.RuleLoader;
import vn.rasoat.text.CleanText;

/** Values of one shape are alike to every check of form, whatever they say: the engine asks it only once. */
class FormCheckTest {
    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final Context CONTEXT = new StandardContext(LocalDate.of(2026, 11, 1), KNOWLEDGE);
    private static final Lazy<List<Rule>> RULES = new Lazy<>(FormCheckTest::rules);
    private static final List<String> WRITINGS = List.of(
            "Nguyễn Thị Hòa",
            "Trần Thị Thuý",
            "NGUYEN VAN A",
            "H'Hen Niê",
            "Lò Thị  Pín ",
            "Nguyễn Văn 2",
            "X",
            "không rõ",
            "027062123314",
            "27062123314",
            "027.062.123.314",
            "O27062123314",
            "0330000012",
            "+84330000012",
            "01234567890",
            "123456789",
            "0000000000",
            "05/02/1990",
            "30/02/1990",
            "1990",
            "19900205",
            "5-2-90",
            "13/25/1990",
            "01/01/1900",
            "Không thời hạn",
            "N/A",
            "#N/A",
            "####",
            "Xã Phật Tích, Thành phố Bắc Ninh",
            "09349",
            "24",
            "Nam",
            "Nữ",
            "x",
            "Kinh",
            "=\"0123\"",
            "'0123",
            "1.19E+09",
            "12,5",
            "a@b.vn",
            "DN4272712345678",
            "T\u00f4i\u200b",
            "?",
            "-");

    static Stream<Field> fields() {
        return FieldDictionary.load(KNOWLEDGE).fields().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void says_the_same_of_all_values_of_a_shape(Field field) throws Exception {
        List<FormCheck> checks = checks(field.id());
        assertThat(checks).isNotEmpty();
        ValueReader reader = ValueReaders.of(field, CONTEXT);
        Map<Long, List<Integer>> known = new HashMap<>();
        for (Cell cell : cells(new Random(field.id().hashCode()))) {
            Value value = reader.read(cell);
            long shape = ValueShape.of(value);
            if (shape != ValueShape.NONE) {
                List<Integer> outcomes =
                        checks.stream().map(check -> check.judge(value)).toList();
                assertThat(outcomes)
                        .as("%s: %s", field.id(), cell.text())
                        .isEqualTo(known.computeIfAbsent(shape, first -> outcomes));
            }
        }
    }

    private static List<Rule> rules() {
        try {
            return RuleLoader.checking(KNOWLEDGE).load(KNOWLEDGE).stream()
                    .flatMap(pack -> pack.rules().stream())
                    .filter(rule -> rule.when().isEmpty())
                    .toList();
        } catch (RuleException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<FormCheck> checks(String field) throws Exception {
        Map<String, CheckKind> kinds =
                CheckKinds.all().stream().collect(Collectors.toMap(CheckKind::name, kind -> kind));
        Planner planner = new Planner(kinds, (id, condition, binding) -> row -> true);
        Plan plan = planner.plan(RULES.get(), List.of(field), Set.of(field), new AnyList(), CONTEXT);
        List<FormCheck> checks = new ArrayList<>();
        for (PlannedCheck planned : plan.checks()) {
            if (planned.check() instanceof FormCheck check) {
                checks.add(check);
            }
        }
        return checks;
    }

    /** The writings, and what becomes of them when single characters are lost, doubled or changed. */
    private static List<Cell> cells(Random random) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            StringBuilder text = new StringBuilder(WRITINGS.get(random.nextInt(WRITINGS.size())));
            for (int slips = random.nextInt(3); slips > 0 && !text.isEmpty(); slips--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, text.charAt(at));
                    default -> text.setCharAt(at, (char) ('0' + random.nextInt(75)));
                }
            }
            CleanText clean = CONTEXT.text().cleaner().clean(text.toString());
            CellKind kind = text.isEmpty() ? CellKind.BLANK : random.nextInt(8) == 0 ? CellKind.NUMBER : CellKind.TEXT;
            cells.add(new Cell(text.toString(), clean.text(), kind, random.nextInt(20) == 0, clean.faults()));
        }
        return cells;
    }

    private record AnyList() implements Binding.ProfileView {
        @Override
        public String id() {
            return "chung";
        }

        @Override
        public boolean requires(String field) {
            return true;
        }

        @Override
        public int freshnessMonths() {
            return 12;
        }
    }
}

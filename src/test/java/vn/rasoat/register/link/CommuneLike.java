package vn.rasoat.register.link;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.rasoat.model.Knowledge;
import vn.rasoat.text.Folding;
import vn.rasoat.training.SampleOptions;
import vn.rasoat.training.Samples;
import vn.rasoat.training.people.Fact;
import vn.rasoat.training.people.Household;
import vn.rasoat.training.people.Person;

/** An invented commune as its register, and a list kept by hand about part of it, with the truth about both. */
final class CommuneLike {
    private final Random random;
    private final List<Row> register = new ArrayList<>();
    private final List<Row> list = new ArrayList<>();
    private int entities;

    /** A row; rows about the same person have the same entity. */
    record Row(int entity, Map<Fact, String> cells) {
        String cell(String field) {
            return cells.getOrDefault(Fact.valueOf(field), "");
        }

        Row copy() {
            return new Row(entity, new EnumMap<>(cells));
        }

        @Override
        public String toString() {
            return "Row[" + entity + "]";
        }
    }

    /** @param missingIds the share of rows of the list without ID, 0 to 1 */
    CommuneLike(int persons, long seed, double missingIds) {
        random = new Random(seed);
        Iterator<Household> households =
                new Samples(Knowledge.bundled()).households(SampleOptions.of(persons, seed, 0, Path.of("unused")));
        List<Row> everybody = new ArrayList<>();
        while (households.hasNext()) {
            for (Person person : households.next().members()) {
                Row row = row(person);
                everybody.add(row);
                if (random.nextInt(50) == 0) {
                    everybody.add(twin(row));
                }
                if (random.nextInt(50) == 0) {
                    everybody.add(namesake(row));
                }
            }
        }
        for (Row row : everybody) {
            boolean known = random.nextInt(20) > 0;
            boolean listed = random.nextInt(20) > 0;
            if (known) {
                register.add(row);
            }
            if (listed) {
                Row copy = row.copy();
                if (random.nextDouble() < 0.2) {
                    damage(copy);
                }
                if (random.nextDouble() < missingIds) {
                    copy.cells().put(Fact.SO_DINH_DANH, "");
                }
                list.add(copy);
            }
        }
        Collections.shuffle(list, random);
    }

    List<Row> register() {
        return register;
    }

    List<Row> list() {
        return list;
    }

    /** How many people stand in both. */
    long common() {
        java.util.Set<Integer> known = new java.util.HashSet<>();
        register.forEach(row -> known.add(row.entity()));
        return list.stream().filter(row -> known.contains(row.entity())).count();
    }

    private Row row(Person person) {
        Map<Fact, String> cells = new EnumMap<>(Fact.class);
        for (Fact fact : List.of(
                Fact.HO_VA_TEN,
                Fact.NGAY_SINH,
                Fact.GIOI_TINH,
                Fact.SO_DINH_DANH,
                Fact.NOI_THUONG_TRU,
                Fact.THON,
                Fact.TEN_CHA,
                Fact.TEN_ME,
                Fact.SO_DIEN_THOAI,
                Fact.DAN_TOC)) {
            cells.put(fact, person.fact(fact));
        }
        return new Row(entities++, cells);
    }

    private String given() {
        return List.of("Hùng", "Lan", "Hòa", "Mai", "Đức", "Thủy", "Khánh", "Loan", "Sơn", "Hạnh")
                .get(random.nextInt(10));
    }

    private Row twin(Row of) {
        Row twin = new Row(entities++, new EnumMap<>(of.cells()));
        String name = of.cell("HO_VA_TEN");
        twin.cells().put(Fact.HO_VA_TEN, name.substring(0, name.lastIndexOf(' ') + 1) + given() + " " + "An");
        String id = of.cell("SO_DINH_DANH");
        if (id.length() == 12) {
            twin.cells().put(Fact.SO_DINH_DANH, id.substring(0, 6) + "%06d".formatted(random.nextInt(1_000_000)));
        }
        return twin;
    }

    private Row namesake(Row of) {
        Row other = new Row(entities++, new EnumMap<>(of.cells()));
        String date = of.cell("NGAY_SINH");
        if (date.length() == 10) {
            other.cells()
                    .put(
                            Fact.NGAY_SINH,
                            "%02d/%02d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12)) + date.substring(5));
        }
        String id = of.cell("SO_DINH_DANH");
        if (id.length() == 12) {
            other.cells().put(Fact.SO_DINH_DANH, id.substring(0, 6) + "%06d".formatted(random.nextInt(1_000_000)));
        }
        other.cells().put(Fact.SO_DIEN_THOAI, "09" + (10_000_000 + random.nextInt(89_999_999)));
        other.cells().put(Fact.TEN_CHA, "Nguyễn Văn " + given());
        other.cells().put(Fact.TEN_ME, "Trần Thị " + given());
        return other;
    }

    private void damage(Row row) {
        int errors = 1 + (random.nextInt(4) == 0 ? 1 : 0);
        for (int i = 0; i < errors; i++) {
            Map<Fact, String> cells = row.cells();
            String name = row.cell("HO_VA_TEN");
            String date = row.cell("NGAY_SINH");
            String id = row.cell("SO_DINH_DANH");
            switch (random.nextInt(12)) {
                case 0 -> cells.put(Fact.HO_VA_TEN, Folding.stripMarks(name));
                case 1 -> cells.put(Fact.HO_VA_TEN, letter(name));
                case 2 ->
                    cells.put(
                            Fact.HO_VA_TEN,
                            name.contains("Thị ") ? name.replace("Thị ", "") : name.toUpperCase(java.util.Locale.ROOT));
                case 3 ->
                    cells.put(
                            Fact.NGAY_SINH,
                            date.length() == 10
                                    ? date.substring(3, 6) + date.substring(0, 3) + date.substring(6)
                                    : date);
                case 4 -> cells.put(Fact.NGAY_SINH, date.length() == 10 ? date.substring(6) : date);
                case 5 ->
                    cells.put(Fact.NGAY_SINH, date.length() == 10 ? date.substring(0, 9) + random.nextInt(10) : date);
                case 6 -> cells.put(Fact.SO_DINH_DANH, id.isEmpty() ? id : digit(id));
                case 7 -> cells.put(Fact.SO_DINH_DANH, id.startsWith("0") ? id.substring(1) : id);
                case 8 -> cells.put(Fact.SO_DINH_DANH, "");
                case 9 -> cells.put(Fact.NOI_THUONG_TRU, row.cell("THON"));
                case 10 -> cells.put(Fact.SO_DIEN_THOAI, "09" + (10_000_000 + random.nextInt(89_999_999)));
                default -> cells.put(Fact.TEN_CHA, letter(row.cell("TEN_CHA")));
            }
        }
    }

    private String letter(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int at = random.nextInt(text.length());
        return text.substring(0, at) + (char) ('a' + random.nextInt(26)) + text.substring(at + 1);
    }

    private String digit(String text) {
        int at = random.nextInt(text.length());
        return text.substring(0, at) + random.nextInt(10) + text.substring(at + 1);
    }
}

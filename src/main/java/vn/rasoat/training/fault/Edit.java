package vn.rasoat.training.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import vn.rasoat.training.list.Row;
import vn.rasoat.training.people.Fact;
import vn.rasoat.training.people.Person;
import vn.rasoat.training.people.World;

/** What is planned for one row, before it is done: an error class looks at the row here and says what shall be wrong. */
public final class Edit {
    private final Row row;
    private final List<Row> household;
    private final World world;
    private final SplittableRandom random;
    private final Map<String, Row> seenHeads;
    final List<Change> changes = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();
    final List<Row> additions = new ArrayList<>();

    /** A cell to be changed. */
    record Change(Row row, int column, String wrong, boolean number) {
        @Override
        public String toString() {
            return "Change[" + row + "]";
        }
    }

    /** A cell that belongs to the error though it is right. */
    record Mention(Row row, int column) {}

    Edit(Row row, List<Row> household, World world, SplittableRandom random, Map<String, Row> seenHeads) {
        this.row = row;
        this.household = household;
        this.world = world;
        this.random = random;
        this.seenHeads = seenHeads;
    }

    Row row() {
        return row;
    }

    Person person() {
        return row.person();
    }

    World world() {
        return world;
    }

    SplittableRandom random() {
        return random;
    }

    int asOf() {
        return world.asOf();
    }

    int age() {
        return person().ageOn(asOf());
    }

    int roll(int bound) {
        return random.nextInt(bound);
    }

    String pick(String... words) {
        return words[random.nextInt(words.length)];
    }

    String day(int day) {
        return world.days().text(day);
    }

    boolean has(Fact fact) {
        return row.column(fact) >= 0;
    }

    String get(Fact fact) {
        return row.text(fact);
    }

    boolean is(Fact fact, String text) {
        return row.text(fact).equals(text);
    }

    /** Whether the cell holds a whole day, so that {@link vn.rasoat.training.people.Days#of(String)} can read it. */
    boolean isDay(Fact fact) {
        return row.text(fact).length() == 10;
    }

    boolean filled(Fact fact) {
        return !row.text(fact).isEmpty();
    }

    /** Whether nobody else's row leans on this person: a household of one, or a list that knows no households. */
    boolean alone() {
        return !has(Fact.QUAN_HE_CHU_HO) || row.household().members().size() == 1;
    }

    /** Whether no other row of the list repeats the person's name. */
    boolean freeName() {
        return filled(Fact.HO_VA_TEN)
                && (!person().isReferenced() || !(has(Fact.TEN_VO_CHONG) || has(Fact.QUAN_HE_CHU_HO)))
                && !get(Fact.TEN_CHU_HO).equals(get(Fact.HO_VA_TEN));
    }

    /** Whether no other cell of the row repeats the ID. */
    boolean freeId() {
        String id = get(Fact.SO_DINH_DANH);
        return id.length() == 12
                && !get(Fact.MA_SO_THUE).equals(id)
                && !get(Fact.MA_SO_BHXH).equals(id)
                && !get(Fact.SO_THE_BHYT).equals(id);
    }

    boolean isKinh() {
        return person().group().equals("01");
    }

    boolean isHead() {
        return person().relation().equals("Chủ hộ");
    }

    boolean fullBirth() {
        return !person().yearOnly() && filled(Fact.NGAY_SINH);
    }

    List<Row> household() {
        return household;
    }

    /** A row written before whose ID has the same century, sex and year digits, of another household; the row itself when there is none. */
    Row seenLike(String id) {
        return seenHeads.getOrDefault(id.substring(3, 6), row);
    }

    /** A row of another household, written before; the row itself when there is none. */
    Row elsewhere() {
        String id = get(Fact.SO_DINH_DANH);
        Row other = id.length() == 12 ? seenLike(id) : row;
        return other.household().equals(row.household()) ? row : other;
    }

    /** Plans a change of a cell of the row; false when the list has no such column or nothing would change. */
    boolean put(Fact fact, String wrong) {
        return put(row, fact, wrong, false);
    }

    /** As {@link #put}, and the cell becomes a number where the format has numbers. */
    boolean putNumber(Fact fact, String wrong) {
        return put(row, fact, wrong, true);
    }

    boolean put(Row in, Fact fact, String wrong, boolean number) {
        int column = in.column(fact);
        if (column < 0 || in.cell(column).equals(wrong)) {
            return false;
        }
        changes.add(new Change(in, column, wrong, number));
        return true;
    }

    /** Names a cell that belongs to the error. */
    boolean mention(Row other, Fact fact) {
        mentions.add(new Mention(other, other.column(fact)));
        return other.column(fact) >= 0;
    }

    /** Plans a further row. */
    boolean add(Row further) {
        additions.add(further.markAdded());
        return true;
    }
}

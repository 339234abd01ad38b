package vn.rasoat.training.fault;

import static vn.rasoat.training.people.Fact.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.training.list.Row;
import vn.rasoat.training.people.Days;
import vn.rasoat.training.people.Fact;
import vn.rasoat.training.people.Person;
import vn.rasoat.training.people.Sex;

/** Households that do not hang together: who is what to the householder, ages, names, homes (rules HHD). */
final class HouseholdErrors {
    private static final Set<Fact> ALL = Set.of(Fact.values());
    private static final Set<Fact> RELATION = Set.of(QUAN_HE_CHU_HO, MA_HO, NGAY_SINH, GIOI_TINH);
    private static final Set<String> CHILD = Set.of("Con trai", "Con gái");

    private HouseholdErrors() {}

    static List<ErrorClass> all() {
        return List.of(
                new ErrorClass(
                        "HHD-004-head-dead", Set.of(TRANG_THAI, QUAN_HE_CHU_HO, MA_HO), HouseholdErrors::headGone),
                new ErrorClass("HHD-006-wife-of-a-woman", RELATION, HouseholdErrors::sameSex),
                new ErrorClass("HHD-007-second-wife", RELATION, HouseholdErrors::secondWife),
                new ErrorClass("HHD-008-child-for-parent", RELATION, HouseholdErrors::childForParent),
                new ErrorClass("HHD-009-child-for-grandchild", RELATION, HouseholdErrors::childForGrandchild),
                new ErrorClass("HHD-010-adopted-too-near", RELATION, HouseholdErrors::adopted),
                new ErrorClass("HHD-011-grandchild-for-child", RELATION, HouseholdErrors::grandchildForChild),
                new ErrorClass("HHD-013-born-too-soon", ALL, HouseholdErrors::bornTooSoon),
                new ErrorClass(
                        "HHD-014-another-father", Set.of(TEN_CHA, HO_VA_TEN, MA_HO), HouseholdErrors::otherFather),
                new ErrorClass(
                        "HHD-015-strange-surname",
                        Set.of(HO_VA_TEN, TEN_CHA, TEN_ME, DAN_TOC),
                        HouseholdErrors::strangeSurname),
                new ErrorClass(
                        "HHD-016-other-home", Set.of(NOI_THUONG_TRU, MA_HO, LOAI_CU_TRU), HouseholdErrors::otherHome),
                new ErrorClass("HHD-019-child-alone", ALL, Set.of("dan_cu", "toan_bo"), HouseholdErrors::childAlone),
                new ErrorClass(
                        "HHD-020-other-people",
                        Set.of(DAN_TOC, HO_VA_TEN, QUAN_HE_CHU_HO),
                        HouseholdErrors::otherPeople),
                new ErrorClass(
                        "HHD-021-aunt-for-mother",
                        Set.of(QUAN_HE_CHU_HO, MA_HO, NGAY_SINH, HO_VA_TEN, TEN_CHA, TEN_ME),
                        HouseholdErrors::wrongGeneration),
                new ErrorClass("HHD-022-miscounted", Set.of(SO_THANH_VIEN, MA_HO), HouseholdErrors::miscounted));
    }

    private static boolean isHousehold(Edit e) {
        return e.has(MA_HO) && e.has(QUAN_HE_CHU_HO) && e.filled(MA_HO);
    }

    private static boolean isChild(Edit e) {
        return isHousehold(e) && CHILD.contains(e.get(QUAN_HE_CHU_HO));
    }

    /** The household's row of a relation, with its birth date and all. */
    private static Optional<Row> member(Edit e, String... relations) {
        return e.household().stream()
                .filter(row -> !row.equals(e.row()) && Set.of(relations).contains(row.text(QUAN_HE_CHU_HO)))
                .findFirst();
    }

    private static Optional<Person> head(Edit e) {
        return member(e, "Chủ hộ").map(Row::person).filter(Person::isAlive);
    }

    private static boolean relation(Edit e, String wrong) {
        return e.put(QUAN_HE_CHU_HO, wrong) && mention(e, "Chủ hộ", QUAN_HE_CHU_HO);
    }

    private static boolean mention(Edit e, String relation, Fact fact) {
        Optional<Row> row = member(e, relation);
        return row.isPresent() && e.mention(row.get(), fact);
    }

    private static int yearsFromHead(Edit e) {
        return head(e).map(head -> e.person().birthYear() - head.birthYear()).orElse(0);
    }

    private static boolean headGone(Edit e) {
        return isHousehold(e)
                && e.isHead()
                && e.person().isAlive()
                && e.household().size() > 1
                && e.put(TRANG_THAI, "Đã chuyển đi")
                && mentionOthers(e);
    }

    private static boolean mentionOthers(Edit e) {
        e.household().stream().filter(row -> !row.equals(e.row())).forEach(row -> e.mention(row, QUAN_HE_CHU_HO));
        return true;
    }

    private static boolean sameSex(Edit e) {
        return isHousehold(e)
                && e.person().sex() == Sex.FEMALE
                && e.age() >= 20
                && head(e).filter(head -> head.sex() == Sex.FEMALE).isPresent()
                && member(e, "Chồng").isEmpty()
                && CHILD.contains(e.get(QUAN_HE_CHU_HO))
                && relation(e, "Vợ");
    }

    private static boolean secondWife(Edit e) {
        return isChild(e)
                && e.person().sex() == Sex.FEMALE
                && e.age() >= 20
                && member(e, "Vợ").isPresent()
                && relation(e, "Vợ")
                && mention(e, "Vợ", QUAN_HE_CHU_HO);
    }

    private static boolean childForParent(Edit e) {
        String relation = e.get(QUAN_HE_CHU_HO);
        return isHousehold(e)
                && (relation.equals("Cha đẻ") || relation.equals("Mẹ đẻ"))
                && head(e).isPresent()
                && relation(e, relation.equals("Cha đẻ") ? "Con trai" : "Con gái");
    }

    private static boolean childForGrandchild(Edit e) {
        boolean woman = head(e).filter(head -> head.sex() == Sex.FEMALE).isPresent();
        return isHousehold(e)
                && e.get(QUAN_HE_CHU_HO).startsWith("Cháu")
                && yearsFromHead(e) > (woman ? 57 : 77)
                && relation(e, e.person().sex() == Sex.MALE ? "Con trai" : "Con gái");
    }

    private static boolean adopted(Edit e) {
        return isHousehold(e)
                && e.get(QUAN_HE_CHU_HO).startsWith("Em ")
                && yearsFromHead(e) > 0
                && yearsFromHead(e) < 19
                && head(e).filter(head -> !head.yearOnly()).isPresent()
                && relation(e, "Con nuôi");
    }

    private static boolean grandchildForChild(Edit e) {
        return isChild(e)
                && yearsFromHead(e) > 0
                && yearsFromHead(e) < 29
                && relation(e, e.person().sex() == Sex.MALE ? "Cháu nội" : "Cháu ngoại");
    }

    /** A child gets a birth date, and the ID that goes with it, a hundred days from a brother's or sister's. */
    private static boolean bornTooSoon(Edit e) {
        Optional<Row> other = member(e, "Con trai", "Con gái")
                .filter(row -> !row.person().yearOnly()
                        && row.text(NGAY_SINH).length() == 10
                        && row.text(TEN_ME).equals(e.get(TEN_ME)));
        if (!isChild(e) || other.isEmpty() || e.get(TEN_ME).isEmpty() || !e.fullBirth() || e.filled(SO_THE_BHYT)) {
            return false;
        }
        int day = other.get().person().birthDay() + 100;
        return day < e.asOf() && movedTo(e, day) && e.mention(other.get(), NGAY_SINH);
    }

    private static boolean movedTo(Edit e, int day) {
        Person person = e.person();
        boolean moved = e.put(NGAY_SINH, e.day(day));
        return moved
                && (!e.filled(SO_DINH_DANH)
                        || e.put(
                                SO_DINH_DANH,
                                e.world().mint().spare(person.placeCode(), person.sex(), Days.year(day), e.random())));
    }

    private static boolean otherFather(Edit e) {
        Row other = e.elsewhere();
        return isChild(e)
                && e.filled(TEN_CHA)
                && head(e).filter(head -> head.sex() == Sex.MALE).isPresent()
                && !other.equals(e.row())
                && !other.text(TEN_CHA).isEmpty()
                && e.put(TEN_CHA, other.text(TEN_CHA))
                && mention(e, "Chủ hộ", HO_VA_TEN);
    }

    private static boolean strangeSurname(Edit e) {
        String name = e.get(HO_VA_TEN);
        String surname = name.substring(0, Math.max(0, name.indexOf(' ')));
        boolean ofParents = e.filled(TEN_CHA)
                && e.filled(TEN_ME)
                && (e.get(TEN_CHA).startsWith(surname + " ") || e.get(TEN_ME).startsWith(surname + " "));
        String wrong = List.of("Nguyễn", "Trần", "Lê", "Phạm").stream()
                .filter(each ->
                        !e.get(TEN_CHA).startsWith(each) && !e.get(TEN_ME).startsWith(each))
                .findFirst()
                .orElse(surname);
        return e.isKinh()
                && !surname.isEmpty()
                && ofParents
                && e.freeName()
                && e.put(HO_VA_TEN, wrong + name.substring(surname.length()));
    }

    private static boolean otherHome(Edit e) {
        Row other = e.elsewhere();
        return isChild(e)
                && e.filled(NOI_THUONG_TRU)
                && !e.row().household().lodgers()
                && other.household().lodgers()
                && !other.text(NOI_THUONG_TRU).isEmpty()
                && e.household().size() > 2
                && e.put(NOI_THUONG_TRU, other.text(NOI_THUONG_TRU))
                && mention(e, "Chủ hộ", NOI_THUONG_TRU);
    }

    private static boolean childAlone(Edit e) {
        return isChild(e) && e.age() < 15 && e.household().size() > 2 && e.put(MA_HO, e.get(MA_HO) + (10 + e.roll(90)));
    }

    private static boolean otherPeople(Edit e) {
        return isChild(e)
                && e.isKinh()
                && e.filled(DAN_TOC)
                && head(e).filter(head -> head.group().equals("01")).isPresent()
                && member(e, "Vợ", "Chồng")
                        .filter(row -> row.person().group().equals("01"))
                        .isPresent()
                && e.put(DAN_TOC, "Thái")
                && mention(e, "Chủ hộ", DAN_TOC)
                && (mention(e, "Vợ", DAN_TOC) || mention(e, "Chồng", DAN_TOC));
    }

    /** A grandchild whose father or mother lives in the household is called a child of the householder. */
    private static boolean wrongGeneration(Edit e) {
        Optional<Row> parent = member(e, "Con trai", "Con gái", "Con dâu", "Con rể")
                .filter(row -> row.text(HO_VA_TEN).equals(e.get(TEN_CHA))
                        || row.text(HO_VA_TEN).equals(e.get(TEN_ME)));
        return isHousehold(e)
                && e.get(QUAN_HE_CHU_HO).startsWith("Cháu")
                && parent.isPresent()
                && e.put(QUAN_HE_CHU_HO, e.person().sex() == Sex.MALE ? "Con trai" : "Con gái")
                && e.mention(parent.get(), QUAN_HE_CHU_HO);
    }

    private static boolean miscounted(Edit e) {
        return e.isHead()
                && e.filled(MA_HO)
                && e.filled(SO_THANH_VIEN)
                && e.put(SO_THANH_VIEN, "" + (e.household().size() + 2));
    }
}

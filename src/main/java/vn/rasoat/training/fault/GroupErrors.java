package vn.rasoat.training.fault;

import static vn.rasoat.training.people.Fact.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.training.list.Row;
import vn.rasoat.training.people.Fact;
import vn.rasoat.training.people.Person;
import vn.rasoat.training.people.Sex;

/** Errors that only several rows together show: duplicates, households without a head, people on the wrong list. */
final class GroupErrors {
    private static final Set<Fact> ALL = Set.of(Fact.values());
    private static final Set<Fact> ID = Set.of(SO_DINH_DANH, NGAY_SINH, GIOI_TINH);
    private static final Set<Fact> HEAD = Set.of(QUAN_HE_CHU_HO, MA_HO);
    private static final Set<String> AGE_LISTS =
            Set.of("tre_em_duoi_6", "tre_em_duoi_16", "nguoi_cao_tuoi", "mung_tho");
    private static final Set<String> NO_SECOND = Set.of("Chủ hộ", "Vợ", "Chồng");

    private GroupErrors() {}

    static List<ErrorClass> all() {
        return List.of(
                new ErrorClass("DUP-001-second-row", ALL, GroupErrors::secondRow),
                new ErrorClass("DUP-002-id-of-another", ID, GroupErrors::idOfAnother),
                new ErrorClass("DUP-003-other-id", ALL, GroupErrors::otherId),
                new ErrorClass(
                        "DUP-010-whole-row",
                        ALL,
                        e -> copyable(e) && withOriginal(e, e.row().copy())),
                new ErrorClass("HHD-001-no-head", HEAD, GroupErrors::noHead),
                new ErrorClass("HHD-002-two-heads", HEAD, GroupErrors::twoHeads),
                new ErrorClass(
                        "HHD-005-other-sex-word",
                        Set.of(QUAN_HE_CHU_HO, MA_HO, GIOI_TINH, HO_VA_TEN),
                        GroupErrors::otherSexWord),
                new ErrorClass("CRX-028-not-of-that-age", ALL, GroupErrors::intruder));
    }

    /**
     * A row can stand twice without its household getting a second head or spouse. Who has several parcels, vehicles or dossiers
     * stands in several rows rightly.
     */
    static boolean copyable(Edit e) {
        return !ofThings(e)
                && !(e.has(QUAN_HE_CHU_HO) && NO_SECOND.contains(e.person().relation()))
                && !e.has(SO_THANH_VIEN)
                && e.filled(SO_DINH_DANH);
    }

    /** Whether the list's rows are about things, not people. */
    private static boolean ofThings(Edit e) {
        return !e.has(HO_VA_TEN) || e.has(BIEN_SO_XE);
    }

    static boolean withOriginal(Edit e, Row copy) {
        return e.add(copy) && e.mention(e.row(), SO_DINH_DANH);
    }

    /** The same person typed in again: not every cell the same. */
    private static boolean secondRow(Edit e) {
        Row copy = e.row().copy();
        for (Fact fact : List.of(NGAY_CAP_NHAT, NGHE_NGHIEP, NOI_KCB, SO_DIEN_THOAI)) {
            int column = copy.column(fact);
            if (column >= 0) {
                copy.set(column, "");
                return copyable(e) && withOriginal(e, copy);
            }
        }
        return false;
    }

    private static boolean otherId(Edit e) {
        if (!copyable(e) || !e.freeId() || !e.fullBirth()) {
            return false;
        }
        Person person = e.person();
        Row copy = e.row().copy();
        String spare = e.world().mint().spare(person.placeCode(), person.sex(), person.birthYear(), e.random());
        copy.set(copy.column(SO_DINH_DANH), spare);
        return withOriginal(e, copy);
    }

    private static boolean idOfAnother(Edit e) {
        if (!e.freeId() || !e.has(HO_VA_TEN)) {
            return false;
        }
        Row other = e.seenLike(e.get(SO_DINH_DANH));
        return !other.household().equals(e.row().household())
                && e.put(SO_DINH_DANH, other.text(SO_DINH_DANH))
                && e.mention(other, SO_DINH_DANH);
    }

    private static boolean noHead(Edit e) {
        return e.isHead() && e.has(QUAN_HE_CHU_HO) && e.put(QUAN_HE_CHU_HO, "Khác") && mentionOthers(e);
    }

    private static boolean twoHeads(Edit e) {
        return !e.isHead()
                && e.age() >= 18
                && e.person().isAlive()
                && e.put(QUAN_HE_CHU_HO, "Chủ hộ")
                && mentionOthers(e);
    }

    private static boolean mentionOthers(Edit e) {
        for (Row other : e.household()) {
            if (!other.equals(e.row())) {
                e.mention(other, QUAN_HE_CHU_HO);
            }
        }
        return true;
    }

    private static boolean otherSexWord(Edit e) {
        String word = e.get(QUAN_HE_CHU_HO);
        String wrong = e.person().sex() == Sex.MALE
                ? word.replace("Con trai", "Con gái")
                : word.replace("Con gái", "Con trai");
        return e.put(QUAN_HE_CHU_HO, wrong);
    }

    /** Somebody of the household who does not belong on this list of an age group. */
    private static boolean intruder(Edit e) {
        String list = e.row().profile().id();
        if (!AGE_LISTS.contains(list)) {
            return false;
        }
        Optional<Person> wrong = e.row().household().members().stream()
                .filter(Person::isAlive)
                .filter(person -> person.ageOn(e.asOf()) >= 18 && person.ageOn(e.asOf()) < 58)
                .findFirst();
        return wrong.isPresent() && e.add(e.row().of(wrong.get()));
    }
}

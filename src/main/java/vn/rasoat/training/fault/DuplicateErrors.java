package vn.rasoat.training.fault;

import static vn.rasoat.training.people.Fact.*;

import java.util.List;
import java.util.Set;
import vn.rasoat.training.list.Row;
import vn.rasoat.training.people.Fact;

/** People entered twice with a slip, and numbers of one person at another's (rules DUP from 004 on). */
final class DuplicateErrors {
    private static final Set<Fact> ALL = Set.of(Fact.values());

    /** Changes one text of a further row. */
    private interface Slip {
        /** The text as it is mistyped; the same when it cannot be. */
        String of(Edit edit, String text);
    }

    private DuplicateErrors() {}

    static List<ErrorClass> all() {
        return List.of(
                again("DUP-004-marks-lost", HO_VA_TEN, (e, name) -> e.isKinh() ? Spoil.unmarked(name) : name),
                again("DUP-015-letter-lost", HO_VA_TEN, DuplicateErrors::letterLost),
                again("DUP-015-given-name-first", HO_VA_TEN, DuplicateErrors::givenNameFirst),
                again("DUP-015-day-for-month", NGAY_SINH, DuplicateErrors::dayForMonth),
                new ErrorClass("DUP-012-digit-wrong", ALL, DuplicateErrors::digitWrong),
                of("DUP-005-cmnd-of-another", SO_CMND),
                of("DUP-007-account-of-another", SO_TAI_KHOAN),
                new ErrorClass("DUP-009-code-of-another", ALL, DuplicateErrors::codeOfAnother),
                new ErrorClass("DUP-014-second-code", ALL, DuplicateErrors::secondCode));
    }

    private static ErrorClass of(String id, Fact number) {
        return new ErrorClass(id, Set.of(number, HO_VA_TEN, MA_HO, SO_DINH_DANH, NGAY_SINH), e -> ofAnother(e, number));
    }

    private static boolean ofAnother(Edit e, Fact number) {
        Row other = e.elsewhere();
        return e.filled(number)
                && !other.equals(e.row())
                && !other.text(number).isEmpty()
                && !other.text(HO_VA_TEN).equals(e.get(HO_VA_TEN))
                && e.put(number, other.text(number))
                && e.mention(other, number);
    }

    /** The row once more without its ID, and with a slip in one cell. */
    private static ErrorClass again(String id, Fact fact, Slip slip) {
        return new ErrorClass(id, ALL, e -> {
            String wrong = e.filled(fact) ? slip.of(e, e.get(fact)) : "";
            if (!GroupErrors.copyable(e)
                    || !e.freeId()
                    || !e.has(MA_HO)
                    || wrong.isEmpty()
                    || wrong.equals(e.get(fact))) {
                return false;
            }
            Row copy = e.row().copy();
            copy.set(copy.column(SO_DINH_DANH), "");
            copy.set(copy.column(fact), wrong);
            return GroupErrors.withOriginal(e, copy);
        });
    }

    /** A letter of the surname is left out, not the first and not one that others can replace by ear. */
    private static String letterLost(Edit e, String name) {
        int blank = name.indexOf(' ');
        return blank < 4 || !e.isKinh() ? name : name.substring(0, blank - 1) + name.substring(blank);
    }

    private static String givenNameFirst(Edit e, String name) {
        int blank = name.lastIndexOf(' ');
        boolean same = blank > 0 && name.startsWith(name.substring(blank + 1));
        return blank < 0 || same || !e.isKinh() ? name : name.substring(blank + 1) + " " + name.substring(0, blank);
    }

    private static String dayForMonth(Edit e, String birth) {
        boolean can =
                e.fullBirth() && birth.length() == 10 && birth.substring(0, 2).compareTo("12") <= 0;
        return can ? birth.substring(3, 6) + birth.substring(0, 3) + birth.substring(6) : birth;
    }

    private static boolean digitWrong(Edit e) {
        if (!GroupErrors.copyable(e) || !e.freeId() || !e.fullBirth() || !e.has(HO_VA_TEN)) {
            return false;
        }
        Row copy = e.row().copy();
        String id = e.get(SO_DINH_DANH);
        char last = id.charAt(11) == '9' ? '0' : (char) (id.charAt(11) + 1);
        copy.set(copy.column(SO_DINH_DANH), id.substring(0, 11) + last);
        return GroupErrors.withOriginal(e, copy);
    }

    private static boolean codeOfAnother(Edit e) {
        Row other = e.elsewhere();
        return e.isHead()
                && e.has(QUAN_HE_CHU_HO)
                && e.filled(MA_HO)
                && e.household().size() == 1
                && other.person().relation().equals("Chủ hộ")
                && !other.equals(e.row())
                && !other.text(HO_VA_TEN).equals(e.get(HO_VA_TEN))
                && !other.text(THON).equals(e.get(THON))
                && e.put(MA_HO, other.text(MA_HO))
                && e.mention(other, MA_HO);
    }

    private static boolean secondCode(Edit e) {
        String code = e.get(MA_SO_BHXH);
        if (!GroupErrors.copyable(e) || !e.freeId() || code.length() != 10) {
            return false;
        }
        Row copy = e.row().copy();
        char last = code.charAt(9) == '9' ? '0' : (char) (code.charAt(9) + 1);
        copy.set(copy.column(MA_SO_BHXH), code.substring(0, 9) + last);
        return GroupErrors.withOriginal(e, copy);
    }
}

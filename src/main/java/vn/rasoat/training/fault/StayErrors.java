package vn.rasoat.training.fault;

import static vn.rasoat.training.people.Fact.*;

import java.util.List;
import java.util.Set;
import vn.rasoat.training.people.Days;
import vn.rasoat.training.people.Fact;

/** What goes wrong with stays and absences (rules RES). */
final class StayErrors {
    private static final Set<Fact> STAY =
            Set.of(HINH_THUC_CU_TRU, NGAY_O_TU, NGAY_O_DEN, NOI_TAM_TRU, NOI_DEN, NGAY_SINH);
    private static final Set<String> LIST = Set.of("tam_tru");

    private StayErrors() {}

    static List<ErrorClass> all() {
        return List.of(
                of(
                        "RES-001-visit-too-long",
                        e -> e.is(HINH_THUC_CU_TRU, "Lưu trú")
                                && e.put(NGAY_O_DEN, e.day(Days.of(e.get(NGAY_O_TU)) + 40 + e.roll(200)))),
                of(
                        "RES-002-back-before-leaving",
                        e -> e.is(HINH_THUC_CU_TRU, "Tạm vắng")
                                && e.put(NGAY_O_DEN, e.day(Days.of(e.get(NGAY_O_TU)) - 10 - e.roll(200)))),
                of("RES-003-no-address", e -> stays(e) && e.put(NOI_TAM_TRU, "")),
                of("RES-004-no-destination", e -> e.is(HINH_THUC_CU_TRU, "Tạm vắng") && e.put(NOI_DEN, "")),
                of(
                        "RES-005-still-to-come",
                        e -> stays(e)
                                && e.put(NGAY_O_TU, e.day(e.asOf() + 10 + e.roll(90)))
                                && e.put(NGAY_O_DEN, e.day(e.asOf() + 110 + e.roll(10)))),
                of(
                        "RES-006-before-birth",
                        e -> !e.person().yearOnly()
                                && e.filled(NGAY_O_TU)
                                && e.put(NGAY_O_TU, e.day(e.person().birthDay() - 20 - e.roll(500)))));
    }

    private static ErrorClass of(String id, ErrorClass.Damage damage) {
        return new ErrorClass(id, STAY, LIST, damage);
    }

    private static boolean stays(Edit e) {
        return e.is(HINH_THUC_CU_TRU, "Tạm trú") || e.is(HINH_THUC_CU_TRU, "Lưu trú");
    }
}

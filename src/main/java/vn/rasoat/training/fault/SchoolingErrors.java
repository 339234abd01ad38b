package vn.rasoat.training.fault;

import static vn.rasoat.training.people.Fact.*;

import java.util.List;
import java.util.Set;
import vn.rasoat.training.people.Fact;

/** What goes wrong in the survey of education and in lists of children (rules EDU). */
final class SchoolingErrors {
    private static final Set<Fact> SCHOOL =
            Set.of(LOP_HOC, TEN_TRUONG, NAM_BO_HOC, LOP_HOAN_THANH, NGAY_SINH, HOAN_CANH);
    private static final Set<String> LISTS = Set.of("pho_cap_giao_duc", "tre_em_duoi_16");

    private SchoolingErrors() {}

    static List<ErrorClass> all() {
        return List.of(
                of("EDU-001-other-level", SchoolingErrors::otherLevel),
                of(
                        "EDU-002-no-class",
                        e -> e.age() >= 7
                                && e.age() < 15
                                && !e.filled(HOAN_CANH)
                                && e.filled(LOP_HOC)
                                && e.put(LOP_HOC, "")
                                && e.put(TEN_TRUONG, "")),
                of(
                        "EDU-003-left-and-there",
                        e -> e.filled(LOP_HOC) && e.age() >= 8 && e.put(NAM_BO_HOC, e.pick("2024", "2025", "2026"))),
                of("EDU-004-year-to-come", e -> e.filled(NAM_BO_HOC) && e.put(NAM_BO_HOC, e.pick("2027", "2029"))),
                of(
                        "EDU-004-too-young",
                        e -> e.filled(NAM_BO_HOC)
                                && e.put(NAM_BO_HOC, Integer.toString(e.person().birthYear() + 1 + e.roll(3)))));
    }

    private static ErrorClass of(String id, ErrorClass.Damage damage) {
        return new ErrorClass(id, SCHOOL, LISTS, damage);
    }

    private static boolean otherLevel(Edit e) {
        String school = e.get(TEN_TRUONG);
        return e.filled(LOP_HOC)
                && e.put(LOP_HOC, school.contains("Tiểu học") ? e.pick("7A", "11B") : e.pick("2A", "4B"));
    }
}

package vn.rasoat.register.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.check.Row;
import vn.rasoat.mapping.value.CodedValue;
import vn.rasoat.mapping.value.DateValue;
import vn.rasoat.model.PartialDate;

/**
 * Whom of the register a list ought to hold: people alive and registered, of the ages and kinds of residence that the list is about.
 *
 * @param minAge in whole years, or empty
 * @param maxAge in whole years, or empty
 * @param residence codes of {@code loai_cu_tru}; empty when the list names none
 * @param asOf the day on which ages count
 */
public record RegisterTarget(
        Optional<Integer> minAge, Optional<Integer> maxAge, List<String> residence, LocalDate asOf) {
    private static final Set<String> GONE =
            Set.of("da_chet", "mat_tich", "dinh_cu_nuoc_ngoai", "thoi_quoc_tich", "xoa_thuong_tru", "chuyen_di");

    public RegisterTarget {
        residence = List.copyOf(residence);
    }

    /** Whether the kind of list says whom it is about. */
    boolean named() {
        return minAge.isPresent() || maxAge.isPresent() || !residence.isEmpty();
    }

    /** Whether a person certainly belongs to the list. */
    boolean holds(Row person, Slots slots) {
        if (person.get(slots.death).present()
                || (person.get(slots.status) instanceof CodedValue status && GONE.contains(status.code()))) {
            return false;
        }
        if (!residence.isEmpty()
                && person.get(slots.residence) instanceof CodedValue kind
                && !kind.code().isEmpty()
                && !residence.contains(kind.code())) {
            return false;
        }
        return isOfAge(person, slots);
    }

    private boolean isOfAge(Row person, Slots slots) {
        if (minAge.isEmpty() && maxAge.isEmpty()) {
            return true;
        }
        Optional<PartialDate> birth =
                person.get(slots.birth) instanceof DateValue date ? date.date() : Optional.empty();
        if (birth.isEmpty() || birth.get().earliest().isAfter(asOf)) {
            return false;
        }
        boolean oldEnough = minAge.isEmpty()
                || !birth.get().latest().plusYears(minAge.get()).isAfter(asOf);
        boolean youngEnough = maxAge.isEmpty()
                || birth.get().earliest().plusYears(maxAge.get() + 1L).isAfter(asOf);
        return oldEnough && youngEnough;
    }

    /** The register's slots that decide. */
    record Slots(int birth, int death, int status, int residence) {
        static Slots of(RegisterExtract register) {
            return new Slots(
                    register.slot(RegisterExtract.BIRTH),
                    register.slot("ngay_chet"),
                    register.slot("trang_thai"),
                    register.slot("loai_cu_tru"));
        }
    }
}

package vn.rasoat.reference.unit;

import java.util.List;
import java.util.Optional;

/**
 * What a province's name or alias stands for.
 *
 * @param now the province of today that holds it
 * @param old the provinces of June 2025 it names, or that its historic area became
 * @param namesNow whether it is a name of the province of today, not only of one that was merged into it
 * @param historic whether it names an area of before the provinces of 2025, as Hà Bắc
 * @param unmarked whether it is written without the marks of the name
 */
record ProvinceName(Unit now, List<Unit> old, boolean namesNow, boolean historic, boolean unmarked) {
    Optional<Unit> current() {
        return namesNow ? Optional.of(now) : Optional.empty();
    }

    boolean holdsOld(String provinceCode) {
        for (Unit each : old) {
            if (each.code().equals(provinceCode)) {
                return true;
            }
        }
        return false;
    }
}

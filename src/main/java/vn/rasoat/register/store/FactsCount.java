package vn.rasoat.register.store;

import java.time.Instant;
import vn.rasoat.check.Row;
import vn.rasoat.mapping.value.PersonalId;
import vn.rasoat.register.extract.RegisterExtract;

/** Counts how good an extract is. */
final class FactsCount {
    private static final int FULL_LENGTH = 12;

    private FactsCount() {}

    static RegisterFacts of(RegisterExtract extract, Instant loadedAt) {
        int name = extract.fields().indexOf("ho_va_ten");
        int id = extract.fields().indexOf("so_dinh_danh");
        int birth = extract.fields().indexOf("ngay_sinh");
        int withoutName = 0;
        int withoutId = 0;
        int withoutBirth = 0;
        for (int row = 0; row < extract.rows(); row++) {
            Row person = extract.person(row);
            withoutName += has(person, name) ? 0 : 1;
            withoutId += hasId(person, id) ? 0 : 1;
            withoutBirth += has(person, birth) ? 0 : 1;
        }
        return new RegisterFacts(
                extract.about(),
                extract.rows(),
                extract.rows() - extract.repeatedIds(),
                withoutName,
                withoutId,
                withoutBirth,
                extract.repeatedIds(),
                extract.fields(),
                loadedAt);
    }

    private static boolean has(Row person, int slot) {
        return slot >= 0 && person.get(slot).present();
    }

    private static boolean hasId(Row person, int slot) {
        return slot >= 0
                && person.get(slot) instanceof PersonalId id
                && (id.usable() || id.proposal().length() == FULL_LENGTH);
    }
}

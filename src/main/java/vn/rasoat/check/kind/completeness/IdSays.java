package vn.rasoat.check.kind.completeness;

import java.util.Optional;
import vn.rasoat.mapping.value.DateValue;
import vn.rasoat.mapping.value.PersonalId;
import vn.rasoat.mapping.value.Value;

/** What a personal ID tells of its holder (NĐ 137/2015/NĐ-CP art. 13). */
enum IdSays {
    SEX {
        @Override
        String of(PersonalId id) {
            return id.female() ? "Nữ" : "Nam";
        }
    },
    BIRTH_YEAR {
        @Override
        String of(PersonalId id) {
            return Integer.toString(id.birthYear());
        }
    },
    NATIONALITY {
        @Override
        String of(PersonalId id) {
            return "Việt Nam";
        }
    };

    /** Digit 4 is 0 to 3 for everyone born until 2099. */
    private static final int LATEST_CENTURY_SEX = 3;

    abstract String of(PersonalId id);

    /** What the ID says; nothing when it cannot be read or is visibly somebody else's. */
    Optional<String> read(Value id, Value birth) {
        return id instanceof PersonalId known
                        && known.usable()
                        && known.centurySex() <= LATEST_CENTURY_SEX
                        && !contradicts(known, birth)
                ? Optional.of(of(known))
                : Optional.empty();
    }

    private static boolean contradicts(PersonalId id, Value birth) {
        return birth instanceof DateValue date
                && date.date().isPresent()
                && date.date().get().year() != id.birthYear();
    }
}

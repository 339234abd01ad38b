package vn.rasoat.check.kind.duplicate;

import java.util.List;
import vn.rasoat.check.CheckKind;

/** The kinds that compare rows which may be one person or one thing. */
public final class DuplicateKinds {
    private DuplicateKinds() {}

    /** Each of them once. */
    public static List<CheckKind> all() {
        return List.of(
                // rows again
                new RepeatedPerson(),
                new SharedId(),
                new SamePerson(),
                new RepeatedRow(),
                // one person, one number
                new MistypedId(),
                new RespeltPerson(),
                new NearPerson(),
                new SharedNumber(),
                new OneNumber(),
                new ExclusiveLists());
    }
}

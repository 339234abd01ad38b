package vn.rasoat.check.kind.id;

import java.util.List;
import vn.rasoat.check.CheckKind;

/** The kinds about the personal ID. */
public final class IdKinds {
    private IdKinds() {}

    /** Each of them once. */
    public static List<CheckKind> all() {
        return List.of(
                // its form
                new IdLength(),
                new IdLostZeros(),
                new IdForm(),
                new IdPlace(),
                new IdCentury(),
                // what its digits say
                new IdBirth(),
                new IdSex(),
                new IdBirthPlace(),
                // beside other numbers
                new SameNumber());
    }
}

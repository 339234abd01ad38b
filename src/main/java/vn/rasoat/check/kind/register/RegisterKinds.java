package vn.rasoat.check.kind.register;

import java.util.List;
import vn.rasoat.check.CheckKind;

/** The kinds of check that need a register extract. */
public final class RegisterKinds {
    private RegisterKinds() {}

    /** Each of them once. */
    public static List<CheckKind> all() {
        return List.of(
                new Absent(),
                new OneFits(),
                new Candidates(),
                new CancelledNumber(),
                new NameDiffers(),
                new DateDiffers(),
                new ValueDiffers(),
                new DeadInRegister(),
                new PlaceDiffers(),
                new ResidenceEnded(),
                new MissingPeople(),
                new LinkableShare());
    }
}

package vn.rasoat.check.kind.unit;

import java.util.List;
import vn.rasoat.check.CheckKind;

/** The kinds about administrative units. */
public final class UnitKinds {
    private UnitKinds() {}

    /** Each of them once. */
    public static List<CheckKind> all() {
        return List.of(
                new ProvinceCode(),
                new ReusedProvinceCode(),
                new CommuneCode(),
                new AddressRemark(),
                new UnitName(),
                new SameCommune());
    }
}

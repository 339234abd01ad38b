package vn.rasoat.check.kind;

import java.util.List;
import vn.rasoat.check.CheckKind;

/** The kinds about completeness, code lists, administrative units, repetitions and the heads of households. */
public final class CodeKinds {
    private CodeKinds() {}

    public static List<CheckKind> all() {
        return List.of(
                // completeness
                new Required(),
                new AnyRequired(),
                new GapsInColumn(),
                new SparseRow(),
                new RequiredColumns(),
                new RegisterCount(),
                // code lists
                new CodeListed(),
                new CodesTogether(),
                new CodePart(),
                new SpellingVariants(),
                new ReferenceList(),
                // administrative units
                new ProvinceCode(),
                new ReusedProvinceCode(),
                new CommuneCode(),
                new AddressRemark(),
                // repetitions
                new RepeatedPerson(),
                new SharedId(),
                new SamePerson(),
                new RepeatedRow(),
                // households
                new HouseholdHead());
    }
}

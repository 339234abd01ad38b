package vn.rasoat.check.kind.household;

import java.util.List;
import vn.rasoat.check.CheckKind;

/** The kinds that compare the members of a household. */
public final class HouseholdKinds {
    private HouseholdKinds() {}

    /** Each of them once. */
    public static List<CheckKind> all() {
        return List.of(
                // the head
                new HouseholdHead(),
                new HouseholdHeadFit(),
                new HouseholdCouple(),
                new RelationSex(),
                new HouseholdOrder(),
                // parents and children
                new HouseholdAgeGap(),
                new HouseholdSiblings(),
                new HouseholdParentName(),
                new HouseholdParentRelation(),
                new HouseholdEthnic(),
                new ParentsSurname(),
                // the household as a whole
                new HouseholdMembers(),
                new HouseholdCount(),
                new HouseholdPlace(),
                new SharedAddress(),
                new SharedHouseholdCode());
    }
}

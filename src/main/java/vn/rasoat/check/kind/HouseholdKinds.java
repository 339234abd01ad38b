package vn.rasoat.check.kind;

import java.util.List;
import vn.rasoat.check.CheckKind;

/** The kinds that compare the members of a household, or the rows of a list that may be one person. */
final class HouseholdKinds {
    private HouseholdKinds() {}

    static List<CheckKind> all() {
        return List.of(
                // the head
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
                new SharedHouseholdCode(),
                // one person, one number
                new MistypedId(),
                new RespeltPerson(),
                new SharedNumber(),
                new OneNumber(),
                new ExclusiveLists());
    }
}

package vn.rasoat.training.list;

import java.util.List;

/** The lists that the commune's other desks keep: elections, work, the military, the Party, land, trade, the one-stop shop, staff. */
final class OfficeLists {
    private OfficeLists() {}

    static List<ListProfile> all() {
        return List.of();
    }
}

package vn.rasoat.training.people;

import java.util.SplittableRandom;

/** Where people live: addresses in the units since 2025-07-01, kinds of residence, and for lodgers the home they came from. */
final class ResidenceFacts {
    private final World world;

    ResidenceFacts(World world) {
        this.world = world;
    }

    void fill(Household household, SplittableRandom random) {
        Commune commune = household.commune();
        String here = address(household.houseNumber(), household.village(), commune);
        String registered = here;
        int start = 0;
        String to = "";
        if (household.lodgers()) {
            Commune home = world.elsewhere(random);
            String village = home.villages().get(random.nextInt(home.villages().size()));
            registered = address(1 + random.nextInt(400), village, home);
            start = world.asOf - 30 - random.nextInt(500);
            to = world.days.text(Math.max(start + 400, world.asOf + 40) + random.nextInt(160));
        }
        String code = "H" + commune.code() + "-" + Scramble.digits(household.index(), 6);
        String postal = commune.provinceCode() + commune.code().substring(2);
        for (Person person : household.members()) {
            String from = household.lodgers() ? world.days.text(Math.max(start, person.birthDay)) : ""; // born here
            person.set(Fact.MA_HO, code);
            person.set(Fact.NOI_THUONG_TRU, registered);
            person.set(Fact.NOI_O_HIEN_TAI, here);
            person.set(Fact.NOI_TAM_TRU, household.lodgers() ? here : "");
            person.set(Fact.LOAI_CU_TRU, household.lodgers() ? "Tạm trú" : "Thường trú");
            person.set(Fact.NGAY_DEN, from);
            person.set(Fact.NGAY_BAT_DAU, from);
            person.set(Fact.NGAY_KET_THUC, to);
            person.set(Fact.THON, household.village());
            person.set(Fact.TEN_XA, commune.name());
            person.set(Fact.TEN_TINH, commune.provinceName());
            person.set(Fact.MA_XA, commune.code());
            person.set(Fact.MA_TINH, commune.provinceCode());
            person.set(Fact.MA_BUU_CHINH, postal);
            person.set(
                    Fact.MA_DINH_DANH_CO_QUAN,
                    "H" + commune.provinceCode() + "." + commune.code().substring(3));
        }
    }

    private static String address(int number, String village, Commune commune) {
        return "Số nhà " + number + ", " + village + ", " + commune.name() + ", " + commune.provinceName();
    }
}

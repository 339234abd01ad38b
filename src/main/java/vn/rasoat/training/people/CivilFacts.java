package vn.rasoat.training.people;

import java.util.SplittableRandom;

/** Births, marriages, divorces, deaths: dates as the registers would have them, within the legal terms. */
final class CivilFacts {
    private static final int BIRTH_TERM = 60;
    private static final int MERGER = Days.of(2025, 7, 1);
    private static final int REGISTERED_SINCE = Days.of(2000, 1, 1);

    private final World world;

    CivilFacts(World world) {
        this.world = world;
    }

    void fill(Person person, Commune commune, SplittableRandom random) {
        boolean child = person.ageOn(world.asOf) < 16;
        boolean here =
                random.nextInt(100) < (child ? 96 : 86) && !commune.before().isEmpty();
        if (here) {
            Commune.Former former =
                    commune.before().get(random.nextInt(commune.before().size()));
            person.placeCode = Integer.parseInt(former.provinceCode());
            person.set(
                    Fact.NOI_DANG_KY_KHAI_SINH,
                    person.birthDay >= MERGER
                            ? commune.name() + ", " + commune.provinceName()
                            : former.name() + ", " + former.district() + ", " + former.province());
        } else {
            var places = world.places.registrationPlaces();
            Places.Province place = random.nextInt(8) == 0 ? places.get(0) : places.get(random.nextInt(places.size()));
            person.placeCode = place.code();
            person.set(Fact.NOI_DANG_KY_KHAI_SINH, place.name());
        }
        if (person.birthDay >= REGISTERED_SINCE) {
            int day = Math.min(person.birthDay + 1 + random.nextInt(BIRTH_TERM - 10), world.asOf);
            person.set(Fact.NGAY_DANG_KY_KHAI_SINH, world.days.text(day));
        }
        Commune home = random.nextInt(100) < 85 ? commune : world.elsewhere(random);
        person.set(Fact.QUE_QUAN, home.name() + ", " + home.provinceName());
        person.set(Fact.TINH_TRANG_HON_NHAN, person.status);
        if (person.status.equals("Ly hôn")) {
            divorced(person, random);
        }
        fate(person, random);
    }

    private void divorced(Person person, SplittableRandom random) {
        int married = birthday(person, 20) + random.nextInt(900);
        person.set(Fact.NGAY_KET_HON, world.days.text(married));
        int since = Math.max(world.asOf - 60 - married, 1);
        person.set(Fact.NGAY_LY_HON, world.days.text(married + 30 + random.nextInt(since)));
    }

    private void fate(Person person, SplittableRandom random) {
        boolean alive = person.isAlive();
        person.set(Fact.TRANG_THAI, alive ? "Còn sống" : "Đã chết");
        int known = Math.max(person.birthDay, world.asOf - 330);
        if (!alive) {
            person.set(Fact.NGAY_CHET, world.days.text(person.deathDay));
            person.set(Fact.NGAY_DANG_KY_KHAI_TU, world.days.text(person.deathDay + random.nextInt(15)));
            known = Math.max(known, person.deathDay + 15);
        }
        person.set(Fact.NGAY_CAP_NHAT, world.days.text(known + random.nextInt(Math.max(world.asOf - known, 1))));
    }

    /** The birthday at the latest: a year-only birth may have been on the year's last day. */
    private static int birthday(Person person, int age) {
        return Days.plusYears(person.birthDay, age) + (person.yearOnly ? 366 : 0);
    }

    void marriage(Family.Couple couple, SplittableRandom random) {
        Person husband = couple.husband();
        Person wife = couple.wife();
        int earliest = Math.max(birthday(husband, 20), birthday(wife, 18)) + 1;
        int latest = Math.max(Math.min(earliest + 2500, world.asOf - 20), earliest + 1);
        String day = world.days.text(earliest + random.nextInt(latest - earliest));
        husband.set(Fact.NGAY_KET_HON, day);
        wife.set(Fact.NGAY_KET_HON, day);
        husband.set(Fact.TEN_VO_CHONG, wife.fact(Fact.HO_VA_TEN));
        wife.set(Fact.TEN_VO_CHONG, husband.fact(Fact.HO_VA_TEN));
    }
}

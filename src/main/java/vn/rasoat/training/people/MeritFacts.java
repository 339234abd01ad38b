package vn.rasoat.training.people;

import java.util.SplittableRandom;

/** People of merit and relatives of the fallen: category, file, decision, degree of injury, allowance. */
final class MeritFacts implements Supplement {
    private static final int YOUNGEST_OF_WAR = 66;
    private static final int OLDEST_CHILD = 52;
    private static final int FIRST_DECISION = Days.of(1996, 1, 1);

    @Override
    public void add(World world, Household household) {
        SplittableRandom random = world.stream(household, "co_cong");
        for (Person person : household.members()) {
            int roll = random.nextInt(1000);
            int injury = 21 + random.nextInt(60);
            int decided = FIRST_DECISION + random.nextInt(9000);
            int age = person.ageOn(world.asOf);
            String clan = person.surname.isEmpty() ? world.peoples.kinh().surname(random) : person.surname;
            String fallen = world.peoples.kinh().full(random, clan, Sex.MALE, 1945);
            boolean insuredOtherwise = person.fact(Fact.MA_DOI_TUONG_BHYT).equals("GD")
                    || person.fact(Fact.DOI_TUONG).contains("khuyết tật");
            if (!person.isAlive() || household.lodgers() || age < OLDEST_CHILD || roll >= 200 || insuredOtherwise) {
                continue;
            }
            if (age >= YOUNGEST_OF_WAR && roll < 120) {
                own(person, roll, injury);
            } else {
                relative(person, fallen, age);
            }
            file(world, person, decided, roll);
        }
    }

    private static void own(Person person, int roll, int injury) {
        boolean soldier = roll < 60;
        person.set(
                Fact.DIEN_NGUOI_CO_CONG,
                soldier
                        ? "Thương binh"
                        : roll < 90 ? "Bệnh binh" : "Người hoạt động kháng chiến bị nhiễm chất độc hóa học");
        person.set(Fact.QUAN_HE_NGUOI_CO_CONG, "Bản thân");
        person.set(Fact.TY_LE_TON_THUONG, Integer.toString(soldier || roll >= 90 ? injury : 61 + injury % 20));
    }

    private static void relative(Person person, String fallen, int age) {
        boolean woman = person.sex == Sex.FEMALE;
        boolean mother = woman && age >= 92;
        person.set(Fact.DIEN_NGUOI_CO_CONG, mother ? "Bà mẹ Việt Nam anh hùng" : "Thân nhân liệt sĩ");
        person.set(Fact.QUAN_HE_NGUOI_CO_CONG, mother ? "Mẹ đẻ" : woman && age >= 72 ? "Vợ" : "Con đẻ");
        person.set(Fact.TEN_NGUOI_CO_CONG, fallen);
    }

    private static void file(World world, Person person, int decided, int roll) {
        person.set(Fact.SO_HO_SO_NCC, "NCC-" + Scramble.digits(person.serial, 6));
        person.set(Fact.SO_QUYET_DINH, (100 + roll) + "/QĐ-UBND");
        person.set(Fact.NGAY_QUYET_DINH, world.days.text(decided));
        person.set(Fact.NGAY_HUONG_UU_DAI, world.days.text(decided + 20 + roll % 30));
        person.set(Fact.TRO_CAP_UU_DAI, Integer.toString(2_789_000 + roll % 12 * 110_000));
    }
}

package vn.rasoat.training.people;

import java.util.SplittableRandom;

/** Forms and degrees of disability with certificate and allowance (Luật Người khuyết tật 2010 art 3, NĐ 20/2021 art 6). */
final class DisabilityFacts implements Supplement {
    private static final int BASE = 500_000; // đồng a month since 2024-07-01
    private static final String[] FORMS = {
        "Vận động", "Vận động", "Nghe, nói", "Nhìn", "Thần kinh, tâm thần", "Trí tuệ", "Khác"
    };

    @Override
    public void add(World world, Household household) {
        SplittableRandom random = world.stream(household, "khuyet_tat");
        for (Person person : household.members()) {
            int roll = random.nextInt(1000);
            String form = FORMS[random.nextInt(FORMS.length)];
            int days = 100 + random.nextInt(1800);
            if (person.isAlive() && !household.lodgers() && person.ageOn(world.asOf) >= 2 && roll < 45) {
                int certified = Math.max(person.birthDay + 400, world.asOf - 100 - days);
                certify(world, person, form, certified, roll);
            }
        }
    }

    private static void certify(World world, Person person, String form, int certified, int roll) {
        boolean severe = roll < 25;
        boolean extreme = roll < 8;
        int age = person.ageOn(world.asOf);
        boolean dependent = age < 16 || age >= 60;
        person.set(Fact.DANG_TAT, form);
        person.set(Fact.MUC_DO_KHUYET_TAT, extreme ? "Đặc biệt nặng" : severe ? "Nặng" : "Nhẹ");
        person.set(Fact.SO_GIAY_XAC_NHAN, Scramble.digits(person.serial, 6) + "/GXN");
        person.set(Fact.NGAY_XAC_NHAN, world.days.text(certified));
        if (severe) {
            int halves = (extreme ? 4 : 3) + (dependent ? 1 : 0);
            person.set(Fact.TRO_CAP_KHUYET_TAT, Integer.toString(BASE / 2 * halves));
            person.set(Fact.NGAY_HUONG_KHUYET_TAT, world.days.text(certified + 20 + roll));
        }
    }
}

package vn.rasoat.training.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.SplittableRandom;

/** Officials, civil servants and part-time staff of the commune and its hamlets. */
final class StaffFacts implements Supplement {
    private static final int YOUNGEST = 25;
    private static final int OLDEST = 55; // well before anybody's retirement

    @Override
    public void add(World world, Household household) {
        SplittableRandom random = world.stream(household, "can_bo");
        for (Person person : household.members()) {
            int age = person.ageOn(world.asOf);
            int roll = random.nextInt(1000);
            if (person.isAlive() && roll < 60 && age >= YOUNGEST && age <= OLDEST && !household.lodgers()) {
                add(world, household, person, roll, random);
            }
        }
    }

    private static void add(World world, Household household, Person person, int roll, SplittableRandom random) {
        int hired = Days.plusYears(person.birthDay, 23) + random.nextInt(300);
        person.set(Fact.NGAY_TUYEN_DUNG, world.days.text(hired));
        person.set(Fact.NOI_LAM_VIEC, "UBND " + household.commune().name());
        person.set(Fact.LY_LUAN_CHINH_TRI, roll % 2 == 0 ? "Trung cấp" : "Sơ cấp");
        account(world, person);
        if (roll < 24) {
            person.set(Fact.LOAI_CAN_BO, "Người hoạt động không chuyên trách");
            person.set(Fact.CHUC_VU, "Trưởng " + lower(household.village()));
            person.set(Fact.TRINH_DO_CMKT, roll % 2 == 0 ? "Trung cấp" : "");
            return;
        }
        boolean official = roll < 32;
        person.set(Fact.LOAI_CAN_BO, official ? "Cán bộ" : "Công chức");
        person.set(Fact.CHUC_VU, official ? "Ủy viên Ban Thường vụ" : roll % 3 == 0 ? "Kế toán" : "Chuyên viên");
        person.set(Fact.CHUYEN_NGANH, roll % 3 == 0 ? "Kế toán" : "Luật");
        grade(world, person, hired, roll, random);
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static void grade(World world, Person person, int hired, int roll, SplittableRandom random) {
        boolean graduate = roll % 5 != 0;
        int years = Days.year(world.asOf) - Days.year(hired);
        int step = Math.min(1 + years / 3, graduate ? 9 : 12);
        int hundredths = graduate ? 234 + 33 * (step - 1) : 186 + 20 * (step - 1);
        person.set(Fact.TRINH_DO_CMKT, graduate ? "Đại học" : "Trung cấp");
        person.set(Fact.MA_NGACH, graduate ? "01.003" : "01.004");
        person.set(Fact.BAC_LUONG, Integer.toString(step));
        person.set(Fact.HE_SO_LUONG, hundredths / 100 + "," + Scramble.digits(hundredths % 100, 2));
        int since = Math.max(hired, world.asOf - 30 - random.nextInt(900));
        person.set(Fact.NGAY_HUONG_LUONG, world.days.text(since));
    }

    private static void account(World world, Person person) {
        String number = Scramble.digits(Scramble.of(person.serial, 1_000_000_000, world.seed + 29), 9);
        if (person.fact(Fact.SO_TAI_KHOAN).isEmpty()) {
            person.set(Fact.SO_TAI_KHOAN, "2602" + number);
            person.set(Fact.TEN_NGAN_HANG, "Agribank");
        }
        String plain = Normalizer.normalize(person.fact(Fact.HO_VA_TEN), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        person.set(Fact.CHU_TAI_KHOAN, plain.toUpperCase(Locale.ROOT));
        person.set(Fact.HINH_THUC_CHI_TRA, "Chuyển khoản");
    }
}

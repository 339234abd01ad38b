package vn.rasoat.training.people;

import java.util.SplittableRandom;

/**
 * Contributions to social insurance: 22 % of the income chosen in voluntary insurance, less what the state pays of the contribution
 * on the poverty line (Luật Bảo hiểm xã hội 2024).
 */
final class ContributionFacts implements Supplement {
    private static final int POVERTY_LINE = 1_500_000;
    private static final int PERCENT = 22;
    private static final int[] MONTHS = {1, 3, 6, 12};
    private static final String[] WAYS = {"Hằng tháng", "3 tháng một lần", "6 tháng một lần", "12 tháng một lần"};

    @Override
    public void add(World world, Household household) {
        SplittableRandom random = world.stream(household, "bhxh");
        for (Person person : household.members()) {
            int age = person.ageOn(world.asOf);
            int roll = random.nextInt(100);
            int way = random.nextInt(WAYS.length);
            int step = random.nextInt(60);
            int from = random.nextInt(12);
            if (person.isAlive() && age >= 18 && age < 60 && roll < 15) {
                pay(person, roll < 12 || PovertyFacts.poor(person), way, step, from);
            }
        }
    }

    private static void pay(Person person, boolean voluntary, int way, int step, int from) {
        int months = voluntary ? MONTHS[way] : 1;
        long income = voluntary ? POVERTY_LINE + step * 50_000L : 4_500_000 + step * 100_000L;
        int help = voluntary ? help(person) : 0;
        long paid = voluntary ? income * PERCENT * months / 100 : income * 8 / 100;
        paid -= (long) POVERTY_LINE * PERCENT * months / 100 * help / 100;
        person.set(Fact.LOAI_HINH_BHXH, voluntary ? "BHXH tự nguyện" : "BHXH bắt buộc");
        person.set(Fact.MUC_DONG_BHXH, Long.toString(income));
        person.set(Fact.PHUONG_THUC_DONG, WAYS[voluntary ? way : 0]);
        person.set(Fact.TU_THANG, month(2025 * 12 + from));
        person.set(Fact.DEN_THANG, month(2025 * 12 + from + months - 1));
        person.set(Fact.SO_THANG_DONG, Integer.toString(months));
        person.set(Fact.TY_LE_HO_TRO, voluntary ? Integer.toString(help) : "");
        person.set(Fact.SO_TIEN_DONG, Long.toString(paid));
    }

    private static int help(Person person) {
        return switch (person.fact(Fact.MA_DOI_TUONG_BHYT)) {
            case "HN" -> 50;
            case "CN" -> 40;
            default -> person.group().equals("01") ? 20 : 30;
        };
    }

    private static String month(int months) {
        return Scramble.digits(months % 12 + 1, 2) + "/" + months / 12;
    }
}

package vn.rasoat.training.people;

import java.util.List;
import java.util.SplittableRandom;

/** One parcel for each household that is at home here, in the householder's name. */
final class LandFacts implements Supplement {
    private static final int FIRST_BOOKS = Days.of(1994, 1, 1);
    private static final int NEW_FORM = Days.of(2025, 1, 1);
    private static final List<String> FIELDS = List.of("LUC", "CLN", "BHK", "RSX", "Đất trồng cây lâu năm");

    @Override
    public void add(World world, Household household) {
        if (household.lodgers()) {
            return;
        }
        SplittableRandom random = world.stream(household, "dat_dai");
        Person owner = household.head();
        String name = owner.fact(Fact.HO_VA_TEN);
        String title = owner.sex == Sex.MALE ? "ông " : "bà ";
        owner.set(Fact.NGUOI_SU_DUNG_DAT, random.nextInt(3) == 0 ? "Hộ " + title + name : name);
        owner.set(Fact.SO_TO_BAN_DO, Integer.toString(1 + household.commune().villages().indexOf(household.village())));
        owner.set(Fact.SO_THUA, Integer.toString(household.index() + 1));
        purpose(owner, random);
        papers(world, owner, random);
    }

    private static void purpose(Person owner, SplittableRandom random) {
        int home = 80 + random.nextInt(320);
        int rest = 100 + random.nextInt(2500);
        int roll = random.nextInt(100);
        boolean mixed = roll < 30;
        boolean garden = roll >= 70;
        owner.set(Fact.DIEN_TICH_DAT_O, garden ? "" : home + ",5");
        owner.set(Fact.DIEN_TICH_DAT_KHAC, mixed || garden ? Integer.toString(rest) : "");
        owner.set(Fact.DIEN_TICH, mixed ? (home + rest) + ",5" : garden ? Integer.toString(rest) : home + ",5");
        String until = "15/10/" + (2043 + random.nextInt(3) * 10);
        owner.set(
                Fact.MUC_DICH_SU_DUNG_DAT,
                mixed ? "ONT+CLN" : garden ? FIELDS.get(random.nextInt(FIELDS.size())) : roll < 50 ? "ONT" : "Đất ở");
        owner.set(
                Fact.THOI_HAN_SU_DUNG_DAT,
                mixed ? "Đất ở: lâu dài; đất CLN: đến " + until : garden ? until : "Lâu dài");
    }

    private static void papers(World world, Person owner, SplittableRandom random) {
        int from = Math.max(FIRST_BOOKS, Days.plusYears(owner.birthDay, 18) + 30);
        int day = from + random.nextInt(Math.max(1, world.asOf - 40 - from));
        String digits = Scramble.digits(Scramble.of(owner.serial, 1_000_000, world.seed + 17), 6);
        char letter = (char) ('A' + owner.serial / 1_000_000);
        String gap = random.nextInt(4) == 0 ? "" : " ";
        owner.set(Fact.SO_GIAY_CHUNG_NHAN, day >= NEW_FORM ? "AA" + gap + "0" + letter % 10 + digits : "B" + letter + gap + digits);
        owner.set(Fact.SO_VAO_SO, "CH" + Scramble.digits(owner.serial % 100_000, 5));
        owner.set(Fact.NGAY_CAP_GCN, world.days.text(day));
        owner.set(Fact.NGAY_VAO_SO, world.days.text(day + random.nextInt(10)));
    }
}

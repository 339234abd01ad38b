package vn.rasoat.training.people;

import java.util.List;
import java.util.SplittableRandom;

/** Household businesses: of some householders, the number in the old form, the tax code's, or the personal ID. */
final class TradeFacts implements Supplement {
    private static final List<String> TRADES =
            List.of("Bán lẻ tạp hóa", "Ăn uống", "Sửa chữa xe máy", "May đo", "Vật liệu xây dựng", "Xay xát");

    @Override
    public void add(World world, Household household) {
        SplittableRandom random = world.stream(household, "ho_kinh_doanh");
        for (Person person : household.members()) {
            int age = person.ageOn(world.asOf);
            boolean trades = random.nextInt(100) < 14 && !PovertyFacts.poor(person);
            if (trades && person.isAlive() && age >= 22 && age < 66 && !household.lodgers()) {
                add(world, person, random);
            }
        }
    }

    private static void add(World world, Person person, SplittableRandom random) {
        String six = Scramble.digits(Scramble.of(person.serial, 1_000_000, world.seed + 19), 6);
        int roll = random.nextInt(100);
        person.set(Fact.TEN_HO_KINH_DOANH, "Hộ kinh doanh " + person.fact(Fact.HO_VA_TEN));
        person.set(
                Fact.MA_SO_HO_KINH_DOANH,
                roll < 50
                        ? "20" + (char) ('A' + person.serial / 1_000_000) + "8" + six
                        : person.fact(Fact.MA_SO_THUE).isEmpty()
                                ? person.fact(Fact.SO_DINH_DANH)
                                : person.fact(Fact.MA_SO_THUE));
        int from = Math.max(Days.plusYears(person.birthDay, 18) + 60, Days.of(2005, 1, 1));
        int day = from + random.nextInt(Math.max(1, world.asOf - 700 - from));
        person.set(Fact.NGAY_DANG_KY_KD, world.days.text(day));
        person.set(Fact.NGANH_NGHE, TRADES.get(random.nextInt(TRADES.size())));
        person.set(Fact.DIA_DIEM_KINH_DOANH, person.fact(Fact.NOI_O_HIEN_TAI));
        person.set(Fact.VON_KINH_DOANH, (20 + random.nextInt(300)) + "000000");
        boolean over = roll % 10 == 0;
        person.set(
                Fact.TINH_TRANG_KINH_DOANH,
                over ? "Ngừng kinh doanh" : roll % 3 == 0 ? "Đang kinh doanh" : "Đang hoạt động");
        person.set(Fact.NGAY_NGUNG_KD, over ? world.days.text(day + 100 + random.nextInt(500)) : "");
    }
}

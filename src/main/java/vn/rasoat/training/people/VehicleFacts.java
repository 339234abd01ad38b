package vn.rasoat.training.people;

import java.util.List;
import java.util.SplittableRandom;

/** A car or a motorcycle of some adults, the plate written in one of the usual ways. */
final class VehicleFacts implements Supplement {
    private static final List<String> PLACES = List.of("98", "99", "98", "98", "20", "29", "12");
    private static final List<String> MAKES = List.of("Honda", "Yamaha", "Suzuki", "SYM", "VinFast");

    @Override
    public void add(World world, Household household) {
        SplittableRandom random = world.stream(household, "phuong_tien");
        for (Person person : household.members()) {
            int age = person.ageOn(world.asOf);
            boolean owns = random.nextInt(100) < 45;
            if (owns && person.isAlive() && age >= 20 && age < 70 && !household.lodgers()) {
                add(world, person, random);
            }
        }
    }

    private static void add(World world, Person person, SplittableRandom random) {
        boolean car = random.nextInt(6) == 0 && !PovertyFacts.poor(person);
        String five = Scramble.digits(Scramble.of(person.serial, 100_000, world.seed + 23), 5);
        char letter = "ABCDEFGHKLMNPSTUVXYZ".charAt(person.serial / 100_000 % 20);
        String series = car ? "" + letter : "" + letter + (1 + random.nextInt(9));
        String number = five.substring(0, 3) + "." + five.substring(3);
        boolean plain = random.nextInt(4) == 0;
        String place = PLACES.get(random.nextInt(PLACES.size()));
        person.set(Fact.BIEN_SO_XE, place + series + (plain ? "-" + five : "-" + number));
        person.set(Fact.LOAI_XE, car ? "Ô tô" : "Xe máy");
        person.set(Fact.NHAN_HIEU_XE, MAKES.get(random.nextInt(MAKES.size())));
        person.set(Fact.SO_KHUNG, "RLH" + series + "JC" + Scramble.digits(person.serial, 8));
        person.set(Fact.SO_MAY, "JC" + Scramble.digits(person.serial, 9));
        int first = Math.max(Days.year(person.birthDay) + 18, 2004);
        int year = first + random.nextInt(Math.max(1, Days.year(world.asOf) - first));
        person.set(Fact.NAM_SAN_XUAT, Integer.toString(year));
        int bought = Days.of(year, 12, 31) + 1 + random.nextInt(200);
        person.set(Fact.NGAY_DANG_KY_XE, world.days.text(Math.min(bought, world.asOf - 1)));
    }
}

package vn.rasoat.training.people;

import java.util.List;
import java.util.SplittableRandom;

/** School, work and benefits. */
final class LifeFacts {
    private static final int BASE = 500_000; // đồng a month
    private static final int SOCIAL_PENSION = Days.of(2025, 7, 1);
    private static final List<String> WORK = List.of(
            "Nông dân",
            "Công nhân",
            "Lao động tự do",
            "Buôn bán",
            "Thợ xây",
            "Giáo viên",
            "Lái xe",
            "Thợ may",
            "Viên chức",
            "Công nhân",
            "Nông dân");
    private static final List<String> BLOOD = List.of("O", "O", "O", "O", "B", "B", "B", "A", "A", "AB");

    private final World world;
    private final int schoolYear;

    LifeFacts(World world) {
        this.world = world;
        int year = Days.year(world.asOf);
        schoolYear = world.asOf >= Days.of(year, 8, 15) ? year : year - 1;
    }

    void fill(Household household, Person person, SplittableRandom random) {
        int age = person.ageOn(world.asOf);
        person.set(Fact.TUOI, Integer.toString(age));
        person.set(Fact.NHOM_MAU, BLOOD.get(random.nextInt(BLOOD.size())));
        school(household, person, random);
        work(person, age, random);
        if (person.isAlive() && !household.lodgers()) {
            benefit(person, age, random);
        }
    }

    private void school(Household household, Person person, SplittableRandom random) {
        int grade = schoolYear - person.birthYear() - 5;
        if (grade < 1 || grade > 12) {
            return;
        }
        String school = grade <= 5 ? "Tiểu học " : grade <= 9 ? "THCS " : "THPT ";
        person.set(Fact.LOP_HOC, grade + "" + (char) ('A' + random.nextInt(4)));
        person.set(Fact.TEN_TRUONG, "Trường " + school + household.commune().bareName());
    }

    private void work(Person person, int age, SplittableRandom random) {
        int roll = random.nextInt(100);
        if (age < 6) {
            return;
        }
        if (age < 18) {
            person.set(Fact.NGHE_NGHIEP, "Học sinh");
            person.set(Fact.TRINH_DO, age < 12 ? "Tiểu học" : age < 16 ? "THCS" : "THPT");
            return;
        }
        boolean student = person.fact(Fact.MA_DOI_TUONG_BHYT).equals("SV");
        boolean retired = person.fact(Fact.MA_DOI_TUONG_BHYT).equals("HT");
        person.set(
                Fact.NGHE_NGHIEP,
                student
                        ? "Sinh viên"
                        : retired ? "Hưu trí" : age >= 70 ? "Già yếu" : WORK.get(random.nextInt(WORK.size())));
        person.set(
                Fact.TRINH_DO,
                age > 60
                        ? roll < 40 ? "Tiểu học" : roll < 85 ? "THCS" : "THPT"
                        : roll < 20
                                ? "THCS"
                                : roll < 65 ? "THPT" : roll < 78 ? "Trung cấp" : roll < 86 ? "Cao đẳng" : "Đại học");
    }

    private void benefit(Person person, int age, SplittableRandom random) {
        boolean pension = person.fact(Fact.MA_DOI_TUONG_BHYT).equals("HT");
        int roll = random.nextInt(1000);
        // a year-only birth date leaves the birthday open: only the year after is beyond doubt
        if (age >= (person.yearOnly ? 76 : 75) && !pension) {
            int from = Math.max(SOCIAL_PENSION, Days.plusYears(person.birthDay, 75));
            pay(person, "Người cao tuổi hưởng trợ cấp hưu trí xã hội", 2, from, random);
        } else if (roll < 12 && age >= 16) {
            pay(person, "Người khuyết tật nặng", 3, world.asOf - 400 - random.nextInt(900), random);
        } else if (roll < 15 && age >= 16) {
            pay(person, "Người khuyết tật đặc biệt nặng", 4, world.asOf - 400 - random.nextInt(900), random);
        } else if (roll < 7 && age > 3) {
            pay(person, "Trẻ em khuyết tật nặng", 4, world.asOf - 200 - random.nextInt(600), random);
        } else if (roll < 18 && age >= 60 && age < 75) {
            pay(person, "Người cao tuổi cô đơn thuộc hộ nghèo", 3, world.asOf - 30 - random.nextInt(300), random);
        }
    }

    private void pay(Person person, String group, int halves, int from, SplittableRandom random) {
        person.set(Fact.DOI_TUONG, group);
        person.set(Fact.SO_TIEN, Integer.toString(BASE / 2 * halves));
        person.set(Fact.NGAY_HUONG, world.days.text(from));
        person.set(Fact.NGAY_HOAT_DONG, world.days.text(Math.max(from, world.asOf - 15 - random.nextInt(10))));
        person.set(
                Fact.SO_TAI_KHOAN, "2601" + Scramble.digits(Scramble.of(person.serial, 1_000_000_000, world.seed), 9));
        person.set(Fact.TEN_NGAN_HANG, "Agribank");
    }
}

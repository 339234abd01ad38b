package vn.rasoat.training.people;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Skills, employment and social insurance. */
final class WorkFacts implements Supplement {
    private static final int FROM = 15;
    private static final Set<String> EMPLOYED = Set.of("Công nhân", "Giáo viên", "Lái xe", "Thợ may", "Viên chức");
    private static final Set<String> SKILLED = Set.of("Trung cấp", "Cao đẳng", "Đại học");
    private static final List<String> UNSKILLED = List.of("Không", "Chưa qua đào tạo", "Không", "Sơ cấp");

    @Override
    public void add(World world, Household household) {
        SplittableRandom random = world.stream(household, "lao_dong");
        for (Person person : household.members()) {
            int age = person.ageOn(world.asOf);
            if (person.isAlive() && age >= FROM) {
                add(person, random);
            }
        }
    }

    private static void add(Person person, SplittableRandom random) {
        String school = person.fact(Fact.TRINH_DO);
        person.set(
                Fact.TRINH_DO_CMKT,
                SKILLED.contains(school) ? school : UNSKILLED.get(random.nextInt(UNSKILLED.size())));
        String work = person.fact(Fact.NGHE_NGHIEP);
        switch (work) {
            case "Học sinh", "Sinh viên" -> idle(person, "Đang đi học");
            case "Hưu trí" -> idle(person, "Nghỉ hưu");
            case "Già yếu" -> idle(person, "Già yếu");
            default -> working(person, work, random.nextInt(100));
        }
    }

    private static void idle(Person person, String reason) {
        person.set(Fact.TINH_TRANG_VIEC_LAM, "Không tham gia hoạt động kinh tế");
        person.set(Fact.LY_DO_KHONG_LAM_VIEC, reason);
        person.set(Fact.THAM_GIA_BHXH, "Không");
    }

    private static void working(Person person, String work, int roll) {
        if (roll < 4) {
            person.set(Fact.TINH_TRANG_VIEC_LAM, "Thất nghiệp");
            person.set(Fact.THAM_GIA_BHXH, roll == 0 ? "Tự nguyện" : "Không");
        } else if (roll < 9) {
            idle(person, "Nội trợ");
        } else {
            boolean employed = EMPLOYED.contains(work);
            person.set(Fact.TINH_TRANG_VIEC_LAM, roll < 20 ? "Đang làm việc" : "Có việc làm");
            person.set(Fact.CONG_VIEC, work);
            person.set(Fact.VI_THE_VIEC_LAM, employed ? "Làm công ăn lương" : "Tự làm");
            person.set(Fact.THAM_GIA_BHXH, employed ? "Bắt buộc" : roll < 40 ? "Tự nguyện" : "Không");
        }
    }
}

package vn.rasoat.training.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** A dossier at the one-stop shop for some adults: most done in time, some late with a reason, the newest under way. */
final class DossierFacts implements Supplement {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final int[] TERMS = {3, 5, 7, 10, 15, 20};

    private record Service(String code, String name) {}

    private static final List<Service> SERVICES = List.of(
            new Service("1.004194", "Đăng ký tạm trú"),
            new Service("1.001193", "Đăng ký khai sinh"),
            new Service("2.000815", "Chứng thực bản sao từ bản chính"),
            new Service("1.001776", "Trợ cấp xã hội hằng tháng"),
            new Service("1.001612", "Đăng ký thành lập hộ kinh doanh"));

    @Override
    public void add(World world, Household household) {
        SplittableRandom random = world.stream(household, "nhat_ky_mot_cua");
        for (Person person : household.members()) {
            boolean applied = random.nextInt(100) < 30;
            if (applied && person.isAlive() && person.ageOn(world.asOf) >= 18) {
                add(world, person, random);
            }
        }
    }

    private static void add(World world, Person person, SplittableRandom random) {
        int received = world.asOf - 1 - random.nextInt(290);
        int due = received + TERMS[random.nextInt(TERMS.length)];
        Service service = SERVICES.get(random.nextInt(SERVICES.size()));
        String day = SHORT.format(LocalDate.ofEpochDay(received));
        person.set(Fact.MA_HO_SO, person.fact(Fact.MA_DINH_DANH_CO_QUAN) + "-" + day + "-" + Scramble.digits(person.serial % 1_000_000, 6));
        person.set(Fact.MA_THU_TUC, service.code());
        person.set(Fact.TEN_THU_TUC, service.name());
        person.set(Fact.CHU_HO_SO, person.fact(Fact.HO_VA_TEN));
        person.set(Fact.NGAY_NOP, world.days.text(received - random.nextInt(2)));
        person.set(Fact.NGAY_TIEP_NHAN, world.days.text(received));
        person.set(Fact.NGAY_HEN_TRA, world.days.text(due));
        flags(person, random);
        end(world, person, received, due, random);
    }

    private static void flags(Person person, SplittableRandom random) {
        int channel = random.nextInt(10);
        person.set(Fact.KENH_THUC_HIEN, channel < 6 ? "2" : channel < 9 ? "1" : "3");
        boolean scanned = random.nextInt(100) < 80;
        person.set(Fact.CO_SO_HOA, scanned ? "1" : "0");
        person.set(Fact.DUOC_TAI_SU_DUNG, scanned && random.nextBoolean() ? "1" : "0");
        person.set(Fact.LAY_TU_KHO, random.nextInt(100) < 12 ? "1" : "0");
        person.set(Fact.XAC_THUC_VNEID, channel < 6 ? "1" : random.nextInt(3) == 0 ? "1" : "0");
        person.set(Fact.THANH_TOAN_TRUC_TUYEN, channel < 4 ? "1" : "0");
    }

    private static void end(World world, Person person, int received, int due, SplittableRandom random) {
        boolean late = random.nextInt(100) < 4;
        int done = late ? due + 1 + random.nextInt(4) : received + random.nextInt(due - received + 1);
        if (done >= world.asOf && due < world.asOf) {
            done = world.asOf - 1;
        }
        if (done >= world.asOf) {
            person.set(Fact.TRANG_THAI_HO_SO, "Đang xử lý");
            return;
        }
        person.set(Fact.NGAY_KET_THUC_XU_LY, world.days.text(done));
        person.set(Fact.TRANG_THAI_HO_SO, random.nextInt(4) == 0 ? "Đã trả kết quả" : "Đã có kết quả");
        person.set(Fact.LY_DO_TRE, late ? "Chờ xác minh của cơ quan khác" : "");
        person.set(Fact.TEP_KET_QUA, "ketqua/" + person.fact(Fact.MA_HO_SO) + ".pdf");
    }
}

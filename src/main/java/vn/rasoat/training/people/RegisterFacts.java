package vn.rasoat.training.people;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/** The lines of the registers of births, marriages and deaths. */
final class RegisterFacts implements Supplement {
    private static final int YOUNGEST_BIRTHS = 10;
    private static final int MARRIAGES_SINCE = 2003;

    @Override
    public void add(World world, Household household) {
        SplittableRandom random = world.stream(household, "ho_tich");
        for (Person person : household.members()) {
            if (!person.isAlive()) {
                death(person, household, random);
            } else if (person.ageOn(world.asOf) < YOUNGEST_BIRTHS
                    && !person.fact(Fact.TEN_ME).isEmpty()) {
                birth(person, household, random);
            } else if (person.sex == Sex.MALE && year(person.fact(Fact.NGAY_KET_HON)) >= MARRIAGES_SINCE) {
                wife(person, household).ifPresent(wife -> marriage(person, wife, random));
            }
        }
    }

    private static int year(String day) {
        return day.length() == 10 ? Integer.parseInt(day.substring(6)) : 0;
    }

    private static void number(Person person, Fact day, SplittableRandom random) {
        int year = year(person.fact(day));
        person.set(Fact.SO_DANG_KY, (1 + random.nextInt(300)) + "/" + year);
        person.set(Fact.QUYEN_SO, "01/" + year);
        person.set(Fact.LOAI_DANG_KY, "Đăng ký mới");
    }

    private static void birth(Person child, Household household, SplittableRandom random) {
        number(child, Fact.NGAY_DANG_KY_KHAI_SINH, random);
        child.set(
                Fact.NOI_SINH,
                household.commune().name() + ", " + household.commune().provinceName());
        Optional<Person> father = withId(household, child.fact(Fact.SO_DINH_DANH_CHA));
        Optional<Person> mother = withId(household, child.fact(Fact.SO_DINH_DANH_ME));
        father.ifPresent(parent -> child.set(Fact.NGAY_SINH_CHA, parent.fact(Fact.NGAY_SINH)));
        mother.ifPresent(parent -> child.set(Fact.NGAY_SINH_ME, parent.fact(Fact.NGAY_SINH)));
        child.set(Fact.TEN_NGUOI_YEU_CAU, child.fact(father.isPresent() ? Fact.TEN_CHA : Fact.TEN_ME));
        child.set(Fact.QUAN_HE_NGUOI_YEU_CAU, father.isPresent() ? "Cha" : "Mẹ");
    }

    private static Optional<Person> withId(Household household, String id) {
        return find(
                household,
                person -> !id.isEmpty() && person.fact(Fact.SO_DINH_DANH).equals(id));
    }

    private static Optional<Person> find(Household household, Predicate<Person> wanted) {
        return household.members().stream().filter(wanted).findFirst();
    }

    private static Optional<Person> wife(Person husband, Household household) {
        return find(
                household,
                person -> person.sex == Sex.FEMALE
                        && person.fact(Fact.TEN_VO_CHONG).equals(husband.fact(Fact.HO_VA_TEN))
                        && person.fact(Fact.NGAY_KET_HON).equals(husband.fact(Fact.NGAY_KET_HON)));
    }

    private static void marriage(Person husband, Person wife, SplittableRandom random) {
        number(husband, Fact.NGAY_KET_HON, random);
        husband.set(Fact.TEN_CHONG, husband.fact(Fact.HO_VA_TEN));
        husband.set(Fact.NGAY_SINH_CHONG, husband.fact(Fact.NGAY_SINH));
        husband.set(Fact.SO_DINH_DANH_CHONG, husband.fact(Fact.SO_DINH_DANH));
        husband.set(Fact.DAN_TOC_CHONG, husband.fact(Fact.DAN_TOC));
        husband.set(Fact.TEN_VO, wife.fact(Fact.HO_VA_TEN));
        husband.set(Fact.NGAY_SINH_VO, wife.fact(Fact.NGAY_SINH));
        husband.set(Fact.SO_DINH_DANH_VO, wife.fact(Fact.SO_DINH_DANH));
        husband.set(Fact.DAN_TOC_VO, wife.fact(Fact.DAN_TOC));
    }

    private static void death(Person person, Household household, SplittableRandom random) {
        number(person, Fact.NGAY_DANG_KY_KHAI_TU, random);
        person.set(Fact.NOI_CHET, random.nextBoolean() ? "Tại nhà" : "Bệnh viện đa khoa tỉnh");
        person.set(Fact.NGUYEN_NHAN_CHET, random.nextBoolean() ? "Già yếu" : "Bệnh tật");
        person.set(Fact.SO_GIAY_BAO_TU, (1 + random.nextInt(200)) + "/GBT");
        person.set(Fact.TEN_NGUOI_YEU_CAU, household.head().fact(Fact.HO_VA_TEN));
        person.set(Fact.QUAN_HE_NGUOI_YEU_CAU, "Con");
    }
}

package vn.rasoat.training.fault;

import static vn.rasoat.training.people.Fact.*;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.rasoat.training.people.Days;
import vn.rasoat.training.people.Fact;
import vn.rasoat.training.people.Places;
import vn.rasoat.training.people.Sex;

/** Cells that are right alone and contradict each other (rules CRX, first half: persons, IDs, cards, names). */
final class CrossFieldErrors {
    private static final Set<Fact> ID = Set.of(SO_DINH_DANH, NGAY_SINH, GIOI_TINH);
    private static final Set<Fact> CARD = Set.of(SO_THE_BHYT, MA_SO_BHXH, NGAY_SINH, MA_DOI_TUONG_BHYT, SO_DINH_DANH);
    private static final Set<Fact> ISSUE = Set.of(NGAY_CAP, NOI_CAP, NGAY_HET_HAN, NGAY_SINH);
    private static final Set<Fact> NAME = Set.of(HO_VA_TEN, GIOI_TINH, SO_DINH_DANH);
    private static final int CARD_UNDER_14 = Days.of(2024, 7, 1);
    private static final int CHIP_CARDS = Days.of(2021, 2, 1);
    private static final int NO_MORE_PROVINCES = Days.of(2021, 7, 1);

    private CrossFieldErrors() {}

    static List<ErrorClass> all() {
        return List.of(
                of(
                        "CRX-001-id-year",
                        ID,
                        e -> e.has(NGAY_SINH)
                                && idOf(e, e.person().birthYear() + Integer.parseInt(e.pick("3", "7", "-4")))),
                of("CRX-001-birth-year", all(ID, NGAY_HET_HAN, TUOI, NGAY_CAP), CrossFieldErrors::otherBirthYear),
                of("CRX-001-century", ID, CrossFieldErrors::otherCentury),
                of(
                        "CRX-002-id-digit",
                        ID,
                        e -> e.has(GIOI_TINH) && e.freeId() && e.put(SO_DINH_DANH, parity(e.get(SO_DINH_DANH)))),
                of("CRX-002-sex-flipped", all(NAME, QUAN_HE_CHU_HO), e -> e.alone() && neutral(e) && flipSex(e)),
                of(
                        "CRX-003-other-province",
                        Set.of(SO_DINH_DANH, NOI_DANG_KY_KHAI_SINH),
                        CrossFieldErrors::otherBirthplace),
                of(
                        "CRX-005-other-digits",
                        Set.of(MA_SO_THUE, SO_DINH_DANH),
                        e -> e.get(MA_SO_THUE).length() == 12
                                && e.put(MA_SO_THUE, spare(e, e.person().birthYear()))),
                of(
                        "CRX-006-other-digits",
                        CARD,
                        e -> e.get(MA_SO_BHXH).length() == 10
                                && e.get(SO_THE_BHYT).length() == 10
                                && e.put(MA_SO_BHXH, spare(e, e.person().birthYear()))),
                of(
                        "CRX-007-other-code",
                        CARD,
                        e -> e.has(MA_SO_BHXH)
                                && card(e)
                                && e.put(SO_THE_BHYT, Spoil.otherDigit(e.get(SO_THE_BHYT), 12))),
                of(
                        "CRX-008-child-card-kept",
                        CARD,
                        e -> e.age() >= 7
                                && e.age() <= 15
                                && card(e)
                                && e.put(SO_THE_BHYT, Spoil.replace(e.get(SO_THE_BHYT), 0, "TE1"))),
                of(
                        "CRX-009-pupil-card-on-adult",
                        CARD,
                        e -> e.age() >= 24
                                && card(e)
                                && e.put(SO_THE_BHYT, Spoil.replace(e.get(SO_THE_BHYT), 0, "HS4"))),
                of(
                        "CRX-009-pension-card-on-young",
                        CARD,
                        e -> e.age() >= 8
                                && e.age() < 39
                                && card(e)
                                && e.put(SO_THE_BHYT, Spoil.replace(e.get(SO_THE_BHYT), 0, "HT3"))),
                of("CRX-010-other-benefit", CARD, CrossFieldErrors::otherBenefit),
                of("CRX-011-thi-on-man", all(NAME, DAN_TOC), e -> middle(e, Sex.MALE, "Thị")),
                of("CRX-011-van-on-woman", all(NAME, DAN_TOC), e -> middle(e, Sex.FEMALE, "Văn")),
                of("CRX-012-sex-against-name", all(NAME, QUAN_HE_CHU_HO), e -> e.alone() && telling(e) && flipSex(e)),
                of(
                        "CRX-013-issued-before-birth",
                        ISSUE,
                        e -> issued(e, e.person().birthDay() - 30 - e.roll(300))),
                of("CRX-013-issued-under-14", ISSUE, CrossFieldErrors::issuedUnder14),
                of("CRX-014-before-2016", ISSUE, e -> e.age() >= 30 && issued(e, Days.of(2009, 1, 1) + e.roll(1000))),
                of(
                        "CRX-014-in-the-future",
                        ISSUE,
                        e -> e.get(NOI_CAP).equals("Bộ Công an") && issued(e, e.asOf() + 20 + e.roll(300))),
                of("CRX-015-odd-day", ISSUE, CrossFieldErrors::oddExpiry),
                of(
                        "CRX-016-ministry-too-early",
                        ISSUE,
                        e -> e.get(NOI_CAP).startsWith("Cục") && e.put(NOI_CAP, "Bộ Công an")),
                of(
                        "CRX-016-provincial-police",
                        ISSUE,
                        e -> e.get(NOI_CAP).startsWith("Cục")
                                && issuedSince(e, NO_MORE_PROVINCES)
                                && e.put(
                                        NOI_CAP,
                                        "Công an "
                                                + e.row().household().commune().provinceName())),
                of(
                        "CRX-025-stale-age",
                        Set.of(TUOI, NGAY_SINH),
                        e -> e.fullBirth()
                                && e.put(TUOI, Integer.toString(e.age() + Integer.parseInt(e.pick("-4", "3", "5"))))),
                of("CRX-026-over-120", all(ID, TUOI), CrossFieldErrors::tooOld),
                of("CRX-027-other-grade", Set.of(LOP_HOC, NGAY_SINH), CrossFieldErrors::otherGrade),
                of(
                        "CRX-032-foreigner",
                        Set.of(QUOC_TICH, SO_DINH_DANH),
                        e -> e.put(QUOC_TICH, e.pick("Lào", "Campuchia", "Trung Quốc"))));
    }

    private static Set<Fact> all(Set<Fact> facts, Fact... more) {
        Set<Fact> all = new HashSet<>(facts);
        all.addAll(List.of(more));
        return all;
    }

    private static ErrorClass of(String id, Set<Fact> touches, ErrorClass.Damage damage) {
        return new ErrorClass(id, touches, damage);
    }

    private static String spare(Edit e, int year) {
        return e.world().mint().spare(e.person().placeCode(), e.person().sex(), year, e.random());
    }

    private static boolean idOf(Edit e, int year) {
        int century = e.person().birthYear() / 100 * 100;
        int same = century + Math.floorMod(year, 100);
        return e.freeId() && e.put(SO_DINH_DANH, spare(e, same));
    }

    private static boolean otherBirthYear(Edit e) {
        boolean free = e.alone() && e.freeId() && e.fullBirth() && e.age() > 18 && !e.has(TUOI);
        int year = e.person().birthYear() + (e.roll(2) == 0 ? -2 : -1);
        boolean open = e.get(NGAY_HET_HAN).isEmpty() || e.get(NGAY_HET_HAN).startsWith("K");
        return free && open && e.put(NGAY_SINH, e.get(NGAY_SINH).substring(0, 6) + year);
    }

    private static boolean otherCentury(Edit e) {
        String id = e.get(SO_DINH_DANH);
        return e.has(NGAY_SINH)
                && e.freeId()
                && e.put(SO_DINH_DANH, Spoil.replace(id, 3, Integer.toString((id.charAt(3) - '0' + 2) % 4)));
    }

    private static String parity(String id) {
        return Spoil.replace(id, 3, Integer.toString((id.charAt(3) - '0') ^ 1));
    }

    private static boolean flipSex(Edit e) {
        return e.put(GIOI_TINH, e.person().sex().other().word());
    }

    private static boolean neutral(Edit e) {
        String name = e.get(HO_VA_TEN);
        return e.isKinh()
                && !name.contains(" Thị ")
                && !name.contains(" Văn ")
                && e.world().nameHint(Spoil.lastWord(name)).equals("U");
    }

    private static boolean telling(Edit e) {
        String name = e.get(HO_VA_TEN);
        String hint = e.world().nameHint(Spoil.lastWord(name));
        return e.isKinh()
                && !name.contains(" Thị ")
                && !name.contains(" Văn ")
                && hint.equals(e.person().sex() == Sex.MALE ? "M" : "F");
    }

    private static boolean otherBirthplace(Edit e) {
        List<Places.Province> all = e.world().places().registrationPlaces();
        Places.Province other = all.get(e.roll(all.size()));
        String own = all.stream()
                .filter(place -> place.code() == e.person().placeCode())
                .map(Places.Province::successor)
                .findFirst()
                .orElse("");
        return !other.successor().equals(own) && e.put(NOI_DANG_KY_KHAI_SINH, other.name());
    }

    private static boolean card(Edit e) {
        return e.get(SO_THE_BHYT).length() == 15;
    }

    private static boolean otherBenefit(Edit e) {
        if (!card(e)) {
            return false;
        }
        String digit = e.get(SO_THE_BHYT).substring(2, 3).equals("4") ? "2" : "4";
        return e.put(SO_THE_BHYT, Spoil.replace(e.get(SO_THE_BHYT), 2, digit));
    }

    private static boolean middle(Edit e, Sex sex, String word) {
        String[] words = e.get(HO_VA_TEN).split(" ");
        if (!e.isKinh() || e.person().sex() != sex || words.length != 3 || !e.freeName()) {
            return false;
        }
        return !words[1].equals(word) && e.put(HO_VA_TEN, words[0] + " " + word + " " + words[2]);
    }

    private static boolean issued(Edit e, int day) {
        return e.filled(NGAY_CAP) && e.put(NGAY_CAP, e.day(day));
    }

    private static boolean issuedSince(Edit e, int day) {
        String date = e.get(NGAY_CAP);
        return date.length() == 10 && Days.of(date) >= day;
    }

    private static boolean issuedUnder14(Edit e) {
        int day = Days.plusYears(e.person().birthDay(), 12) + e.roll(600);
        return e.get(NOI_CAP).startsWith("Cục") && day < CARD_UNDER_14 && day > CHIP_CARDS && issued(e, day);
    }

    private static boolean oddExpiry(Edit e) {
        String expiry = e.get(NGAY_HET_HAN);
        if (expiry.length() != 10) {
            return false;
        }
        int year = Integer.parseInt(expiry.substring(6)) + 2;
        return e.put(NGAY_HET_HAN, expiry.substring(0, 6) + year);
    }

    private static boolean tooOld(Edit e) {
        int year = 1901 + e.roll(4);
        return e.alone()
                && e.freeId()
                && e.fullBirth()
                && e.age() >= 60
                && !e.has(NGAY_KET_HON)
                && e.put(NGAY_SINH, e.get(NGAY_SINH).substring(0, 6) + year)
                && e.put(SO_DINH_DANH, spare(e, year))
                && (!e.has(TUOI)
                        || e.put(TUOI, Integer.toString(e.age() + e.person().birthYear() - year)));
    }

    private static boolean otherGrade(Edit e) {
        String grade = e.get(LOP_HOC);
        if (grade.isEmpty()) {
            return false;
        }
        int number = Integer.parseInt(grade.substring(0, grade.length() - 1));
        int wrong = number <= 6 ? number + 6 : number - 6;
        return e.put(LOP_HOC, wrong + grade.substring(grade.length() - 1));
    }
}

package vn.rasoat.training.people;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Puts the members of one household together: who they are to the householder, their sexes and birth days, couples, parents.
 * Names, IDs and everything else come later. The first member is the householder.
 */
final class Family {
    private static final double YEAR = 365.2425;
    private static final int MOST_CHILDREN = 4;

    final List<Person> members = new ArrayList<>();
    final List<Couple> couples = new ArrayList<>();
    final List<Birth> births = new ArrayList<>();
    boolean lodgers;

    private final SplittableRandom random;
    private final int asOf;

    /** Two people married to each other. */
    record Couple(Person husband, Person wife) {}

    /** A child and the parents who live with it; one of them may be absent. */
    record Birth(Person child, List<Person> parents) {}

    private Family(SplittableRandom random, int asOf) {
        this.random = random;
        this.asOf = asOf;
    }

    /** A household of one of the usual kinds. */
    static Family draw(SplittableRandom random, int asOf) {
        Family family = new Family(random, asOf);
        double roll = random.nextDouble();
        if (roll < 0.40) {
            family.parentsAndChildren(age(random, 24, 33, 60));
        } else if (roll < 0.50) {
            family.coupleAlone(random.nextInt(4) == 0 ? age(random, 22, 26, 34) : age(random, 50, 62, 88));
        } else if (roll < 0.68) {
            family.withElders(age(random, 30, 40, 58));
        } else if (roll < 0.80) {
            family.withGrandchildren(age(random, 50, 58, 78));
        } else if (roll < 0.88) {
            family.single(random.nextInt(3) == 0 ? age(random, 19, 26, 45) : age(random, 58, 70, 98));
        } else if (roll < 0.92) {
            family.oneParent(age(random, 24, 36, 52));
        } else if (roll < 0.94) {
            family.brothersAndSisters(age(random, 22, 27, 36));
        } else {
            family.lodgers = true;
            family.lodgersOfSomeKind();
        }
        return family;
    }

    /** A household of one, to fill a population up to an exact number. */
    static Family ofOne(SplittableRandom random, int asOf) {
        Family family = new Family(random, asOf);
        family.single(age(random, 30, 50, 80));
        return family;
    }

    /** An age in years from least to most, with a peak in between. */
    private static double age(SplittableRandom random, double least, double peak, double most) {
        double u = random.nextDouble();
        double cut = (peak - least) / (most - least);
        return u < cut
                ? least + Math.sqrt(u * (most - least) * (peak - least))
                : most - Math.sqrt((1 - u) * (most - least) * (most - peak));
    }

    private Person add(Sex sex, double age, String relation) {
        Person person = new Person();
        person.sex = sex;
        person.birthDay = (int) (asOf - age * YEAR);
        person.relation = relation;
        members.add(person);
        return person;
    }

    private double ageOf(Person person) {
        return (asOf - person.birthDay) / YEAR;
    }

    private Couple marry(Person husband, Person wife) {
        husband.status = "Đã kết hôn";
        wife.status = "Đã kết hôn";
        Couple couple = new Couple(husband, wife);
        couples.add(couple);
        return couple;
    }

    private Couple headCouple(double age) {
        boolean husbandHeads = random.nextInt(100) < 80;
        Sex headSex = husbandHeads ? Sex.MALE : Sex.FEMALE;
        double gap = age(random, -4, 2, 10);
        double other = Math.max(husbandHeads ? age - gap : age + gap, 21);
        Person head = add(headSex, age, "Chủ hộ");
        Person spouse = add(headSex.other(), other, husbandHeads ? "Vợ" : "Chồng");
        return husbandHeads ? marry(head, spouse) : marry(spouse, head);
    }

    private void parentsAndChildren(double age) {
        Couple couple = headCouple(age);
        children(List.of(couple.husband(), couple.wife()), 25, "Con trai", "Con gái", MOST_CHILDREN);
    }

    private void coupleAlone(double age) {
        headCouple(age);
    }

    private void withElders(double age) {
        Couple couple = headCouple(age);
        children(List.of(couple.husband(), couple.wife()), 22, "Con trai", "Con gái", 3);
        Person head = members.get(0);
        boolean wifesSide = random.nextInt(8) == 0;
        Person child = wifesSide ? couple.wife() : couple.husband();
        String own = child.equals(head) ? " đẻ" : wifesSide ? " vợ" : " chồng";
        double mother = ageOf(child) + age(random, 19, 24, 38);
        double father = mother + age(random, -2, 3, 9);
        boolean both = random.nextInt(100) < 40;
        List<Person> parents = new ArrayList<>();
        if (both || random.nextInt(4) == 0) {
            parents.add(add(Sex.MALE, Math.min(father, 104), "Cha" + own));
        }
        if (both || parents.isEmpty()) {
            parents.add(add(Sex.FEMALE, Math.min(mother, 104), "Mẹ" + own));
        }
        if (parents.size() == 2) {
            marry(parents.get(0), parents.get(1));
        } else {
            parents.get(0).status = "Góa";
            mayHaveDied(parents.get(0));
        }
        births.add(new Birth(child, List.copyOf(parents)));
    }

    private void mayHaveDied(Person elder) {
        if (random.nextInt(100) < 18) {
            elder.deathDay = asOf - 30 - random.nextInt(680);
        }
    }

    private void withGrandchildren(double age) {
        Couple couple = headCouple(age);
        boolean son = random.nextInt(100) < 80;
        double mother = ageOf(couple.wife());
        double youngest = Math.min(mother, ageOf(couple.husband()));
        double childAge = Math.min(youngest - age(random, 20, 24, 36), 50);
        if (childAge < 23) {
            return;
        }
        Person child = add(son ? Sex.MALE : Sex.FEMALE, childAge, son ? "Con trai" : "Con gái");
        births.add(new Birth(child, List.of(couple.husband(), couple.wife())));
        double inLawAge = Math.max(Math.min(childAge + (son ? -1 : 1) * age(random, -2, 2, 7), age - 2), 21);
        Person inLaw = add(son ? Sex.FEMALE : Sex.MALE, inLawAge, son ? "Con dâu" : "Con rể");
        Couple young = son ? marry(child, inLaw) : marry(inLaw, child);
        children(
                List.of(young.husband(), young.wife()),
                25,
                son ? "Cháu nội" : "Cháu ngoại",
                son ? "Cháu nội" : "Cháu ngoại",
                3);
    }

    private void single(double age) {
        Sex sex = random.nextInt(100) < (age > 55 ? 70 : 50) ? Sex.FEMALE : Sex.MALE;
        double aged = age > 90 && random.nextInt(6) == 0 ? 99 + random.nextDouble() * 6 : age;
        Person person = add(sex, aged, "Chủ hộ");
        int roll = random.nextInt(100);
        person.status = age > 55 ? (roll < 75 ? "Góa" : roll < 88 ? "Ly hôn" : "Chưa kết hôn") : "Chưa kết hôn";
    }

    private void oneParent(double age) {
        Person mother = add(Sex.FEMALE, age, "Chủ hộ");
        int roll = random.nextInt(100);
        mother.status = roll < 40 ? "Ly hôn" : roll < 65 ? "Góa" : "Chưa kết hôn";
        children(List.of(mother), 22, "Con trai", "Con gái", 2);
    }

    private void brothersAndSisters(double age) {
        add(random.nextBoolean() ? Sex.MALE : Sex.FEMALE, age, "Chủ hộ");
        double younger = age - 1.2 - random.nextDouble() * 3;
        add(random.nextBoolean() ? Sex.MALE : Sex.FEMALE, Math.max(younger, 18.2), "Em ruột");
    }

    private void lodgersOfSomeKind() {
        if (random.nextInt(3) == 0) {
            parentsAndChildren(age(random, 24, 29, 40));
        } else {
            single(age(random, 19, 24, 42));
        }
    }

    /** Children of the parents who still live at home, oldest first, at least ten months apart or twins. */
    private void children(List<Person> parents, double leaveHome, String son, String daughter, int most) {
        Person mother = parents.get(parents.size() - 1);
        double youngestParent = parents.stream().mapToDouble(this::ageOf).min().orElse(0);
        double first = Math.min(youngestParent - 19, ageOf(mother) - age(random, 19, 24, 34));
        double next = first;
        int wanted = wanted(mother);
        for (int born = 0; born < wanted && next > 0.02; born++) {
            boolean atHome = next < leaveHome || (next < 34 && random.nextInt(4) == 0);
            if (atHome && ageOf(mother) - next < 44 && members.size() < 9 && most > 0) {
                most -= addChild(parents, next, son, daughter, most);
            }
            next -= age(random, 1.6, 3.2, 8);
        }
    }

    private int wanted(Person mother) {
        int roll = random.nextInt(100);
        int wanted = roll < 20 ? 1 : roll < 72 ? 2 : roll < 92 ? 3 : 4;
        return ageOf(mother) > 50 ? wanted + 1 : wanted;
    }

    private int addChild(List<Person> parents, double age, String son, String daughter, int most) {
        int twins = most > 1 && random.nextInt(90) == 0 ? 2 : 1;
        for (int i = 0; i < twins; i++) {
            boolean boy = random.nextInt(1000) < 525;
            Person child = add(boy ? Sex.MALE : Sex.FEMALE, age, boy ? son : daughter);
            births.add(new Birth(child, parents));
            if (age > 24 && random.nextInt(60) == 0) {
                child.status = "Ly hôn";
            }
        }
        return twins;
    }
}

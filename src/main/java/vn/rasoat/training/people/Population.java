package vn.rasoat.training.people;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;

/**
 * An invented population of an exact size, one household after another, never held as a whole. The same seed gives the same
 * people; each household draws from a stream of its own.
 */
public final class Population implements Iterator<Household> {
    private static final double YEAR_ONLY_SHARE = 0.05;
    private static final int YEAR_ONLY_AGE = 66;

    private final World world;
    private final List<Commune> communes;
    private final int persons;
    private final double minorityShare;
    private final IdMint mint;
    private final NameLedger ledger;
    private final CivilFacts civil;
    private final CardFacts cards;
    private final ResidenceFacts residence;
    private final InsuranceFacts insurance;
    private final ContactFacts contact;
    private final LifeFacts life;
    private int made;
    private int households;
    private long slot = -1;
    private int houseNumber;

    /**
     * @param communes where the people live, filled one after the other
     * @param persons how many people, at least 1
     * @param minorityShare the share of households of the 53 minorities, 0 to 1
     */
    public Population(World world, List<Commune> communes, int persons, double minorityShare) {
        if (persons < 1 || communes.isEmpty()) {
            throw new IllegalArgumentException("persons " + persons + ", communes " + communes.size());
        }
        this.world = world;
        this.communes = List.copyOf(communes);
        this.persons = persons;
        this.minorityShare = minorityShare;
        mint = world.mint();
        ledger = new NameLedger(persons);
        civil = new CivilFacts(world);
        cards = new CardFacts(world);
        residence = new ResidenceFacts(world);
        insurance = new InsuranceFacts(world);
        contact = new ContactFacts(world);
        life = new LifeFacts(world);
    }

    @Override
    public boolean hasNext() {
        return made < persons;
    }

    @Override
    public Household next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        SplittableRandom random =
                new SplittableRandom(Scramble.mix(world.seed + 0x9E3779B97F4A7C15L * (households + 1)));
        Family family = Family.draw(random, world.asOf);
        if (family.members.size() > persons - made) {
            family = Family.ofOne(random, world.asOf);
        }
        Household household = settle(family);
        fill(household, family, random);
        households++;
        return household;
    }

    /** Finds the household a place: communes and hamlets fill up in order, houses are numbered within the hamlet. */
    private Household settle(Family family) {
        int villages = communes.get(0).villages().size();
        long now = (long) made * communes.size() * villages / persons;
        houseNumber = now == slot ? houseNumber + 1 : 1;
        slot = now;
        Commune commune = communes.get((int) (now / villages));
        String village = commune.villages().get((int) (now % villages));
        return new Household(households, commune, village, houseNumber, family.lodgers, family.members);
    }

    private void fill(Household household, Family family, SplittableRandom random) {
        String group = world.peoples.group(random, minorityShare);
        String religion = world.peoples.religion(random, group);
        int wealth = random.nextInt(28); // 0 poor, 1 near-poor
        for (Person person : household.members()) {
            person.serial = made++;
            person.group = group;
            birthday(person, random);
        }
        new Naming(world, ledger).name(family, group, random);
        String label = world.peoples.label(group);
        String size = Integer.toString(household.members().size());
        String headName = household.head().fact(Fact.HO_VA_TEN);
        for (Person person : household.members()) {
            person.set(
                    Fact.NGAY_SINH,
                    person.yearOnly ? Integer.toString(person.birthYear()) : world.days.text(person.birthDay));
            person.set(Fact.GIOI_TINH, person.sex.word());
            person.set(Fact.DAN_TOC, label);
            person.set(Fact.TON_GIAO, religion);
            person.set(Fact.QUOC_TICH, "Việt Nam");
            person.set(Fact.QUAN_HE_CHU_HO, person.relation);
            person.set(Fact.TEN_CHU_HO, headName);
            person.set(Fact.SO_THANH_VIEN, size);
            civil.fill(person, household.commune(), random);
            person.set(Fact.SO_DINH_DANH, mint.next(person.placeCode, person.sex, person.birthYear()));
            cards.fill(person, random);
            insurance.fill(household, person, wealth, random);
            contact.fill(household, person, random);
            life.fill(household, person, random);
        }
        residence.fill(household, random);
        relatives(household, family, random);
    }

    private void birthday(Person person, SplittableRandom random) {
        LocalDate date = LocalDate.ofEpochDay(person.birthDay);
        if (date.getMonthValue() == 2 && date.getDayOfMonth() == 29) {
            person.birthDay--; // its 25th birthday would be a matter of opinion
        }
        boolean old = Days.year(world.asOf) - person.birthYear() >= YEAR_ONLY_AGE;
        if (old && person.isAlive() && random.nextDouble() < YEAR_ONLY_SHARE) {
            person.birthDay = Days.of(person.birthYear(), 1, 1);
            person.yearOnly = true;
        }
    }

    private void relatives(Household household, Family family, SplittableRandom random) {
        for (Family.Couple couple : family.couples) {
            civil.marriage(couple, random);
            couple.husband().referenced = true;
            couple.wife().referenced = true;
        }
        for (Family.Birth birth : family.births) {
            for (Person parent : birth.parents()) {
                boolean father = parent.sex == Sex.MALE;
                birth.child().set(father ? Fact.TEN_CHA : Fact.TEN_ME, parent.fact(Fact.HO_VA_TEN));
                birth.child()
                        .set(father ? Fact.SO_DINH_DANH_CHA : Fact.SO_DINH_DANH_ME, parent.fact(Fact.SO_DINH_DANH));
                parent.referenced = true;
            }
        }
        household.head().referenced |= household.members().size() > 1;
    }
}

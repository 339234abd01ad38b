package vn.rasoat.training.people;

/** What the desks for residence, civil status and social affairs know beyond what everybody's facts say. */
public final class CareFacts {
    private CareFacts() {}

    /** Temporary stays, absences, visits. */
    public static Supplement stays() {
        return new StayFacts();
    }

    /** Births, marriages and deaths as the registers have them. */
    public static Supplement civilRegister() {
        return new RegisterFacts();
    }

    /** Special circumstances of children. */
    public static Supplement children() {
        return new ChildFacts();
    }

    /** The survey of universal education. */
    public static Supplement schooling() {
        return new SchoolingFacts();
    }

    /** Contributions to social insurance. */
    public static Supplement contributions() {
        return new ContributionFacts();
    }

    /** Poor and near-poor households. */
    public static Supplement poverty() {
        return new PovertyFacts();
    }

    /** Disabilities and their allowances. */
    public static Supplement disability() {
        return new DisabilityFacts();
    }

    /** Merit to the revolution, own or of a relative. */
    public static Supplement merit() {
        return new MeritFacts();
    }

    /** Old people honoured this year. */
    public static Supplement honours() {
        return new HonourFacts();
    }
}

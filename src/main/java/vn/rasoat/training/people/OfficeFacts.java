package vn.rasoat.training.people;

/** What the commune's other desks know of people: elections, work, the military, the Party, land, trade, dossiers, staff. */
public final class OfficeFacts {
    private OfficeFacts() {}

    /** Polling area, card number, and which elections a voter takes part in. */
    public static Supplement voters() {
        return new VoterFacts();
    }

    /** Skills, employment and contributions of everybody of 15 and over. */
    public static Supplement work() {
        return new WorkFacts();
    }

    /** Who is registered, ready, deferred, in the reserve or in the militia. */
    public static Supplement military() {
        return new MilitaryFacts();
    }

    /** Members of the Party, the Youth Union and the associations. */
    public static Supplement members() {
        return new MemberFacts();
    }

    /** A parcel of land for each household that is at home here. */
    public static Supplement land() {
        return new LandFacts();
    }

    /** Household businesses. */
    public static Supplement trade() {
        return new TradeFacts();
    }

    /** Cars and motorcycles. */
    public static Supplement vehicles() {
        return new VehicleFacts();
    }

    /** A dossier of the last months for some adults. */
    public static Supplement dossiers() {
        return new DossierFacts();
    }

    /** Who works for the commune, with salary and account. */
    public static Supplement staff() {
        return new StaffFacts();
    }
}

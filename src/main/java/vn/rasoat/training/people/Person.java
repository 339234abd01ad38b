package vn.rasoat.training.people;

import java.util.Arrays;

/** An invented person: the few things others depend on, and the texts that lists are filled with. */
public final class Person {
    static final int LIVING = Integer.MAX_VALUE;

    private final String[] facts = new String[Fact.values().length];
    int serial;
    Sex sex = Sex.MALE;
    int birthDay;
    boolean yearOnly;
    String surname = "";
    String group = "01";
    String relation = "";
    String status = "Chưa kết hôn";
    int placeCode;
    int deathDay = LIVING;
    boolean referenced;

    Person() {
        Arrays.fill(facts, "");
    }

    /** What lists write about the person; the empty string where nothing is known or applies. */
    public String fact(Fact fact) {
        return facts[fact.ordinal()];
    }

    void set(Fact fact, String text) {
        facts[fact.ordinal()] = text;
    }

    /** The running number of the person in the population, from 0. */
    public int serial() {
        return serial;
    }

    public Sex sex() {
        return sex;
    }

    /** The birth day since 1970; 1 January where only the year is known. */
    public int birthDay() {
        return birthDay;
    }

    public int birthYear() {
        return Days.year(birthDay);
    }

    /** Whether only the year of birth is known. */
    public boolean yearOnly() {
        return yearOnly;
    }

    /** Two digits of the ethnic group's code. */
    public String group() {
        return group;
    }

    /** The word for the relationship to the householder. */
    public String relation() {
        return relation;
    }

    /** The three digits the ID begins with, as a number. */
    public int placeCode() {
        return placeCode;
    }

    public boolean isAlive() {
        return deathDay == LIVING;
    }

    /** Whether another row of the household repeats the person's name. */
    public boolean isReferenced() {
        return referenced;
    }

    /** Completed years on a day. */
    public int ageOn(int day) {
        int years = Days.year(day) - Days.year(birthDay);
        return Days.plusYears(birthDay, years) > day ? years - 1 : years;
    }

    @Override
    public String toString() { // where, not who
        return "Person[" + serial + "]";
    }
}

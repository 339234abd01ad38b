package vn.rasoat.training.people;

/**
 * Finds out what only one list tells of a household's people and writes it into their facts, before the list decides who belongs
 * on it. What it draws comes from {@link World#stream}, so that it never changes what others draw; doing it twice changes nothing.
 */
@FunctionalInterface
public interface Supplement {
    /** Nothing more than what every person has. */
    Supplement NONE = (world, household) -> {};

    /** Adds the facts to the household's members. */
    void add(World world, Household household);
}

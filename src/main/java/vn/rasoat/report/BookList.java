package vn.rasoat.report;

import java.util.Set;

/**
 * A kind of list as the rule book shows it.
 *
 * @param id its name in files
 * @param title its name for people
 * @param rules the ids of the rules that can run on such a list
 */
public record BookList(String id, String title, Set<String> rules) {
    public BookList {
        rules = Set.copyOf(rules);
    }
}

package vn.rasoat.report;

/** The names of things in the rule book's language. A code without a name stands for itself. */
public interface BookWords {
    /** The title of a field. */
    String field(String id);

    /** A value of a field as people say it: the name of a code. */
    default String value(String field, String value) {
        return value;
    }

    /** The name of a paper to look at. */
    String document(String code);

    /** Who puts a finding right. */
    String route(String code);
}

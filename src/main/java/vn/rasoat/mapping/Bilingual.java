package vn.rasoat.mapping;

/** A text of the knowledge files in both languages of the product. */
public record Bilingual(String vi, String en) {
    /** The text for a language code: {@code en} or, for anything else, Vietnamese. */
    public String in(String language) {
        return language.equals("en") ? en : vi;
    }
}

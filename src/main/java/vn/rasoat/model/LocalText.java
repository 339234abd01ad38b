package vn.rasoat.model;

/** A text in the product's two languages; Vietnamese is the one that counts. */
public record LocalText(String vi, String en) {
    /** The text in a language: {@code en} for English, anything else for Vietnamese. */
    public String in(String language) {
        return "en".equals(language) ? en : vi;
    }
}

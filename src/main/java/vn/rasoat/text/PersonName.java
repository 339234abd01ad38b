package vn.rasoat.text;

/** A name split into its parts; middle and surname may be "". */
public record PersonName(String surname, String middle, String given) {
    @Override
    public String toString() {
        return "PersonName[]";
    }
}

package vn.rasoat.reference.number;

/**
 * What the fourth digit of a personal identification number says (Thông tư 07/2016/TT-BCA).
 *
 * @param sexCode 1 Nam, 2 Nữ, as in the list {@code gioi_tinh}
 * @param firstYear the first birth year of the century, such as 1900
 */
public record Century(String sexCode, int firstYear) {
    /** The full birth year that the fifth and sixth digits stand for. */
    public int year(int lastTwoDigits) {
        return firstYear + lastTwoDigits;
    }
}

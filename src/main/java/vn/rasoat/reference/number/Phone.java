package vn.rasoat.reference.number;

import java.util.Optional;

/**
 * What the number plan says about a telephone number.
 *
 * @param national the number in national form, beginning with 0 where a leading zero or 84 could be told; the digits as given otherwise
 * @param renumbered the number it has become, for numbers of before 2017 and 2018
 * @param holder the operator of a mobile number or the province (names of 2008) of a fixed one; empty when unknown
 * @param lostZero whether the leading 0 was missing, as a numeric cell leaves it
 */
public record Phone(Kind kind, String national, Optional<String> renumbered, String holder, boolean lostZero) {
    /** What a number is by the plan. */
    public enum Kind {
        /** 0 and nine digits with a prefix in use. */
        MOBILE,
        /** A range that exists but is not known to be in use; never an error. */
        DOUBTFUL_MOBILE,
        /** Eleven digits of before November 2018; has become the number in {@link Phone#renumbered()}. */
        MOBILE_UNTIL_2018,
        /** Area code and seven or eight digits. */
        FIXED,
        /** An area code of before 2017; has become the number in {@link Phone#renumbered()}. */
        FIXED_UNTIL_2017,
        /** Service numbers 1800 and 1900. */
        SERVICE,
        /** Not a Vietnamese number by this plan. */
        UNKNOWN
    }

    @Override
    public String toString() { // a telephone number is a person's data
        return "Phone[" + kind + "]";
    }
}

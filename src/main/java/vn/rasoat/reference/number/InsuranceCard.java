package vn.rasoat.reference.number;

import java.util.Optional;
import vn.rasoat.reference.Code;

/**
 * The parts of a health insurance number. A column mixes cards of fifteen characters, social insurance codes of ten digits (cards
 * since 2021-04-01) and personal numbers of twelve (since 2025-08-01); all three are right.
 *
 * @param objectCode the two letters of the person's group as written, empty unless of fifteen characters
 * @param object the entry of the list {@code doi_tuong_bhyt}, if the letters are in it
 * @param benefit the benefit digit as written, empty unless of fifteen characters
 * @param level the entry of the list {@code muc_huong_bhyt}, if the digit is in it
 * @param provinceCode the two digits of the province (codes of 2008) as written
 * @param province that province's name, if the digits are in the list
 * @param insuranceCode the social insurance code of ten digits, if it has one
 */
public record InsuranceCard(
        Form form,
        String objectCode,
        Optional<Code> object,
        String benefit,
        Optional<Code> level,
        String provinceCode,
        Optional<String> province,
        Optional<String> insuranceCode) {
    /** Which of the numbers in use it is. */
    public enum Form {
        /** Group, benefit, province and social insurance code. */
        CARD,
        /** The social insurance code alone. */
        INSURANCE_CODE,
        /** The personal identification number. */
        PERSONAL_ID,
        /** None of these. */
        UNKNOWN
    }

    @Override
    public String toString() { // a card number is a person's data
        return "InsuranceCard[" + form + "]";
    }
}

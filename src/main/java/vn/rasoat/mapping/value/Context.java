package vn.rasoat.mapping.value;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import vn.rasoat.model.Knowledge;
import vn.rasoat.reference.CodeLists;
import vn.rasoat.reference.Parameters;
import vn.rasoat.reference.number.IdPlaces;
import vn.rasoat.reference.number.InsuranceCards;
import vn.rasoat.reference.number.PhonePlan;
import vn.rasoat.reference.unit.Address;
import vn.rasoat.reference.unit.AddressReader;
import vn.rasoat.reference.unit.Units;
import vn.rasoat.text.VietnameseText;

/**
 * What values are read with: the reference date and the reference data. Made once per check, shared by all threads; what is not
 * asked for is not loaded.
 */
public interface Context {
    /** The reference date, which decides the units in force. */
    LocalDate asOf();

    /** The files that all else comes from. */
    Knowledge knowledge();

    VietnameseText text();

    CodeLists codeLists();

    Units units();

    AddressReader addresses();

    /** Reads an address, or the name of a unit alone, as of the reference date. Never fails; what is not sure is not claimed. */
    default Address address(String written) {
        return addresses().read(written, asOf());
    }

    IdPlaces idPlaces();

    PhonePlan phonePlan();

    InsuranceCards insuranceCards();

    Parameters parameters();

    /** The Vietnamese titles of all known fields by id, in the order of the field dictionary. */
    Map<String, String> fieldTitles();

    /** The ids of the fields that the field dictionary calls sensitive (NĐ 356/2025/NĐ-CP art. 4). */
    Set<String> sensitiveFields();
}

package vn.rasoat.reference.number;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.model.Knowledge;
import vn.rasoat.reference.Lazy;

/**
 * The heads of personal identification numbers. An unknown head is unknown, not wrong: heads of countries (annex 2 of Thông tư
 * 07/2016/TT-BCA) are not listed here.
 */
public final class IdPlaces {
    private final Lazy<Map<String, IdPlace>> places;
    private final Lazy<Map<Character, Century>> centuries;

    public IdPlaces(Knowledge knowledge) {
        this.places = new Lazy<>(() -> readPlaces(knowledge));
        this.centuries = new Lazy<>(() -> readCenturies(knowledge));
    }

    /** The province of a head of three digits. */
    public Optional<IdPlace> place(String head) {
        return Optional.ofNullable(places.get().get(head));
    }

    public List<IdPlace> all() {
        return List.copyOf(places.get().values());
    }

    /** What the fourth digit says; empty for anything but a digit. */
    public Optional<Century> century(char digit) {
        return Optional.ofNullable(centuries.get().get(digit));
    }

    private static Map<String, IdPlace> readPlaces(Knowledge knowledge) {
        Map<String, IdPlace> found = new LinkedHashMap<>();
        knowledge
                .csv("numbers/id_places.csv")
                .forEach(line -> found.put(
                        line.getField("code"),
                        new IdPlace(line.getField("code"), line.getField("name"), line.getField("successor_code"))));
        return found;
    }

    private static Map<Character, Century> readCenturies(Knowledge knowledge) {
        Map<Character, Century> found = new LinkedHashMap<>();
        knowledge
                .csv("numbers/id_centuries.csv")
                .forEach(line -> found.put(
                        line.getField("digit").charAt(0),
                        new Century(line.getField("sex_code"), Integer.parseInt(line.getField("birth_year_from")))));
        return found;
    }
}

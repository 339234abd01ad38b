package vn.rasoat.mapping;

import java.util.List;
import java.util.Map;
import vn.rasoat.model.LocalText;

/**
 * A fact about a person, household or dossier that a column can hold, under its canonical name.
 *
 * @param id the canonical name, Vietnamese without marks: {@code so_dinh_danh}
 * @param title its name for people
 * @param type how its values are to be read: {@code name}, {@code date}, {@code personal-id}, {@code code:dan_toc}, …
 * @param privacy {@code none}, {@code basic} or {@code sensitive} (Luật Bảo vệ dữ liệu cá nhân 2025)
 * @param weight its weight in completeness: identity key 5, linking 3, core 2, other 1, not counted 0
 * @param group the kind of list it is typical of, for headings that mean different things in different lists, or empty
 * @param headers the spellings that columns holding it were seen with
 * @param values words its cells typically hold; only for recognition, not a code list
 * @param kin fields that a column headed as this one may hold instead, if the content says so, with how readily (0 to 1)
 */
public record Field(
        String id,
        LocalText title,
        String type,
        String privacy,
        int weight,
        String group,
        List<String> headers,
        List<String> values,
        Map<String, Double> kin) {
    public Field {
        headers = List.copyOf(headers);
        values = List.copyOf(values);
        kin = Map.copyOf(kin);
    }

    @Override
    public String toString() {
        return id;
    }
}

package vn.rasoat.register.crosscheck;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides whether what speaks for a match without an ID is enough to say that two rows are about one person. A name alone never
 * is, nor a name with a year of birth: the dead have namesakes, and twins share all but one word. Besides an equal name it takes a
 * full date of birth, or a telephone, an old ID card or a parent; and nothing that people do not change may differ.
 */
final class SamePerson {
    private static final List<String> UNCHANGING = List.of("so_dinh_danh", "gioi_tinh", "ngay_sinh", "so_cmnd");
    private static final List<String> OTHERS = List.of("so_dien_thoai", "ten_cha", "ten_me", "so_cmnd");
    private static final Set<String> APART = Set.of("different", "half");
    private static final Set<String> WHOLE_DATE = Set.of("same", "swapped", "digit");

    private SamePerson() {}

    /**
     * @param evidence what each field says, as {@code field=level=weight} joined by semicolons
     * @param fullBirth whether the row's birth date has a day
     */
    static boolean sure(String evidence, boolean fullBirth) {
        Map<String, String> levels = levels(evidence);
        if (UNCHANGING.stream().anyMatch(field -> APART.contains(levels.getOrDefault(field, "missing")))) {
            return false;
        }
        boolean nearId = levels.getOrDefault("so_dinh_danh", "missing").equals("digit");
        boolean birth = fullBirth && WHOLE_DATE.contains(levels.getOrDefault(Hub.BIRTH, "missing"));
        boolean other = OTHERS.stream()
                .anyMatch(field -> levels.getOrDefault(field, "missing").equals("same"));
        boolean sameName = levels.getOrDefault(Hub.NAME, "missing").equals("same");
        return sameName ? birth || other || nearId : nearId && birth && !strange(levels);
    }

    private static boolean strange(Map<String, String> levels) {
        return APART.contains(levels.getOrDefault(Hub.NAME, "missing"));
    }

    private static Map<String, String> levels(String evidence) {
        Map<String, String> out = new HashMap<>();
        for (String each : evidence.split(";")) {
            String[] parts = each.split("=", 3);
            if (parts.length == 3) {
                out.put(parts[0], parts[1]);
            }
        }
        return out;
    }
}

package vn.rasoat.reference.number;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.model.Knowledge;
import vn.rasoat.reference.Code;
import vn.rasoat.reference.CodeLists;
import vn.rasoat.reference.Lazy;
import vn.rasoat.reference.number.InsuranceCard.Form;

/** Takes health insurance numbers apart (Quyết định 1351/QĐ-BHXH of 2015 and later lists). */
public final class InsuranceCards {
    private final Lazy<Map<String, Code>> objects;
    private final Lazy<Map<String, Code>> levels;
    private final Lazy<Map<String, String>> provinces;

    public InsuranceCards(Knowledge knowledge, CodeLists lists) {
        this.objects = new Lazy<>(() -> byCode(lists, "doi_tuong_bhyt"));
        this.levels = new Lazy<>(() -> byCode(lists, "muc_huong_bhyt"));
        this.provinces = new Lazy<>(() -> {
            Map<String, String> found = new HashMap<>();
            knowledge
                    .csv("numbers/bhyt_provinces.csv")
                    .forEach(line -> found.put(line.getField("code"), line.getField("name")));
            return found;
        });
    }

    /**
     * Takes a number apart.
     *
     * @param number letters and digits alone, blanks and signs taken out; letters of either case
     */
    public InsuranceCard read(String number) {
        if (number.length() == 10 && digits(number, 0)) {
            return plain(Form.INSURANCE_CODE, Optional.of(number));
        }
        if (number.length() == 12 && digits(number, 0)) {
            return plain(Form.PERSONAL_ID, Optional.empty());
        }
        if (number.length() != 15 || !letter(number.charAt(0)) || !letter(number.charAt(1)) || !digits(number, 2)) {
            return plain(Form.UNKNOWN, Optional.empty());
        }
        String object = number.substring(0, 2).toUpperCase(Locale.ROOT);
        String benefit = number.substring(2, 3);
        String province = number.substring(3, 5);
        return new InsuranceCard(
                Form.CARD,
                object,
                Optional.ofNullable(objects.get().get(object)),
                benefit,
                Optional.ofNullable(levels.get().get(benefit)),
                province,
                Optional.ofNullable(provinces.get().get(province)),
                Optional.of(number.substring(5)));
    }

    private static InsuranceCard plain(Form form, Optional<String> insuranceCode) {
        return new InsuranceCard(form, "", Optional.empty(), "", Optional.empty(), "", Optional.empty(), insuranceCode);
    }

    private static Map<String, Code> byCode(CodeLists lists, String id) {
        Map<String, Code> found = new HashMap<>();
        lists.list(id).codes().forEach(code -> found.put(code.code(), code));
        return found;
    }

    private static boolean letter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean digits(String text, int from) {
        return text.chars().skip(from).allMatch(c -> c >= '0' && c <= '9');
    }
}

package vn.rasoat.reference.number;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.rasoat.model.Knowledge;
import vn.rasoat.reference.Lazy;
import vn.rasoat.reference.number.Phone.Kind;

/** The Vietnamese telephone number plan with the changes of 2017 (area codes) and 2018 (eleven-digit mobile numbers). */
public final class PhonePlan {
    private final Lazy<Tables> tables;

    private record Tables(
            Map<String, Mobile> mobile,
            Map<String, Moved> moved,
            Map<String, Area> areas,
            Map<String, Area> oldAreas) {}

    private record Mobile(boolean sure, String operator) {}

    private record Moved(String prefix, String operator) {}

    private record Area(String code, String province) {
        int localDigits() {
            return code.equals("024") || code.equals("028") ? 8 : 7;
        }
    }

    public PhonePlan(Knowledge knowledge) {
        this.tables = new Lazy<>(() -> read(knowledge));
    }

    /**
     * Places a number in the plan. A number that is mobile today is mobile, even if it could also be a fixed number of before 2017.
     *
     * @param digits the digits alone, signs and blanks taken out; may begin with 0, with 84, or with neither
     */
    public Phone classify(String digits) {
        if (digits.length() > 15 || !isDigits(digits)) {
            return unknown(digits);
        }
        if (digits.startsWith("0")) {
            return national(digits, false);
        }
        if (digits.startsWith("1800") || digits.startsWith("1900")) {
            boolean fits = digits.length() >= 8 && digits.length() <= 10;
            return fits ? new Phone(Kind.SERVICE, digits, Optional.empty(), "", false) : unknown(digits);
        }
        if (digits.startsWith("84") && digits.length() >= 11) {
            String rest = digits.substring(2);
            return national(rest.startsWith("0") ? rest : "0" + rest, false);
        }
        Phone guessed = national("0" + digits, true);
        return guessed.kind() == Kind.UNKNOWN ? unknown(digits) : guessed;
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private Phone national(String number, boolean lostZero) {
        Tables plan = tables.get();
        Mobile mobile = number.length() == 10 ? plan.mobile.get(number.substring(0, 3)) : null;
        if (mobile != null && mobile.sure) {
            return new Phone(Kind.MOBILE, number, Optional.empty(), mobile.operator, lostZero);
        }
        Moved moved = number.length() == 11 ? plan.moved.get(number.substring(0, 4)) : null;
        if (moved != null) {
            String now = moved.prefix + number.substring(4);
            return new Phone(Kind.MOBILE_UNTIL_2018, number, Optional.of(now), moved.operator, lostZero);
        }
        Phone fixed = fixed(number, lostZero);
        if (fixed != null) {
            return fixed;
        }
        return mobile == null
                ? unknown(number)
                : new Phone(Kind.DOUBTFUL_MOBILE, number, Optional.empty(), mobile.operator, lostZero);
    }

    private @Nullable Phone fixed(String number, boolean lostZero) {
        for (int head = 4; head >= 2; head--) {
            if (number.length() <= head) {
                continue;
            }
            String code = number.substring(0, head);
            Area area = tables.get().areas.get(code);
            if (area != null && number.length() == head + area.localDigits()) {
                return new Phone(Kind.FIXED, number, Optional.empty(), area.province, lostZero);
            }
            Area before = tables.get().oldAreas.get(code);
            if (before != null && number.length() == head + before.localDigits()) {
                String now = before.code + number.substring(head);
                return new Phone(Kind.FIXED_UNTIL_2017, number, Optional.of(now), before.province, lostZero);
            }
        }
        return null;
    }

    private static Phone unknown(String digits) {
        return new Phone(Kind.UNKNOWN, digits, Optional.empty(), "", false);
    }

    private static Tables read(Knowledge knowledge) {
        Tables read = new Tables(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (NamedCsvRecord line : knowledge.csv("numbers/phone_mobile.csv")) {
            boolean sure = line.getField("kind").equals("mobile");
            read.mobile.put(line.getField("prefix"), new Mobile(sure, line.getField("operator")));
        }
        for (NamedCsvRecord line : knowledge.csv("numbers/phone_migration.csv")) {
            read.moved.put(
                    line.getField("old_prefix"), new Moved(line.getField("new_prefix"), line.getField("operator")));
        }
        for (NamedCsvRecord line : knowledge.csv("numbers/phone_areas.csv")) {
            Area area = new Area(line.getField("area_code"), line.getField("province_name"));
            read.areas.put(area.code, area);
            if (!line.getField("area_code_before_2017").equals(area.code)) {
                read.oldAreas.put(line.getField("area_code_before_2017"), area);
            }
        }
        return read;
    }
}

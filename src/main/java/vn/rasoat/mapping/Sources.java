package vn.rasoat.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Tells, for the recognised columns, how each field's value is made from them. */
final class Sources {
    private static final Set<String> PARTS = Set.of(
            "ho_chu_dem",
            "ten",
            "gioi_tinh_nam",
            "gioi_tinh_nu",
            "ngay_sinh_ngay",
            "ngay_sinh_thang",
            "ngay_sinh_nam",
            "ngay_sinh_cot_nam",
            "ngay_sinh_cot_nu");

    private final Map<String, List<Integer>> columns = new LinkedHashMap<>();
    private final List<FieldSource> out = new ArrayList<>();

    private Sources(List<ColumnMapping> mapped) {
        for (ColumnMapping each : mapped) {
            each.field().ifPresent(field -> columns.computeIfAbsent(field.id(), k -> new ArrayList<>())
                    .add(each.column()));
        }
    }

    static List<FieldSource> of(List<ColumnMapping> mapped) {
        Sources sources = new Sources(mapped);
        sources.whole();
        sources.names();
        sources.birthDates();
        sources.ticks();
        return sources.out;
    }

    private void whole() {
        columns.forEach((field, at) -> {
            if (!PARTS.contains(field)) {
                out.add(at.size() == 1 ? new FieldSource.Single(field, at.get(0)) : new FieldSource.Joined(field, at));
            }
        });
    }

    /** Family and given name make the full name, unless that stands in a column of its own. */
    private void names() {
        boolean joined =
                columns.containsKey("ho_chu_dem") && columns.containsKey("ten") && !columns.containsKey("ho_va_ten");
        if (joined) {
            List<Integer> both = new ArrayList<>(at("ho_chu_dem"));
            both.addAll(at("ten"));
            out.add(new FieldSource.Joined("ho_va_ten", both));
            return;
        }
        for (String part : List.of("ho_chu_dem", "ten")) {
            first(part).ifPresent(column -> out.add(new FieldSource.Single(part, column)));
        }
    }

    private void birthDates() {
        OptionalInt male = first("ngay_sinh_cot_nam");
        OptionalInt female = first("ngay_sinh_cot_nu");
        OptionalInt year = first("ngay_sinh_nam");
        if (columns.containsKey("ngay_sinh")) {
            return; // the parts add nothing that the date does not say
        }
        if (male.isPresent() || female.isPresent()) {
            out.add(new FieldSource.DateBySex(male, female));
        } else if (year.isPresent()) {
            out.add(new FieldSource.DateParts(first("ngay_sinh_ngay"), first("ngay_sinh_thang"), year.getAsInt()));
        }
    }

    private void ticks() {
        OptionalInt male = first("gioi_tinh_nam");
        OptionalInt female = first("gioi_tinh_nu");
        boolean told = out.stream().anyMatch(each -> each.fields().contains("gioi_tinh"));
        if (!told && (male.isPresent() || female.isPresent())) {
            out.add(new FieldSource.Ticks(male, female));
        }
    }

    private List<Integer> at(String field) {
        return columns.getOrDefault(field, List.of());
    }

    private OptionalInt first(String field) {
        List<Integer> at = at(field);
        return at.isEmpty() ? OptionalInt.empty() : OptionalInt.of(at.get(0));
    }
}

package vn.rasoat.training.people;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import vn.rasoat.model.Knowledge;
import vn.rasoat.reference.unit.Units;

/** The administrative units: all current communes, and what they were before 2025-07-01. */
public final class Places {
    private static final int VILLAGES = 24;
    private static final List<String> VILLAGE_NAMES = List.of(
            "Đông",
            "Đoài",
            "Nam",
            "Bắc",
            "Thượng",
            "Hạ",
            "Trung",
            "Đình",
            "Chùa",
            "Chợ",
            "Giếng",
            "Đồng",
            "Bến",
            "Cầu",
            "Gò",
            "Ngoài",
            "Trong",
            "Mới",
            "Sau",
            "Trước",
            "Vàng",
            "Núi",
            "Tân Lập",
            "Tân Tiến",
            "Đồng Tâm",
            "Yên Bình",
            "Quyết Thắng",
            "Hồng Thái",
            "Cẩm Xuyên",
            "Đức Long",
            "Phú Lâm",
            "Bình Minh",
            "Tiền Phong",
            "Trại Mới",
            "An Lạc",
            "Minh Khai");

    private final Map<String, NamedCsvRecord> current = new HashMap<>();
    private final List<String> codes = new ArrayList<>();
    private final Map<String, List<Commune.Former>> before = new HashMap<>();
    private final Map<String, String> provinceNames = new HashMap<>();
    private final List<Province> registrationPlaces;
    private final List<Commune.Former> formers = new ArrayList<>();

    /**
     * A place that IDs begin with: one of the 63 provinces of 2016.
     *
     * @param code the first three digits of an ID
     * @param name without its kind
     * @param successor two digits of today's province
     */
    public record Province(int code, String name, String successor) {}

    /** @param asOf the date whose kinds of province are written: some provinces became cities in 2026 */
    public Places(Knowledge knowledge, LocalDate asOf) {
        Units units = new Units(knowledge);
        List<Province> provinces = new ArrayList<>();
        for (NamedCsvRecord line : knowledge.csv("training/id_province_codes.csv")) {
            String successor = line.getField("successor_code");
            provinces.add(new Province(Integer.parseInt(line.getField("code")), line.getField("name"), successor));
            units.province(successor, asOf).ifPresent(unit -> provinceNames.put(successor, unit.fullName(asOf)));
        }
        registrationPlaces = List.copyOf(provinces);
        for (NamedCsvRecord line : knowledge.csv("training/communes_2025.csv")) {
            current.put(line.getField("code"), line);
            codes.add(line.getField("code"));
        }
        for (NamedCsvRecord line : knowledge.csv("training/commune_migration.csv")) {
            addFormer(line);
        }
    }

    private void addFormer(NamedCsvRecord line) {
        if (!line.getField("old_level").equals("commune")
                || line.getField("old_district").isEmpty()) {
            return;
        }
        Commune.Former former = new Commune.Former(
                line.getField("old_code"),
                line.getField("old_name"),
                line.getField("old_district"),
                line.getField("old_province_code"),
                line.getField("old_province"));
        formers.add(former);
        before.computeIfAbsent(line.getField("new_code"), code -> new ArrayList<>())
                .add(former);
    }

    /** The 63 places that IDs begin with. */
    public List<Province> registrationPlaces() {
        return registrationPlaces;
    }

    /** Whether a two-digit code is one of the 34 provinces of today. */
    public boolean isProvince(String code) {
        return provinceNames.containsKey(code);
    }

    /** Whether a five-digit code is a commune of today. */
    public boolean isCommune(String code) {
        return current.containsKey(code);
    }

    /** The units of before 2025-07-01, of the whole country. */
    public List<Commune.Former> formers() {
        return formers;
    }

    /** The commune with the given code, if it exists today. */
    public Optional<Commune> commune(String code) {
        return Optional.ofNullable(current.get(code)).map(this::build);
    }

    /** Any commune of the country but those of the given province. */
    Commune elsewhere(SplittableRandom random, String notIn) {
        while (true) {
            NamedCsvRecord line = current.get(codes.get(random.nextInt(codes.size())));
            if (line != null && !line.getField("province_code").equals(notIn)) {
                return build(line);
            }
        }
    }

    /** Rural communes of a province in an order that the seed decides. */
    public List<Commune> pick(String province, int count, long seed) {
        return current.values().stream()
                .filter(line -> line.getField("province_code").equals(province))
                .filter(line -> line.getField("type").equals("xã"))
                .filter(line -> before.containsKey(line.getField("code")))
                .sorted(Comparator.comparing(line -> Scramble.mix(seed * 31 + Integer.parseInt(line.getField("code")))))
                .limit(count)
                .map(this::build)
                .toList();
    }

    private Commune build(NamedCsvRecord line) {
        String province = line.getField("province_code");
        String code = line.getField("code");
        return new Commune(
                code,
                line.getField("name_vi"),
                line.getField("bare_name"),
                province,
                provinceNames.getOrDefault(province, ""),
                villages(line.getField("type"), Integer.parseInt(province), Integer.parseInt(code)),
                before.getOrDefault(code, List.of()));
    }

    private static List<String> villages(String type, int province, int code) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < VILLAGES; i++) {
            if (!type.equals("xã")) {
                names.add("Tổ dân phố " + (i + 1));
            } else if (province >= 70) {
                names.add("Ấp " + (i + 1));
            } else {
                String kind = province >= 4 && province <= 20 ? "Bản " : "Thôn ";
                names.add(kind + VILLAGE_NAMES.get((i + code) % VILLAGE_NAMES.size()));
            }
        }
        return names;
    }
}

package vn.rasoat.reference.unit;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Locale;
import vn.rasoat.model.Knowledge;

/** Reads the unit tables of {@code units/}. */
final class UnitFiles {
    private UnitFiles() {}

    static UnitTable current(Knowledge knowledge) {
        UnitTable table = UnitTable.empty();
        for (NamedCsvRecord line : knowledge.csv("units/provinces.csv")) {
            String code = line.getField("code");
            table.add(currentUnit(line, Level.PROVINCE, "", code, ""));
            for (String merged : line.getField("merged_from").split("\\|")) {
                table.mergedInto().put(merged, code);
            }
        }
        for (NamedCsvRecord line : knowledge.csv("units/communes.csv")) {
            String province = line.getField("province_code");
            table.add(currentUnit(line, Level.COMMUNE, province, province, line.getField("alt_spelling")));
        }
        return table;
    }

    private static Unit currentUnit(
            NamedCsvRecord line, Level level, String parent, String province, String otherName) {
        String changed = line.getField("changed_on");
        return new Unit(
                level,
                line.getField("code"),
                line.getField("name"),
                UnitType.of(line.getField("type")),
                UnitType.of(line.getField("type_2025_07_01")),
                changed.isEmpty() ? Units.REFORM : LocalDate.parse(changed),
                Units.REFORM,
                LocalDate.MAX,
                parent,
                province,
                otherName);
    }

    static UnitTable old(Knowledge knowledge) {
        UnitTable table = UnitTable.empty();
        for (NamedCsvRecord line : knowledge.csv("units/units_until_2025.csv")) {
            UnitType type = UnitType.of(line.getField("type"));
            String otherType = line.getField("alt_type");
            table.add(new Unit(
                    Level.valueOf(line.getField("level").toUpperCase(Locale.ROOT)),
                    line.getField("code"),
                    line.getField("name"),
                    type,
                    otherType.isEmpty() ? type : UnitType.of(otherType),
                    LocalDate.MIN,
                    LocalDate.MIN,
                    Units.REFORM.minusDays(1),
                    line.getField("parent_code"),
                    line.getField("province_code"),
                    line.getField("alt_name")));
        }
        return table;
    }
}

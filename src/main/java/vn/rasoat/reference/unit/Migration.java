package vn.rasoat.reference.unit;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.model.Knowledge;

/** Which part of each old unit's people went where on 1 July 2025. */
final class Migration {
    private final Map<String, List<Move>> ofCommune = new HashMap<>();
    private final Map<String, List<Move>> ofDistrict = new HashMap<>();
    private final Map<String, List<String>> sources = new HashMap<>();
    private final Map<String, Set<String>> sourceDistricts = new HashMap<>();

    private record Move(Unit to, boolean everybody) {}

    Migration(Knowledge knowledge, UnitTable current) {
        for (NamedCsvRecord line : knowledge.csv("units/migration.csv")) {
            String to = line.getField("new_code");
            sourceDistricts.computeIfAbsent(to, unused -> new HashSet<>(4)).add(line.getField("old_district_code"));
            if (line.getField("old_level").equals("commune")) {
                sources.computeIfAbsent(to, unused -> new ArrayList<>(4)).add(line.getField("old_code"));
                add(ofCommune, line.getField("old_code"), line, current);
            } else if (line.getField("old_level").equals("district")) {
                add(ofDistrict, line.getField("old_district_code"), line, current);
            }
        }
    }

    private static void add(Map<String, List<Move>> moves, String from, NamedCsvRecord line, UnitTable current) {
        String people = line.getField("people");
        List<Move> known = moves.computeIfAbsent(from, unused -> new ArrayList<>(1));
        if (!people.equals("none")) { // land without people: nobody's new address
            current.find(Level.COMMUNE, line.getField("new_code"))
                    .ifPresent(to -> known.add(new Move(to, people.equals("all"))));
        }
    }

    Succession successors(Unit old) {
        List<Move> moves = (old.level() == Level.DISTRICT ? ofDistrict : ofCommune).getOrDefault(old.code(), List.of());
        if (!old.old() || moves.isEmpty()) {
            return new Succession.None();
        }
        return moves.size() == 1 && moves.get(0).everybody
                ? new Succession.Certain(moves.get(0).to)
                : new Succession.Candidates(moves.stream().map(Move::to).toList());
    }

    List<String> sources(String communeCode) {
        return sources.getOrDefault(communeCode, List.of());
    }

    /** Whether a commune of today holds some of an old district's area. */
    boolean reaches(String districtCode, Unit commune) {
        return sourceDistricts.getOrDefault(commune.code(), Set.of()).contains(districtCode);
    }
}

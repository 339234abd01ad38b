package vn.rasoat.training.people;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import vn.rasoat.model.Knowledge;

/** The minorities: how their names are built, and what the groups are called in the official list. */
final class Peoples {
    private final KinhNames kinh;
    private final Map<String, Custom> customs = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, String> religions = new HashMap<>();
    private final Weighted<String> groups;

    /** How one people gives names. */
    private record Custom(
            String form,
            List<String> surnames,
            List<String> middleMen,
            List<String> men,
            List<String> middleWomen,
            List<String> women,
            String religion) {}

    Peoples(Knowledge knowledge) {
        kinh = new KinhNames(knowledge);
        Weighted.Builder<String> weights = new Weighted.Builder<>();
        for (NamedCsvRecord line : knowledge.csv("training/minority_names.csv")) {
            customs.put(line.getField("group_code"), custom(line));
            weights.add(line.getField("group_code"), Double.parseDouble(line.getField("weight")));
        }
        groups = weights.build();
        for (NamedCsvRecord line : knowledge.csv("training/ethnic_groups.csv")) {
            labels.put(line.getField("code"), line.getField("name_vi"));
        }
        for (NamedCsvRecord line : knowledge.csv("training/religions.csv")) {
            religions.put(line.getField("code"), line.getField("name_vi"));
        }
    }

    private static Custom custom(NamedCsvRecord line) {
        return new Custom(
                line.getField("form"),
                words(line, "surnames"),
                words(line, "male_middle"),
                words(line, "male_given"),
                words(line, "female_middle"),
                words(line, "female_given"),
                line.getField("religion"));
    }

    private static List<String> words(NamedCsvRecord line, String column) {
        String text = line.getField(column);
        return text.isEmpty() ? List.of() : List.of(text.split(";"));
    }

    KinhNames kinh() {
        return kinh;
    }

    /** The official name of a group. */
    String label(String group) {
        return labels.getOrDefault(group, "Kinh");
    }

    /** A minority's code, or 01 for Kinh. */
    String group(SplittableRandom random, double minorityShare) {
        return random.nextDouble() < minorityShare ? groups.draw(random) : "01";
    }

    /** Whether children take the mother's clan name. */
    boolean isMatrilineal(String group) {
        return group.equals("12") || group.equals("10") || group.equals("16");
    }

    String surname(SplittableRandom random, String group) {
        Custom custom = customs.get(group);
        if (custom == null) {
            return kinh.surname(random);
        }
        return custom.surnames().isEmpty() ? "" : pick(random, custom.surnames());
    }

    String full(SplittableRandom random, String group, String surname, Sex sex, int birthYear) {
        Custom custom = customs.get(group);
        if (custom == null || custom.men().isEmpty()) {
            return kinh.full(random, surname, sex, birthYear);
        }
        String given = pick(random, sex == Sex.MALE ? custom.men() : custom.women());
        List<String> middles = sex == Sex.MALE ? custom.middleMen() : custom.middleWomen();
        return switch (custom.form()) {
            case "ten" -> given;
            case "ten-ho" -> given + " " + surname;
            case "ho-ten" -> surname + " " + given;
            default -> surname + " " + pick(random, middles) + " " + given;
        };
    }

    /** The religion of a household, mostly none; by the official list's words. */
    String religion(SplittableRandom random, String group) {
        Custom custom = customs.get(group);
        double roll = random.nextDouble();
        if (custom != null && !custom.religion().isEmpty()) {
            return roll < 0.7 ? religions.getOrDefault(custom.religion(), "Không") : "Không";
        }
        String code = roll < 0.78
                ? ""
                : roll < 0.88 ? "01" : roll < 0.96 ? "02" : roll < 0.975 ? "05" : roll < 0.99 ? "03" : "08";
        return code.isEmpty() ? "Không" : religions.getOrDefault(code, "Không");
    }

    private static String pick(SplittableRandom random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}

package vn.rasoat.job;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.rasoat.ingest.SourceFile.Note;
import vn.rasoat.mapping.Profiles;
import vn.rasoat.model.SourceException;

/**
 * Which tables of a file are checked: those that a person named, else those that look like people. Databases have many tables
 * that name people in passing, so that there more is asked of a table than of a sheet.
 *
 * @param lists the lists that the chosen tables make
 * @param notes what was left out and how to choose otherwise
 */
record TableChoice(List<PeopleList> lists, List<Note> notes) {
    private static final Set<String> DATABASES = Set.of("access", "sqlite", "sql");
    private static final int MOST_NAMES = 20;

    TableChoice {
        lists = List.copyOf(lists);
        notes = List.copyOf(notes);
    }

    /**
     * Chooses.
     *
     * @param names names of tables or sheets; none for those that look like people
     * @throws SourceException {@code table-unknown} when the file has none of the names
     */
    static TableChoice of(RecognizedFile file, List<String> names, Toolbox tools) throws SourceException {
        return names.isEmpty() ? byLook(file, tools) : byName(file, names, tools);
    }

    /** As {@link #of}, with {@code no-people-table} when nothing is left to be checked. */
    static TableChoice toCheck(RecognizedFile file, List<String> names, Toolbox tools) throws SourceException {
        TableChoice choice = of(file, names, tools);
        if (choice.lists.isEmpty()) {
            throw new SourceException("no-people-table", file.name(), names(file.tables()));
        }
        return choice;
    }

    /** Whether a table is among those that are checked. */
    boolean has(RecognizedTable table) {
        return lists.stream()
                .flatMap(list -> list.tables().stream())
                .anyMatch(chosen -> chosen.table().equals(table.table()));
    }

    private static TableChoice byLook(RecognizedFile file, Toolbox tools) {
        List<RecognizedTable> all = file.tables();
        boolean many = DATABASES.contains(file.source().container()) && all.size() > 1;
        List<RecognizedTable> people =
                all.stream().filter(TableChoice::looksLikePeople).toList();
        if (many && people.isEmpty()) {
            return new TableChoice(List.of(), List.of(new Note("no-people-table", List.of(file.name(), names(all)))));
        }
        List<PeopleList> lists = PeopleList.of(many ? part(file, people) : file, tools);
        TableChoice choice = new TableChoice(lists, List.of());
        List<RecognizedTable> left =
                all.stream().filter(table -> !choice.has(table)).toList();
        return left.isEmpty()
                ? choice
                : new TableChoice(lists, List.of(new Note("tables-left-out", List.of(file.name(), names(left)))));
    }

    private static boolean looksLikePeople(RecognizedTable table) {
        boolean name = table.mapping().source("ho_va_ten").isPresent();
        boolean born = table.mapping().source("ngay_sinh").isPresent();
        boolean id = table.mapping().source("so_dinh_danh").isPresent();
        boolean kind = !table.mapping().profile().equals(Profiles.GENERIC);
        return (name && (born || id)) || (kind && (name || id));
    }

    private static TableChoice byName(RecognizedFile file, List<String> names, Toolbox tools) throws SourceException {
        List<RecognizedTable> chosen = file.tables().stream()
                .filter(table -> names.stream().anyMatch(name -> isNamed(table, name)))
                .toList();
        if (chosen.isEmpty()) {
            throw new SourceException("table-unknown", file.name(), shortened(names), names(file.tables()));
        }
        List<PeopleList> lists = new ArrayList<>();
        for (boolean people : new boolean[] {true, false}) { // together, the others would be left out
            List<RecognizedTable> some = chosen.stream()
                    .filter(table -> table.aboutPeople() == people)
                    .toList();
            if (!some.isEmpty()) {
                lists.addAll(PeopleList.of(part(file, some), tools));
            }
        }
        List<String> missing = names.stream()
                .filter(name -> chosen.stream().noneMatch(table -> isNamed(table, name)))
                .toList();
        return new TableChoice(
                lists,
                missing.isEmpty()
                        ? List.of()
                        : List.of(new Note("tables-missing", List.of(file.name(), shortened(missing)))));
    }

    private static RecognizedFile part(RecognizedFile file, List<RecognizedTable> tables) {
        return new RecognizedFile(file.source(), tables);
    }

    /** Capitals make no difference, and neither does a schema or archive entry before the name. */
    private static boolean isNamed(RecognizedTable table, String wanted) {
        String name = key(table.table().info().sheet());
        String key = key(wanted);
        return name.equals(key)
                || name.endsWith("." + key)
                || name.endsWith("› " + key)
                || (!name.isEmpty() && key.endsWith("." + name));
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }

    private static String names(List<RecognizedTable> tables) {
        return shortened(
                tables.stream().map(table -> table.table().info().sheet()).toList());
    }

    private static String shortened(List<String> names) {
        List<String> distinct = names.stream().distinct().toList();
        String some = String.join(", ", distinct.subList(0, Math.min(distinct.size(), MOST_NAMES)));
        return distinct.size() <= MOST_NAMES ? some : some + ", … (+" + (distinct.size() - MOST_NAMES) + ")";
    }
}

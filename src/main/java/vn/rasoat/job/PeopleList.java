package vn.rasoat.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.rasoat.mapping.FieldSource;
import vn.rasoat.mapping.PackFields;
import vn.rasoat.mapping.Profile;
import vn.rasoat.text.Folding;

/**
 * Tables of one file that together are one list: sheets of one kind, one for each hamlet perhaps.
 *
 * @param profile the kind of list
 */
record PeopleList(RecognizedFile file, Profile profile, List<RecognizedTable> tables) {
    PeopleList {
        tables = List.copyOf(tables);
    }

    /**
     * The lists of a file, in the order of their first tables. Tables that are not about people are lists only
     * where a pack of the user's names their columns, or where no others are.
     */
    static List<PeopleList> of(RecognizedFile file, Toolbox tools) {
        Set<String> own = tools.ownFieldIds();
        List<RecognizedTable> wanted = file.tables().stream()
                .filter(table -> table.aboutPeople() || table.hasAny(own))
                .toList();
        Map<String, List<RecognizedTable>> alike = new LinkedHashMap<>();
        for (RecognizedTable table : wanted.isEmpty() ? file.tables() : wanted) {
            alike.computeIfAbsent(likeness(table), same -> new ArrayList<>()).add(table);
        }
        List<PeopleList> lists = new ArrayList<>();
        for (List<RecognizedTable> tables : alike.values()) {
            String id = tables.get(0).mapping().profile();
            Profile profile = tools.profiles().profile(id).orElseThrow(() -> new IllegalStateException(id));
            lists.add(new PeopleList(file, profile, tables));
        }
        return lists;
    }

    /** What two tables have in common that are one list: the kind, and where they are not about people the headings. */
    private static String likeness(RecognizedTable table) {
        if (table.aboutPeople()) {
            return table.mapping().profile();
        }
        return table.mapping().profile()
                + table.table().info().columns().stream()
                        .map(column -> column.header().toString())
                        .toList();
    }

    /** The fields of which all headings ask the year only. */
    Set<String> yearsOnly() {
        return fields().stream()
                .filter(field -> tables.stream().allMatch(table -> asksYear(table, field)))
                .collect(Collectors.toSet());
    }

    private static boolean asksYear(RecognizedTable table, String field) {
        List<Integer> read =
                table.mapping().source(field).map(FieldSource::columns).orElse(List.of());
        return table.mapping().columns().stream()
                .filter(column -> read.contains(column.column()))
                .map(column -> Folding.candidateKey(column.header()) + " ")
                .allMatch(heading -> heading.startsWith("nam ") && !heading.contains(" ngay "));
    }

    /** The same list, its unrecognised columns readable under their headings. */
    PeopleList withEveryColumn() {
        List<RecognizedTable> all = new ArrayList<>();
        for (RecognizedTable table : tables) {
            all.add(new RecognizedTable(
                    table.table(), PackFields.everyColumn(table.table().info(), table.mapping())));
        }
        return new PeopleList(file, profile, all);
    }

    /** All fields that any of the tables has. */
    List<String> fields() {
        Set<String> fields = new LinkedHashSet<>();
        for (RecognizedTable table : tables) {
            table.mapping().sources().forEach(source -> fields.addAll(source.fields()));
        }
        return List.copyOf(fields);
    }
}

package vn.rasoat.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.mapping.Profile;

/**
 * Tables of one file that together are one list: sheets of one kind, one for each hamlet perhaps.
 *
 * @param profile the kind of list
 */
record PeopleList(RecognizedFile file, Profile profile, List<RecognizedTable> tables) {
    PeopleList {
        tables = List.copyOf(tables);
    }

    /** The lists of a file, in the order of their first tables. Tables that are not about people are lists only where no others are. */
    static List<PeopleList> of(RecognizedFile file, Toolbox tools) {
        List<RecognizedTable> people =
                file.tables().stream().filter(RecognizedTable::aboutPeople).toList();
        Map<String, List<RecognizedTable>> byProfile = new LinkedHashMap<>();
        for (RecognizedTable table : people.isEmpty() ? file.tables() : people) {
            byProfile
                    .computeIfAbsent(table.mapping().profile(), profile -> new ArrayList<>())
                    .add(table);
        }
        List<PeopleList> lists = new ArrayList<>();
        byProfile.forEach((id, tables) -> lists.add(new PeopleList(
                file, tools.profiles().profile(id).orElseThrow(() -> new IllegalStateException(id)), tables)));
        return lists;
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

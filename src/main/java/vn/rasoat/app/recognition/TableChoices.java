package vn.rasoat.app.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.job.CheckSession;
import vn.rasoat.job.RecognizedTable;

/** Which tables of a file are to be checked: those that look like people until the person says otherwise. */
final class TableChoices {
    private final Desk desk;
    private final CheckSession session;
    private final Set<Integer> wanted = new TreeSet<>();
    private boolean said;

    TableChoices(Desk desk, CheckSession session) {
        this.desk = desk;
        this.session = session;
        asRecognized();
    }

    /** What looks like people may have changed with what the columns were said to hold. */
    void asRecognized() {
        if (!said) {
            wanted.clear();
            for (int i = 0; i < size(); i++) {
                if (session.looksLikePeople(i)) {
                    wanted.add(i);
                }
            }
        }
    }

    int size() {
        return session.file().tables().size();
    }

    void want(int table, boolean check) {
        said |= check ? wanted.add(table) : wanted.remove(table);
    }

    boolean wants(int table) {
        return wanted.contains(table);
    }

    boolean none() {
        return wanted.isEmpty();
    }

    /** The names of the wanted tables; none when nobody has said which. */
    List<String> names() {
        return said ? wanted.stream().map(this::sheet).toList() : List.of();
    }

    private String sheet(int table) {
        return session.file().tables().get(table).table().info().sheet();
    }

    List<TableLine> lines() {
        List<TableLine> out = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            String name = sheet(i).isEmpty() ? session.file().name() : sheet(i);
            out.add(new TableLine(i, name, about(session.file().tables().get(i)), wants(i)));
        }
        return out;
    }

    private String about(RecognizedTable table) {
        String kind = desk.tools()
                .profiles()
                .profile(table.mapping().profile())
                .map(profile -> profile.title().in(desk.language()))
                .orElse("");
        long rows = table.table().info().estimatedRows();
        if (rows < 0) {
            return kind;
        }
        String count = String.format(Locale.forLanguageTag(desk.language()), "%,d", rows);
        return desk.texts().get("recognition.tables.rows", count) + " · " + kind;
    }
}

package vn.rasoat.app.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of files that can be read, as the start page names them and the computer's chooser offers them. */
public enum FileKind {
    SHEETS("xlsx", "xls", "xlsm", "xlsb", "ods", "fods"),
    TEXT("csv", "txt", "tsv"),
    RECORDS("html", "htm", "xml", "json", "jsonl"),
    DATABASES("mdb", "accdb", "dbf", "sqlite", "db", "sql"),
    ARCHIVES("zip");

    private static final int NAMED = 4;

    private final List<String> extensions;

    FileKind(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** The key of its name among the window's texts. */
    public String key() {
        return "kind." + name().toLowerCase(Locale.ROOT);
    }

    /** Its best known endings, to be read. */
    public String told() {
        return String.join(
                "  ", extensions.stream().limit(NAMED).map(each -> "." + each).toList());
    }

    /** Its endings as a chooser of files takes them. */
    public List<String> patterns() {
        return extensions.stream().map(each -> "*." + each).toList();
    }

    /** The endings of all kinds. */
    public static List<String> allPatterns() {
        return Arrays.stream(values()).flatMap(kind -> kind.patterns().stream()).toList();
    }
}

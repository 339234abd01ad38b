package vn.rasoat.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.rasoat.ingest.SourceFile;
import vn.rasoat.ingest.SourceReader;
import vn.rasoat.ingest.Table;
import vn.rasoat.mapping.Overrides;
import vn.rasoat.mapping.Profiles;
import vn.rasoat.mapping.Recognizer;
import vn.rasoat.mapping.TableMapping;
import vn.rasoat.model.SourceException;

/** Opens files and recognises what their tables hold. */
public final class Recognition {
    private final Toolbox tools;

    public Recognition(Toolbox tools) {
        this.tools = tools;
    }

    /**
     * @param profile the kind of list, or empty to recognise it
     * @throws SourceException when the file cannot be used
     */
    public RecognizedFile open(Path path, Optional<String> profile, Overrides overrides, java.time.LocalDate asOf)
            throws SourceException {
        SourceFile file = SourceReader.open(path, tools.openOptions());
        Recognizer recognizer = tools.recognizer(asOf);
        List<RecognizedTable> tables = new ArrayList<>();
        for (Table table : file.tables()) {
            tables.add(recognize(tools, recognizer, path, table, profile, overrides));
        }
        return new RecognizedFile(file, tables);
    }

    static RecognizedTable recognize(
            Toolbox tools,
            Recognizer recognizer,
            Path path,
            Table table,
            Optional<String> profile,
            Overrides overrides) {
        List<String> titles =
                List.of(String.valueOf(path.getFileName()), table.info().sheet());
        TableMapping mapping = recognizer.recognize(table.info(), titles, profile, overrides);
        RecognizedTable recognized =
                new RecognizedTable(table, tools.packFields().in(table.info(), mapping));
        boolean ownOnly = profile.isEmpty() && !recognized.aboutPeople() && recognized.hasAny(tools.ownFieldIds());
        if (ownOnly && !mapping.profile().equals(Profiles.GENERIC)) { // no kind of list about people suits it
            return recognize(tools, recognizer, path, table, Optional.of(Profiles.GENERIC), overrides);
        }
        return recognized;
    }
}

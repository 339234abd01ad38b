package vn.rasoat.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.rasoat.ingest.SetAside;
import vn.rasoat.ingest.TableInfo;
import vn.rasoat.model.Knowledge;

/** What the tests of this package share: the bundled dictionary, and tables in a few words. */
final class Kit {
    static final FieldDictionary DICTIONARY = FieldDictionary.load(Knowledge.bundled());
    static final Profiles PROFILES = Profiles.load(Knowledge.bundled());
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    static final HeaderMatcher MATCHER = new HeaderMatcher(DICTIONARY, TextRepair.NONE);
    static final Recognizer RECOGNIZER = new Recognizer(DICTIONARY, PROFILES, MATCHER, TextRepair.NONE, AS_OF);

    private Kit() {}

    static final class TableOf {
        private final List<TableInfo.Column> columns = new ArrayList<>();
        private final List<String> titles = new ArrayList<>();
        private String sheet = "Sheet1";

        static TableOf named(String sheet) {
            TableOf out = new TableOf();
            out.sheet = sheet;
            return out;
        }

        /** Lines above the header. */
        TableOf under(String... lines) {
            Collections.addAll(titles, lines);
            return this;
        }

        /** A column; header lines parted by {@code |}. */
        TableOf column(String header, List<String> sample) {
            columns.add(new TableInfo.Column(columns.size(), List.of(header.split("\\|", -1)), false, "", sample));
            return this;
        }

        /** A column whose few values repeat ten times. */
        TableOf column(String header, String... values) {
            List<String> sample = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                Collections.addAll(sample, values);
            }
            return column(header, sample);
        }

        TableInfo info() {
            return new TableInfo(sheet, 1, 1, 2, columns, false, SetAside.NONE, "", titles, -1);
        }

        TableMapping recognized() {
            return RECOGNIZER.recognize(info(), Optional.empty(), Overrides.NONE);
        }

        /** The field of each column, {@code -} for none. */
        List<String> fields() {
            return Kit.fields(recognized());
        }
    }

    static List<String> fields(TableMapping mapping) {
        return mapping.columns().stream()
                .map(each -> each.field().map(Field::id).orElse("-"))
                .toList();
    }
}

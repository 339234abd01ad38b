package vn.rasoat.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.rasoat.check.Binding;
import vn.rasoat.check.Plan;
import vn.rasoat.check.Planner;
import vn.rasoat.check.References;
import vn.rasoat.check.TableInput;
import vn.rasoat.check.TableInput.ColumnFacts;
import vn.rasoat.check.TableInput.SlotInput;
import vn.rasoat.ingest.SourceFile.Note;
import vn.rasoat.ingest.TableInfo;
import vn.rasoat.mapping.Field;
import vn.rasoat.mapping.FieldSource;
import vn.rasoat.mapping.Profile;
import vn.rasoat.mapping.Profile.ProfileField;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.mapping.value.ValueReaders;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/** Makes a list ready to be checked: the plan of its rules, and for each table where the values come from. */
final class Preparation {
    private static final Set<String> NO_TEXT_TYPES = Set.of("row-number", "tick", "date-part");

    private final Toolbox tools;
    private final Context context;
    private final List<Rule> rules;

    Preparation(Toolbox tools, Context context, List<Rule> rules) {
        this.tools = tools;
        this.context = context;
        this.rules = List.copyOf(rules);
    }

    /** A list with its plan. */
    record Prepared(PeopleList list, Plan plan, List<TableInput> tables) {}

    /** A list that is not compared with a register. */
    Prepared prepare(PeopleList list) throws RuleException {
        return prepare(list, Optional.empty(), Map.of());
    }

    /**
     * @param register the fields of the register that the list is compared with; empty without one
     * @param more notes on what is known besides the file
     */
    Prepared prepare(PeopleList list, Optional<List<String>> register, Map<String, List<String>> more)
            throws RuleException {
        List<Rule> chosen = rules.stream()
                .filter(rule -> list.profile().rules().chooses(rule.id()))
                .map(rule -> withSeverity(rule, list.profile()))
                .toList();
        return prepare(
                readsEveryColumn(chosen, list.profile()) ? list.withEveryColumn() : list, chosen, register, more);
    }

    private static boolean readsEveryColumn(List<Rule> rules, Profile profile) {
        return rules.stream()
                .filter(rule -> rule.profiles().isEmpty() || rule.profiles().contains(profile.id()))
                .anyMatch(rule -> rule.fields().contains(Planner.EVERY_COLUMN));
    }

    private Prepared prepare(
            PeopleList list, List<Rule> chosen, Optional<List<String>> register, Map<String, List<String>> more)
            throws RuleException {
        List<String> fields = list.fields();
        References references = new ColumnsElsewhere(tools, list.file());
        Plan plan =
                Toolbox.planner().plan(chosen, fields, textFields(fields), view(list), context, references, register);
        List<TableInput> inputs = new ArrayList<>();
        for (RecognizedTable table : list.tables()) {
            inputs.add(input(list, table, fields, more));
        }
        return new Prepared(list, plan, inputs);
    }

    private static Rule withSeverity(Rule rule, Profile profile) {
        return Optional.ofNullable(profile.rules().severity().get(rule.id()))
                .map(rule::withSeverity)
                .orElse(rule);
    }

    private Set<String> textFields(List<String> fields) {
        return fields.stream()
                .filter(id -> tools.anyField(id)
                        .map(field -> !NO_TEXT_TYPES.contains(field.type()))
                        .orElse(false))
                .collect(Collectors.toSet());
    }

    private static Binding.ProfileView view(PeopleList list) {
        Profile profile = list.profile();
        Set<String> yearsOnly = list.yearsOnly();
        Set<String> fields = profile.fields().stream().map(ProfileField::id).collect(Collectors.toSet());
        return new Binding.ProfileView() {
            @Override
            public String id() {
                return profile.id();
            }

            @Override
            public boolean requires(String field) {
                return profile.requires(field);
            }

            @Override
            public Set<String> fields() {
                return fields;
            }

            @Override
            public Set<String> yearsOnly() {
                return yearsOnly;
            }

            @Override
            public int freshnessMonths() {
                return profile.freshnessMonths();
            }
        };
    }

    private TableInput input(
            PeopleList list, RecognizedTable table, List<String> fields, Map<String, List<String>> more) {
        TableInfo info = table.table().info();
        ColumnCleaner cleaner = new ColumnCleaner(info, tools.text());
        Sources sources = new Sources(cleaner);
        List<Optional<SlotInput>> slots = new ArrayList<>();
        for (String id : fields) {
            slots.add(table.mapping().source(id).map(source -> {
                Field field = tools.anyField(id).orElseThrow(() -> new IllegalStateException(id));
                return new SlotInput(sources.of(source, id), ValueReaders.of(field, context));
            }));
        }
        return new TableInput(
                list.file().name(), table.table(), slots, facts(list, table, cleaner, more), keyColumns(table));
    }

    private static ColumnFacts facts(
            PeopleList list, RecognizedTable table, ColumnCleaner cleaner, Map<String, List<String>> more) {
        Map<String, String> encodings = new HashMap<>();
        Map<String, String> fonts = new HashMap<>();
        Set<String> mixed = new HashSet<>();
        for (FieldSource source : table.mapping().sources()) {
            int column = source.columns().get(0);
            for (String field : source.fields()) {
                encodings.put(field, cleaner.encoding(column).name());
                fonts.put(field, cleaner.font(column));
                if (cleaner.mixed(column)) {
                    mixed.add(field);
                }
            }
        }
        Map<String, List<String>> notes = new LinkedHashMap<>(more);
        for (Note note : list.file().source().notes()) {
            notes.merge(note.code(), note.arguments(), Preparation::together);
        }
        return new ColumnFacts(encodings, mixed, fonts, notes);
    }

    /** The arguments of two notes of one code, as of two hidden sheets: the file's name, which comes first, is not repeated. */
    private static List<String> together(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second.subList(Math.min(1, second.size()), second.size()));
        return all;
    }

    /** All columns but the row number: what makes one row a repetition of another. */
    private static List<Integer> keyColumns(RecognizedTable table) {
        Set<Integer> numbers = new HashSet<>();
        table.mapping().source("stt").ifPresent(source -> numbers.addAll(source.columns()));
        return table.table().info().columns().stream()
                .map(TableInfo.Column::index)
                .filter(column -> !numbers.contains(column))
                .toList();
    }
}

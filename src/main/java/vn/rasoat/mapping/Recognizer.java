package vn.rasoat.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.ingest.TableInfo;

/**
 * Recognises which field each column of a table holds and what kind of list the table is, from headings and content together.
 * Immutable; may be used by several threads.
 */
public final class Recognizer {
    /** Below this a column is left without a field, and the field is only proposed. */
    public static final double SURE_ENOUGH = 0.5;

    /** Lists have dozens of columns; of a hostile sheet's thousands the rest is left unrecognised. */
    private static final int MOST_COLUMNS = 400;

    private static final int MOST_ALTERNATIVES = 5;
    private static final double WORTH_TELLING = 0.15;

    private final FieldDictionary dictionary;
    private final Profiles profiles;
    private final HeaderMatcher matcher;
    private final HeaderLines lines;
    private final ContentEvidence.Reader reader;
    private final ColumnScorer scorer;
    private final ProfileRanker ranker;
    private final HouseholdHeads heads;
    private final TextRepair repair;

    /**
     * @param matcher reads the headings, with the same dictionary
     * @param repair reads legacy encodings in the content
     * @param asOf the reference date that ages are counted at
     */
    public Recognizer(
            FieldDictionary dictionary, Profiles profiles, HeaderMatcher matcher, TextRepair repair, LocalDate asOf) {
        this.dictionary = dictionary;
        this.profiles = profiles;
        this.matcher = matcher;
        this.lines = new HeaderLines(matcher);
        this.reader = new ContentEvidence.Reader(dictionary, repair);
        this.scorer = new ColumnScorer(dictionary, matcher);
        this.ranker = new ProfileRanker(profiles, asOf);
        this.heads = new HouseholdHeads(dictionary);
        this.repair = repair;
    }

    /** As {@link #recognize(TableInfo, List, Optional, Overrides)} for a table of which no title is known. */
    public TableMapping recognize(TableInfo table, Optional<String> profile, Overrides overrides) {
        return recognize(table, List.of(), profile, overrides);
    }

    /**
     * Recognises a table.
     *
     * @param table what is known of it, with samples of its columns
     * @param titles the file's name and the like: words that name the kind of list
     * @param profile the id of the kind of list, when the user named it; an unknown id counts as none
     * @param overrides what the user said about single columns; goes before everything
     */
    public TableMapping recognize(TableInfo table, List<String> titles, Optional<String> profile, Overrides overrides) {
        List<ColumnState> columns = states(table);
        columns.forEach(scorer::score);
        new SplitColumns(dictionary).find(columns);
        obey(columns, overrides);
        assign(columns);
        List<ProfileScore> ranking = rank(table, titles, columns);
        Optional<Profile> named = profile.flatMap(profiles::profile);
        String kind = named.map(Profile::id)
                .orElse(ranking.isEmpty() ? Profiles.GENERIC : ranking.get(0).profile());
        new ListKind(profiles.profile(kind)).settle(columns);
        assign(columns);
        heads.settle(columns);
        List<ColumnMapping> mapped = mapped(columns);
        double confidence =
                named.isPresent() ? 1 : ranking.isEmpty() ? 0 : ranking.get(0).confidence();
        return new TableMapping(mapped, kind, confidence, ranking, Sources.of(mapped));
    }

    private List<ColumnState> states(TableInfo table) {
        List<TableInfo.Column> columns = table.columns();
        int looked = Math.min(columns.size(), MOST_COLUMNS);
        List<List<HeaderCandidate>> headings = lines.candidates(columns.subList(0, looked));
        List<ColumnState> out = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            TableInfo.Column column = columns.get(i);
            out.add(
                    i < looked
                            ? new ColumnState(column, headings.get(i), said(column), reader.read(column.sample()))
                            : new ColumnState(column, List.of(), List.of(), reader.read(List.of())));
        }
        return out;
    }

    private List<String> said(TableInfo.Column column) {
        return matcher.readings(HeaderLines.leaf(column.header())).stream()
                .map(HeaderForm::bare)
                .toList();
    }

    private void obey(List<ColumnState> columns, Overrides overrides) {
        for (ColumnState state : columns) {
            overrides.of(state.column).ifPresent(id -> {
                Optional<Field> field = dictionary.field(id);
                state.verdict = Optional.of(Reason.of(field.isPresent() ? "user" : "user-ignored", state.header, id));
                state.chosen = field.map(each -> new Scored(each, 1, state.verdict.get()));
            });
        }
    }

    /** Pairs columns with fields, one column for each field, so that the sum of the scores is greatest. */
    private void assign(List<ColumnState> all) {
        Set<Field> given = new HashSet<>();
        List<ColumnState> free = new ArrayList<>();
        for (ColumnState state : all) {
            if (state.verdict.isPresent()) {
                state.chosen.ifPresent(each -> given.add(each.field()));
            } else {
                state.chosen = Optional.empty();
                free.add(state);
            }
        }
        List<Field> fields = contested(free, given);
        double[][] scores = new double[fields.size()][free.size()];
        for (int f = 0; f < fields.size(); f++) {
            for (int c = 0; c < free.size(); c++) {
                double score = free.get(c).score(fields.get(f));
                // where all else is equal the column further left is meant
                scores[f][c] = score < SURE_ENOUGH ? 0 : score + 1e-6 * (free.size() - c) / free.size();
            }
        }
        int[] columnOf = Assignment.best(scores, free.size());
        for (int f = 0; f < columnOf.length; f++) {
            if (columnOf[f] >= 0) {
                ColumnState state = free.get(columnOf[f]);
                state.chosen = Optional.ofNullable(state.scores.get(fields.get(f)));
            }
        }
        parts(free);
    }

    private static List<Field> contested(List<ColumnState> free, Set<Field> given) {
        Set<Field> out = new LinkedHashSet<>();
        for (ColumnState state : free) {
            state.scores.values().stream()
                    .filter(each -> each.score() >= SURE_ENOUGH && !given.contains(each.field()))
                    .forEach(each -> out.add(each.field()));
        }
        return List.copyOf(out);
    }

    /** A place may stand in several columns ("Quê quán" over commune and province): they are its parts. */
    private static void parts(List<ColumnState> columns) {
        for (ColumnState state : columns) {
            if (state.chosen.isEmpty() && !state.scores.isEmpty()) {
                Scored best = state.ranked().get(0);
                boolean place = best.field().type().equals("place") && best.score() >= 0.75;
                if (place && columns.stream().anyMatch(other -> samePlace(other, state, best.field()))) {
                    state.chosen = Optional.of(best);
                }
            }
        }
    }

    private static boolean samePlace(ColumnState other, ColumnState state, Field field) {
        return other != state
                && other.chosen.isPresent()
                && other.chosen.get().field().equals(field)
                && !Fold.equality(other.header).equals(Fold.equality(state.header));
    }

    private List<ProfileScore> rank(TableInfo table, List<String> titles, List<ColumnState> columns) {
        Set<String> fields = new HashSet<>();
        StringBuilder headings = new StringBuilder();
        Optional<ContentEvidence> births = Optional.empty();
        for (ColumnState state : columns) {
            headings.append('|').append(Fold.bare(state.header));
            String field = state.chosen.map(each -> each.field().id()).orElse("");
            if (!ListKind.ambiguous(state)) {
                fields.add(field);
            }
            boolean birth = field.equals("ngay_sinh") || (births.isEmpty() && field.startsWith("ngay_sinh_cot"));
            births = birth ? Optional.of(state.seen) : births;
        }
        return ranker.rank(fields, Titles.of(table, titles, repair), headings.toString(), births);
    }

    private List<ColumnMapping> mapped(List<ColumnState> columns) {
        Set<Field> taken = new HashSet<>();
        columns.forEach(state -> state.chosen.ifPresent(each -> taken.add(each.field())));
        return columns.stream().map(state -> mapped(state, taken)).toList();
    }

    private ColumnMapping mapped(ColumnState state, Set<Field> taken) {
        List<Alternative> others = state.ranked().stream()
                .filter(each -> each.score() >= WORTH_TELLING && !chosen(state, each.field()))
                .limit(MOST_ALTERNATIVES)
                .map(each -> new Alternative(each.field(), Math.min(1, each.score())))
                .toList();
        Optional<Field> field = state.chosen.map(Scored::field);
        double confidence = state.chosen
                .map(each -> Math.min(1, each.score()))
                .orElse(others.isEmpty() ? 0 : others.get(0).score());
        return new ColumnMapping(state.column.index(), state.header, field, confidence, reason(state, taken), others);
    }

    private static boolean chosen(ColumnState state, Field field) {
        return state.chosen.isPresent() && state.chosen.get().field().equals(field);
    }

    private Reason reason(ColumnState state, Set<Field> taken) {
        if (state.verdict.isPresent()) {
            return state.verdict.get();
        }
        if (state.chosen.isPresent()) {
            return state.chosen.get().reason();
        }
        if (state.scores.isEmpty() || state.ranked().get(0).score() < WORTH_TELLING) {
            boolean other = matcher.knownOther(state.column.header());
            boolean blank = state.seen.size() == 0 && state.header.isEmpty();
            return Reason.of(blank ? "empty-column" : other ? "other-heading" : "unknown", state.header);
        }
        Scored best = state.ranked().get(0);
        if (best.reason().code().equals("ambiguous")) {
            return best.reason();
        }
        boolean lost = best.score() >= SURE_ENOUGH && taken.contains(best.field());
        return Reason.of(lost ? "taken" : "low", state.header, best.field().id());
    }
}

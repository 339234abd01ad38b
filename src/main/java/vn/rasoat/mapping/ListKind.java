package vn.rasoat.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Settles headings that mean different things in different lists: "Mã HS" of a dossier or a pupil. */
final class ListKind {
    /** Fields whose scores lie this close together are one as likely as the other. */
    private static final double CLOSE = 0.06;

    private static final double UNSETTLED = 0.49;
    private static final Set<String> BARE_WORDS = Set.of("so", "ma", "ngay");

    private static final Set<String> RESEMBLANCE = Set.of("header-contains", "header-typo");

    private final Optional<Profile> profile;

    ListKind(Optional<Profile> profile) {
        this.profile = profile;
    }

    /** @param columns the columns with what a first assignment, without any preference, chose for them */
    void settle(List<ColumnState> columns) {
        Map<String, Integer> groups = groups(columns);
        columns.forEach(state -> settle(state, groups));
    }

    /** How many columns speak for each group of fields, with headings that mean one thing only. */
    private static Map<String, Integer> groups(List<ColumnState> columns) {
        Map<String, Integer> out = new HashMap<>();
        for (ColumnState state : columns) {
            List<Scored> close = close(state);
            if (close.size() == 1 && close.get(0).score() >= 0.7 && state.chosen.isPresent() && !bareWord(state)) {
                out.merge(close.get(0).field().group(), 1, Integer::sum);
            }
        }
        out.remove("");
        return out;
    }

    private void settle(ColumnState state, Map<String, Integer> groups) {
        Optional<Field> preferred = preferred(state);
        if (preferred.isPresent()) {
            prefer(state, preferred.get());
            return;
        }
        List<Scored> close = close(state);
        if (close.size() > 1) {
            byGroup(state, close, groups);
        } else if (close.size() == 1
                && aloneAndBare(state, close.get(0))
                && lacksGroup(close.get(0).field(), groups)) {
            state.scores.put(close.get(0).field(), close.get(0).times(UNSETTLED));
        }
    }

    private Optional<Field> preferred(ColumnState state) {
        return profile.flatMap(own -> state.said.stream()
                        .filter(own.prefer()::containsKey)
                        .map(said -> Objects.requireNonNull(own.prefer().get(said)))
                        .findFirst())
                .flatMap(id -> state.scores.keySet().stream()
                        .filter(field -> field.id().equals(id))
                        .findFirst());
    }

    private void prefer(ColumnState state, Field field) {
        String kind = profile.map(Profile::id).orElse("");
        boolean rivals = close(state).size() > 1;
        state.scores.replaceAll((each, scored) -> each.equals(field)
                ? rivals ? scored.because(Reason.of("list-kind", state.header, field.id(), kind)) : scored
                : strong(scored) ? scored : scored.times(0.8));
    }

    /** A content that speaks for another field much louder than for the preferred one is not shouted down. */
    private static boolean strong(Scored scored) {
        return scored.reason().code().startsWith("content");
    }

    private void byGroup(ColumnState state, List<Scored> close, Map<String, Integer> groups) {
        int most = 0;
        for (Scored each : close) {
            most = Math.max(most, groups.getOrDefault(each.field().group(), 0));
        }
        for (Scored each : close) {
            int own = groups.getOrDefault(each.field().group(), 0);
            double factor = most == 0 ? UNSETTLED : own == most ? 1 : 0.7;
            Reason reason = most == 0
                    ? Reason.of("ambiguous", state.header)
                    : Reason.of("list-group", state.header, each.field().id());
            state.scores.put(each.field(), each.times(factor).because(reason));
        }
    }

    /** The fields as likely as the best one by the heading itself; kin and content only help to choose. */
    private static List<Scored> close(ColumnState state) {
        List<Scored> ranked = state.ranked().stream()
                .filter(each -> each.reason().code().startsWith("header"))
                .toList();
        if (!ranked.isEmpty() && RESEMBLANCE.contains(ranked.get(0).reason().code())) {
            return ranked.subList(0, 1); // no word has several meanings here: one spelling is nearer than the other
        }
        return ranked.stream()
                .filter(each -> each.score() >= ranked.get(0).score() - CLOSE)
                .toList();
    }

    private static boolean bareWord(ColumnState state) {
        return state.said.stream().anyMatch(BARE_WORDS::contains);
    }

    private static boolean aloneAndBare(ColumnState state, Scored scored) {
        return bareWord(state) && !scored.reason().code().equals("header-group");
    }

    /** Whether the heading could as well mean another field. */
    static boolean ambiguous(ColumnState state) {
        return close(state).size() > 1;
    }

    private static boolean lacksGroup(Field field, Map<String, Integer> groups) {
        return groups.getOrDefault(field.group(), 0) == 0;
    }
}

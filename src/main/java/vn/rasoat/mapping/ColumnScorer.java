package vn.rasoat.mapping;

/** Weighs what a column's heading says against what its content says. */
final class ColumnScorer {
    /** Content that suits a field less than this speaks against it. */
    private static final double REFUTED = 0.2;

    private static final int ENOUGH = 5;
    private static final double HINT = 0.9;

    private final FieldDictionary dictionary;
    private final HeaderMatcher matcher;

    ColumnScorer(FieldDictionary dictionary, HeaderMatcher matcher) {
        this.dictionary = dictionary;
        this.matcher = matcher;
    }

    void score(ColumnState state) {
        for (HeaderCandidate heading : state.headings) {
            state.offer(byHeading(state, heading));
            heading.field().kin().forEach((id, ease) -> dictionary
                    .field(id)
                    .ifPresent(kin -> state.offer(weighed(
                            state,
                            kin,
                            heading.score() * ease,
                            Reason.of(
                                    "content-settles",
                                    state.header,
                                    heading.field().id(),
                                    kin.id())))));
        }
        byContent(state);
    }

    private static Scored byHeading(ColumnState state, HeaderCandidate heading) {
        String code = "header-" + heading.kind().code();
        return weighed(
                state,
                heading.field(),
                heading.score(),
                Reason.of(code, state.header, heading.field().id(), heading.group()));
    }

    private static Scored weighed(ColumnState state, Field field, double heading, Reason reason) {
        return new Scored(field, heading * (0.35 + 0.65 * ContentFit.of(field, state.seen)), reason);
    }

    private void byContent(ColumnState state) {
        double trust = trust(state);
        String code = state.header.isEmpty() ? "content-only" : "content-overrules";
        for (Field field : dictionary.fields()) {
            double alone = ContentFit.alone(field, state.seen);
            if (alone > 0 && hinted(state, field)) {
                state.offer(new Scored(field, alone * HINT, Reason.of("content-hint", state.header, field.id())));
            } else if (alone * trust > 0) {
                state.offer(new Scored(field, alone * trust, Reason.of(code, state.header, field.id())));
            }
        }
    }

    /** Whether the heading shares words with the field's, too few to be taken for it without the content. */
    private static boolean hinted(ColumnState state, Field field) {
        return state.headings.stream().anyMatch(each -> each.field().equals(field) && each.score() < 0.5);
    }

    /** How far the content alone may decide. */
    private double trust(ColumnState state) {
        if (state.header.isEmpty()) {
            return 1;
        }
        if (matcher.knownOther(state.column.header())) {
            return 0;
        }
        if (state.headings.stream().noneMatch(each -> each.score() >= 0.5)) {
            return state.tellsNothing() || Headless.unreadable(state.header) ? 0.9 : 0.6;
        }
        boolean refuted = state.seen.size() >= ENOUGH
                && state.headings.stream()
                        .filter(each -> each.score() >= 0.7)
                        .allMatch(each -> ContentFit.of(each.field(), state.seen) < REFUTED);
        return refuted ? 0.85 : state.tellsNothing() ? 0.8 : 0.4;
    }
}

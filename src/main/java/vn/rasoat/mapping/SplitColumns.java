package vn.rasoat.mapping;

import java.util.List;

/** One heading over several columns whose parts have none of their own: "Họ và tên" over "Nguyễn Văn" and "An". */
final class SplitColumns {
    private static final double MOST = 0.75;
    private static final double SCORE = 0.93;

    private final FieldDictionary dictionary;

    SplitColumns(FieldDictionary dictionary) {
        this.dictionary = dictionary;
    }

    void find(List<ColumnState> columns) {
        for (int i = 0; i + 1 < columns.size(); i++) {
            names(columns.get(i), columns.get(i + 1));
            if (i + 2 < columns.size()) {
                date(columns.get(i), columns.get(i + 1), columns.get(i + 2));
            }
        }
    }

    private void names(ColumnState left, ColumnState right) {
        boolean given = right.seen.share(Shape.WORD) >= MOST && right.seen.share(Shape.SEX_WORD) < 0.5;
        boolean family = left.seen.share(Shape.NAME_LIKE) + left.seen.share(Shape.WORD) >= MOST;
        if (headed(left, "ho_va_ten") && follows(left, right) && given && family) {
            take(left, "ho_chu_dem");
            take(right, "ten");
        }
    }

    private void date(ColumnState first, ColumnState second, ColumnState third) {
        if (headed(first, "ngay_sinh")
                && follows(first, second)
                && follows(first, third)
                && first.seen.share(Shape.DAY) >= MOST
                && second.seen.share(Shape.MONTH) >= MOST
                && third.seen.share(Shape.YEAR) >= MOST) {
            take(first, "ngay_sinh_ngay");
            take(second, "ngay_sinh_thang");
            take(third, "ngay_sinh_nam");
        }
    }

    private static boolean follows(ColumnState left, ColumnState right) {
        return right.header.isEmpty() || Fold.equality(right.header).equals(Fold.equality(left.header));
    }

    private static boolean headed(ColumnState state, String field) {
        return !state.headings.isEmpty()
                && state.headings.get(0).field().id().equals(field)
                && state.headings.get(0).score() >= 0.8;
    }

    private void take(ColumnState state, String id) {
        dictionary.field(id).ifPresent(field -> {
            state.scores.clear();
            state.offer(new Scored(field, SCORE, Reason.of("split-column", state.header, id)));
        });
    }
}

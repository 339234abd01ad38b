package vn.rasoat.training.fault;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import vn.rasoat.model.Knowledge;
import vn.rasoat.training.list.Row;
import vn.rasoat.training.people.Fact;

/** Applies the errors of whole columns to rows on their way to the file. For one thread. */
public final class ColumnSpoiler {
    private final Set<FileFault> faults;
    private final SplittableRandom random;
    private final LegacyEncoder tcvn3;
    private final LegacyEncoder vni;
    private final LegacyEncoder viscii;
    private final LegacyEncoder mojibake = LegacyEncoders.mojibake();

    public ColumnSpoiler(Knowledge knowledge, Set<FileFault> faults, long seed) {
        this.faults = Set.copyOf(faults);
        this.random = new SplittableRandom(seed ^ 0xF11E);
        tcvn3 = LegacyEncoders.tcvn3(knowledge);
        vni = LegacyEncoders.vni(knowledge);
        viscii = LegacyEncoders.viscii(knowledge);
    }

    /** Changes the batch's rows; adds to its key where single rows are concerned. */
    public void spoil(Injector.Batch batch) {
        if (faults.isEmpty()) {
            return;
        }
        for (Row row : batch.rows()) {
            for (FileFault fault : FileFault.values()) {
                if (faults.contains(fault) && row.column(fault.fact()) >= 0) {
                    spoil(row, fault, batch.faults());
                }
            }
        }
    }

    private void spoil(Row row, FileFault fault, List<Fault> key) {
        int column = row.column(fault.fact());
        String text = row.cell(column);
        switch (fault) {
            case SEX_ZERO_ONE -> row.set(column, text.equals("Nam") ? "1" : text.equals("Nữ") ? "0" : text);
            case RELIGION_00_99 ->
                row.set(column, text.equals("Không") ? (random.nextInt(3) == 0 ? "99" : "00") : text);
            case COLUMN_TCVN3 -> row.set(column, tcvn3.encode(text));
            case COLUMN_VNI -> row.set(column, vni.encode(text));
            case COLUMN_VISCII -> row.set(column, viscii.encode(text));
            case COLUMN_MOJIBAKE -> row.set(column, mojibake.encode(text));
            case MIXED_ENCODINGS -> row.set(column, random.nextBoolean() ? tcvn3.encode(text) : text);
            case MIXED_DATE_ORDER, NEW_YEAR_BIRTHDAYS -> birth(row, column, fault, key);
            case ALL_KINH -> row.set(column, "Kinh");
            case MISSING_COLUMN, NO_UPDATE_DAY, LEGACY_FONT, NO_UTF8_MARK -> {
                // the writer's business
            }
        }
    }

    private void birth(Row row, int column, FileFault fault, List<Fault> key) {
        String text = row.cell(column);
        boolean hit = random.nextInt(fault == FileFault.MIXED_DATE_ORDER ? 3 : 8) == 0;
        boolean own = key.stream().anyMatch(other -> other.row().equals(row) && other.column() == column);
        if (!hit
                || own
                || !text.equals(row.person().fact(Fact.NGAY_SINH))
                || row.person().yearOnly()) {
            return;
        }
        String wrong = fault == FileFault.NEW_YEAR_BIRTHDAYS
                ? "01/01" + text.substring(5)
                : text.substring(3, 6) + text.substring(0, 3) + text.substring(6);
        if (!wrong.equals(text)) {
            row.set(column, wrong);
            key.add(new Fault(row, column, fault.errorClass(), fault.rule(), wrong, text, "", Role.CHANGED));
        }
    }
}

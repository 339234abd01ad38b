package vn.rasoat.check.kind.common;

import vn.rasoat.check.Binding;
import vn.rasoat.check.KeyOf;
import vn.rasoat.check.PackedDate;
import vn.rasoat.mapping.value.Value;

/**
 * A birth date that somebody living can have; one that cannot be is another rule's finding, and shall not make the relatives' dates
 * look wrong.
 *
 * @param earliest the first day, as {@link PackedDate}
 * @param latest the last day
 */
public record BirthDate(int earliest, int latest) implements KeyOf {
    /** Dates that somebody alive on the day of the check can have been born on. */
    public static BirthDate of(Binding binding) {
        int oldest = binding.context().parameters().get("max_age_error").asInt();
        return new BirthDate(PackedDate.of(binding.asOf().minusYears(oldest)), PackedDate.of(binding.asOf()));
    }

    @Override
    public long of(Value value) {
        int date = PackedDate.of(value);
        return date != PackedDate.NONE && PackedDate.latest(date) >= earliest && PackedDate.earliest(date) <= latest
                ? date
                : 0;
    }
}

package vn.rasoat.register.extract;

import java.util.List;
import vn.rasoat.check.Register;
import vn.rasoat.check.Row;
import vn.rasoat.model.SourceException;
import vn.rasoat.register.compare.Comparisons;

/** A register extract as one list is compared with it. */
public final class ListRegister implements Register {
    private final RegisterExtract extract;
    private final RegisterTarget target;
    private final RegisterLinking linking;
    private final Comparisons comparisons;

    /** @param target whom the list ought to hold */
    public ListRegister(
            RegisterExtract extract, RegisterTarget target, RegisterLinking linking, Comparisons comparisons) {
        this.extract = extract;
        this.target = target;
        this.linking = linking;
        this.comparisons = comparisons;
    }

    @Override
    public List<String> fields() {
        return extract.fields();
    }

    @Override
    public Matches match(ListRows list) throws SourceException {
        Found found = new PersonSearch(extract, linking, comparisons).run(list);
        return new AllMatches(extract, found, Missing.of(extract, target, found, linking.communeShare()));
    }

    private record AllMatches(RegisterExtract extract, Found found, Missing absent) implements Matches {
        @Override
        public vn.rasoat.check.Match of(int row) {
            return found.match(row, extract);
        }

        @Override
        public long expected() {
            return absent.expected();
        }

        @Override
        public int[] missing() {
            return absent.people();
        }

        @Override
        public Row person(int number) {
            return extract.person(number);
        }
    }
}

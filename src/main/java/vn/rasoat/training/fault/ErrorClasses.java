package vn.rasoat.training.fault;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The catalogue of single errors, read as a table of contents: {@link FormatErrors}, {@link CompletenessErrors},
 * {@link CodeErrors}, {@link CrossFieldErrors}, {@link LifeErrors}, {@link TextErrors}, {@link GroupErrors},
 * {@link HouseholdErrors}, {@link DuplicateErrors}; and of one kind of
 * list: {@link StayErrors}, {@link RegisterErrors}, {@link SchoolingErrors}, {@link InsuranceErrors}, {@link WelfareErrors},
 * {@link DeskPeopleErrors}, {@link DeskThingErrors}, {@link DeskPaperErrors}. Errors of whole columns and files are
 * {@link FileFault}.
 */
public final class ErrorClasses {
    private static final List<ErrorClass> ALL = Stream.of(
                    FormatErrors.all(),
                    CompletenessErrors.all(),
                    CodeErrors.all(),
                    CrossFieldErrors.all(),
                    LifeErrors.all(),
                    TextErrors.all(),
                    GroupErrors.all(),
                    HouseholdErrors.all(),
                    DuplicateErrors.all(),
                    StayErrors.all(),
                    RegisterErrors.all(),
                    SchoolingErrors.all(),
                    InsuranceErrors.all(),
                    WelfareErrors.all(),
                    DeskPeopleErrors.all(),
                    DeskThingErrors.all(),
                    DeskPaperErrors.all())
            .flatMap(List::stream)
            .toList();

    private ErrorClasses() {}

    public static List<ErrorClass> all() {
        return ALL;
    }

    /** The class of the given id. */
    public static Optional<ErrorClass> byId(String id) {
        return ALL.stream().filter(error -> error.id().equals(id)).findFirst();
    }
}

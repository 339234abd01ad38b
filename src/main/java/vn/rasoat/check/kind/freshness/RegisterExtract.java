package vn.rasoat.check.kind.freshness;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.TableCheck;
import vn.rasoat.check.TableFacts;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code register-extract}: what must hold of the extract of the population register that a list is compared with. Without an
 * extract nothing can be said, and nothing is. What is known of the extract comes as notes about the file, as ISO days: {@value
 * #DATE}, {@value #KEEP_UNTIL}, {@value #FILE_DATE}, and {@value #AUTHORITY}, by whose leave it was given.
 *
 * <p>Parameters: {@code about}, {@code age} (the list is {@code months} older than the extract: case {@code older}) or {@code keeping}
 * (cases {@code expired} and {@code no-authority}).
 */
final class RegisterExtract implements CheckKind {
    static final String DATE = "register-date";
    static final String KEEP_UNTIL = "register-keep-until";
    static final String AUTHORITY = "register-authority";
    static final String FILE_DATE = "file-date";

    private static final int OLDER = 0;
    private static final int EXPIRED = 1;
    private static final int NO_AUTHORITY = 2;

    private enum About {
        AGE,
        KEEPING
    }

    @Override
    public String name() {
        return "register-extract";
    }

    @Override
    public List<String> cases() {
        return List.of("older", "expired", "no-authority");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("extract", "file", "until", "months");
    }

    @Override
    public TableCheck bind(Rule rule, Binding binding) throws RuleException {
        return rule.check().choice("about", About.class) == About.AGE
                ? new Age(rule.check().integer("months"))
                : new Keeping(binding.asOf());
    }

    /** The day of a note; empty when it was not noted or is no day. */
    private static Optional<LocalDate> day(TableFacts facts, String code) {
        List<String> note = facts.notes().getOrDefault(code, List.of());
        try {
            return note.size() == 1 ? Optional.of(LocalDate.parse(note.get(0))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<TableCheck.TableFinding> finding(int caseIndex, Map<String, String> arguments) {
        Explanation blame = Explanation.blaming(-1).with(arguments);
        return List.of(new TableCheck.TableFinding(caseIndex, -1, List.of(), blame));
    }

    private static String display(LocalDate day) {
        return vn.rasoat.model.PartialDate.of(day).display();
    }

    private record Age(int months) implements TableCheck {
        @Override
        public List<Integer> distinctSlots() {
            return List.of();
        }

        @Override
        public List<TableFinding> judge(TableFacts facts) {
            Optional<LocalDate> extract = day(facts, DATE);
            Optional<LocalDate> file = day(facts, FILE_DATE);
            if (extract.isEmpty()
                    || file.isEmpty()
                    || !file.get().isBefore(extract.get().minusMonths(months))) {
                return List.of();
            }
            return finding(
                    OLDER,
                    Map.of(
                            "extract", display(extract.get()),
                            "file", display(file.get()),
                            "months", Integer.toString(months)));
        }
    }

    private record Keeping(LocalDate asOf) implements TableCheck {
        @Override
        public List<Integer> distinctSlots() {
            return List.of();
        }

        @Override
        public List<TableFinding> judge(TableFacts facts) {
            Optional<LocalDate> extract = day(facts, DATE);
            if (extract.isEmpty()) {
                return List.of();
            }
            Map<String, String> told = Map.of("extract", display(extract.get()));
            Optional<LocalDate> until = day(facts, KEEP_UNTIL);
            if (until.isPresent() && until.get().isBefore(asOf)) {
                return finding(EXPIRED, Map.of("extract", display(extract.get()), "until", display(until.get())));
            }
            boolean named =
                    facts.notes().getOrDefault(AUTHORITY, List.of()).stream().anyMatch(text -> !text.isBlank());
            return named ? List.of() : finding(NO_AUTHORITY, told);
        }
    }
}

package vn.rasoat.register.crosscheck;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.register.crosscheck.PairResult.NotRun;
import vn.rasoat.register.crosscheck.PairRule.Kind;
import vn.rasoat.register.crosscheck.PairRule.Side;
import vn.rasoat.rule.RuleException;

/**
 * Lays lists beside each other, pair after pair. Which rows are about the same people was found out before. The same lists give the
 * same suspicions in the same order, however many cores there are.
 */
public final class Crosscheck {
    static final String POPULATION = "dan_cu";

    private final LinkedPeople people;
    private final Context context;
    private final Map<List<Integer>, RowsByPerson> rows = new HashMap<>();

    public Crosscheck(LinkedPeople people, Context context) {
        this.people = people;
        this.context = context;
    }

    /**
     * @throws RuleException when a condition of a pair cannot be what it should be
     */
    public CrosscheckResult run(List<PairRule> rules) throws RuleException {
        List<PairPlan> plans = new ArrayList<>();
        for (PairRule rule : rules) {
            plans.add(new PairPlan(rule, context));
        }
        List<Found> found = IntStream.range(0, plans.size())
                .parallel()
                .mapToObj(i -> run(plans.get(i)))
                .toList();
        return new CrosscheckResult(people, plans, found);
    }

    /** What a pair found, and the numbers. */
    record Found(PairResult result, Suspicions suspicions) {
        static Found notRun(PairRule rule, NotRun why) {
            return new Found(PairResult.notRun(rule, why), new Suspicions());
        }
    }

    private Found run(PairPlan plan) {
        PairRule rule = plan.rule();
        List<Integer> left = lists(rule.left(), true);
        if (left.isEmpty()) {
            return Found.notRun(rule, NotRun.NO_LEFT);
        }
        boolean needed = rule.needs().stream().anyMatch(profile -> people.lists().stream()
                .noneMatch(list -> list.about().profile().equals(profile)));
        if (needed) {
            return Found.notRun(rule, NotRun.NEEDS_MORE);
        }
        if (rule.kind() == Kind.SINGLE || rule.kind() == Kind.SHARED) {
            return new OwnRows(people, plan).run(left);
        }
        List<Integer> right = rule.kind() == Kind.TWICE ? left : lists(rule.right(), false);
        if (right.isEmpty()) {
            return Found.notRun(rule, NotRun.NO_RIGHT);
        }
        List<Integer> sameTime = right.stream()
                .filter(each -> left.stream().anyMatch(other -> apart(each, other) <= most(rule)))
                .toList();
        if (sameTime.isEmpty()) {
            return Found.notRun(rule, NotRun.OTHER_TIME);
        }
        return switch (rule.kind()) {
            case TWICE -> new Together(people, plan, this::apart).twice(left, rows(left, false));
            case MISSING -> new Absent(people, plan, this::apart).run(left, sides(rule, sameTime));
            default -> new Together(people, plan, this::apart).both(left, rows(sameTime, true));
        };
    }

    private static long most(PairRule rule) {
        return rule.maxDaysApart() == 0 ? Long.MAX_VALUE : rule.maxDaysApart();
    }

    private List<RowsByPerson> sides(PairRule rule, List<Integer> right) {
        List<RowsByPerson> out = new ArrayList<>(List.of(rows(right, true)));
        rule.also().forEach(side -> out.add(rows(lists(side, false), true)));
        return out;
    }

    private RowsByPerson rows(List<Integer> lists, boolean withMaybe) {
        List<Integer> key = new ArrayList<>(lists);
        key.add(withMaybe ? 1 : 0);
        synchronized (rows) {
            return rows.computeIfAbsent(key, any -> new RowsByPerson(people, lists, withMaybe));
        }
    }

    /**
     * The lists of a side, those of its first profiles first. A register extract stands for the population on the right side, and
     * on the left where no list of the population was given.
     */
    private List<Integer> lists(Side side, boolean left) {
        List<Integer> out = new ArrayList<>();
        boolean ownPopulation = people.lists().stream()
                .anyMatch(list -> list.about().profile().equals(POPULATION)
                        && !list.about().register());
        for (String profile : side.profiles()) {
            for (int i = 0; i < people.lists().size(); i++) {
                PersonList.About about = people.lists().get(i).about();
                boolean taken = !about.register() || !left || !ownPopulation;
                if (about.profile().equals(profile) && taken) {
                    out.add(i);
                }
            }
        }
        return out;
    }

    /** How many days lie between the days of two lists. */
    private long apart(int one, int other) {
        return Math.abs(ChronoUnit.DAYS.between(day(one), day(other)));
    }

    private LocalDate day(int list) {
        return people.lists().get(list).about().date().orElse(context.asOf());
    }
}

package vn.rasoat.reference;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.model.Knowledge;

/** The ages, gaps, deadlines and dates of {@code codes/parameters.csv}, by name. */
public final class Parameters {
    private final Lazy<Map<String, Parameter>> byName;

    public Parameters(Knowledge knowledge) {
        this.byName = new Lazy<>(() -> read(knowledge));
    }

    public Optional<Parameter> find(String name) {
        return Optional.ofNullable(byName.get().get(name));
    }

    /** The parameter of that name; fails with {@link IllegalArgumentException} when there is none. */
    public Parameter get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no parameter " + name));
    }

    public Collection<Parameter> all() {
        return byName.get().values();
    }

    private static Map<String, Parameter> read(Knowledge knowledge) {
        Map<String, Parameter> found = new LinkedHashMap<>();
        knowledge
                .csv("codes/parameters.csv")
                .forEach(line -> found.put(
                        line.getField("name"),
                        new Parameter(
                                line.getField("name"),
                                line.getField("value"),
                                line.getField("unit"),
                                line.getField("source"),
                                Confidence.of(line.getField("confidence")))));
        return found;
    }
}

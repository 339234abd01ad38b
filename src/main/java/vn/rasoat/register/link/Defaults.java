package vn.rasoat.register.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import vn.rasoat.model.Knowledge;
import vn.rasoat.register.compare.Comparator;

/** How often the fields of two rows about the same person are expected to agree at each level, before any data are seen. */
public final class Defaults {
    private final Map<Comparator, double[]> shares;

    private Defaults(Map<Comparator, double[]> shares) {
        this.shares = shares;
    }

    /** Reads {@code linkage/defaults.json}. */
    public static Defaults from(Knowledge knowledge) {
        Map<Comparator, double[]> shares = new EnumMap<>(Comparator.class);
        try (InputStream in = knowledge.open("linkage/defaults.json")) {
            JsonNode match = new ObjectMapper().readTree(in).path("match");
            for (Comparator comparator : Comparator.values()) {
                JsonNode levels = match.path(comparator.id());
                double[] of = new double[levels.size()];
                for (int i = 0; i < of.length; i++) {
                    of[i] = levels.get(i).asDouble();
                }
                shares.put(comparator, of);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Defaults(shares);
    }

    /** The share of each level among matching pairs. */
    double[] match(LinkField field) {
        int levels = field.top() + 1;
        double[] known = shares.getOrDefault(field.comparator(), new double[0]);
        if (known.length == levels) {
            return known.clone();
        }
        throw new IllegalStateException(
                "linkage/defaults.json: " + field.comparator().id() + " needs " + levels + " levels");
    }
}

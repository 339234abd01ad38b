package vn.rasoat.register.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.rasoat.register.link.ValueColumn;

/**
 * A register that was opened, in memory.
 *
 * @param columns by field, in the order in which they were kept
 * @param blocks from how many blocks it was read
 */
public record OpenedRegister(RegisterFacts facts, Map<String, ValueColumn> columns, int blocks, Health health) {
    public OpenedRegister {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    @Override
    public String toString() { // people's data
        return "OpenedRegister[" + facts.rows() + " rows]";
    }
}

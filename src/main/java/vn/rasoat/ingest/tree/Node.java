package vn.rasoat.ingest.tree;

import java.util.LinkedHashMap;
import java.util.Map;

/** All nodes of one path, taken together: how often they occur, how often side by side, how many values are in and below them. */
final class Node {
    final String name;
    final int depth;
    final Map<String, Node> children = new LinkedHashMap<>();
    long count;
    long values;
    boolean hasValue;
    /** How many there were below the parent that is being read. */
    long here;
    /** The most below one parent. */
    long most;

    Node(String name, int depth) {
        this.name = name;
        this.depth = depth;
    }

    boolean repeats() {
        return most > 1;
    }

    /** How many columns a table of these nodes would have. */
    int columns() {
        int columns = hasValue ? 1 : 0;
        for (Node child : children.values()) {
            columns += child.columns();
        }
        return columns;
    }
}

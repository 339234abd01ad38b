package vn.rasoat.ingest.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vn.rasoat.model.SourceException;

/**
 * Finds out what a tree's records are: the nodes that stand many side by side and hold most of the values. A list of households
 * holds people; a person's papers, a few each, are part of the person.
 */
final class RecordFinder {
    private static final int MAX_NODES = 200_000;
    /** So many below one parent are a list of their own; fewer are parts of a record. */
    private static final double MANY = 8;

    private static final double MOST = 0.6;

    private final TreeSource source;
    private int nodes;

    private RecordFinder(TreeSource source) {
        this.source = source;
    }

    /**
     * The records of a tree.
     *
     * @param path the names from the outermost node to the record's
     * @param columns the paths of its values, below the record, in the order in which they were met
     * @param count how many records there are
     */
    record Records(List<String> path, List<List<String>> columns, long count) {}

    /** Reads the whole tree; empty when nothing in it is a record. */
    static Optional<Records> find(TreeSource source) throws SourceException {
        RecordFinder finder = new RecordFinder(source);
        Node root = finder.read();
        List<Node> path = new ArrayList<>();
        return finder.best(root, path) ? Optional.of(finder.records(path)) : Optional.empty();
    }

    private Node read() throws SourceException {
        Node root = new Node("", 0);
        Deque<Node> open = new ArrayDeque<>();
        open.push(root);
        try (TreeEvents events = source.open()) {
            for (TreeEvents.Event event = events.next(); event != TreeEvents.Event.DONE; event = events.next()) {
                Node at = open.element();
                switch (event) {
                    case BEGIN -> open.push(begin(at, events.name()));
                    case VALUE -> {
                        at.hasValue = true;
                        open.forEach(node -> node.values++);
                    }
                    default -> {
                        at.children.values().forEach(child -> child.here = 0);
                        open.pop();
                    }
                }
            }
        }
        return root;
    }

    private Node begin(Node at, String name) throws SourceException {
        Node child = at.children.get(name);
        if (child == null) {
            if (++nodes > MAX_NODES) {
                throw new SourceException(
                        "too-many-columns", source.file(), "", source.limits().columns());
            }
            child = new Node(name, at.depth + 1);
            at.children.put(name, child);
        }
        child.count++;
        child.most = Math.max(child.most, ++child.here);
        return child;
    }

    /** Follows the branch with most values to the record; the path gets the nodes from below the root to it. */
    private boolean best(Node root, List<Node> path) {
        Node at = root;
        int record = 0;
        boolean found = false;
        while (true) {
            Optional<Node> next = heaviest(at);
            if (next.isEmpty()) {
                break;
            }
            Node child = next.get();
            path.add(child);
            boolean bears = child.columns() >= 2 || (child.columns() == 1 && child.count > 2);
            boolean many = !found || (child.most >= MANY && child.count >= MANY * path.get(record - 1).count);
            if (child.repeats() && bears && many && (!found || child.values >= MOST * path.get(record - 1).values)) {
                record = path.size();
                found = true;
            }
            at = child;
        }
        if (!found) {
            record = single(path);
        }
        path.subList(record, path.size()).clear();
        return record > 0;
    }

    private static Optional<Node> heaviest(Node at) {
        return at.children.values().stream()
                .filter(child -> child.values > 0 && child.columns() > 0)
                .max(java.util.Comparator.comparingLong(child -> child.values));
    }

    /** Where nothing repeats: the outermost node with two values of its own is the only record. */
    private static int single(List<Node> path) {
        for (int i = 0; i < path.size(); i++) {
            long own = path.get(i).children.values().stream()
                    .filter(child -> child.hasValue && !child.name.startsWith("@"))
                    .count();
            if (own >= 2) {
                return i + 1;
            }
        }
        return 0;
    }

    private Records records(List<Node> path) throws SourceException {
        List<List<String>> columns = new ArrayList<>();
        Node record = path.get(path.size() - 1);
        collect(record, new ArrayList<>(), columns);
        if (columns.size() > source.limits().columns()) {
            throw new SourceException(
                    "too-many-columns", source.file(), "", source.limits().columns());
        }
        return new Records(path.stream().map(node -> node.name).toList(), columns, record.count);
    }

    private static void collect(Node node, List<String> path, List<List<String>> columns) {
        if (node.hasValue) {
            columns.add(List.copyOf(path));
        }
        for (Node child : node.children.values()) {
            path.add(child.name);
            collect(child, path, columns);
            path.remove(path.size() - 1);
        }
    }
}

package vn.rasoat.workspace.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The checks made on this computer. Of each list the latest {@value #CHECKS_OF_A_LIST} are kept; when all together take more
 * than {@value #MEGABYTES} MB, the oldest of all go first. Several windows may use one folder.
 */
public final class History {
    public static final int CHECKS_OF_A_LIST = 24;
    public static final int MEGABYTES = 64;

    private final Path folder;
    private final long mostBytes;

    public History(Path folder) {
        this(folder, MEGABYTES * 1_000_000L);
    }

    History(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    /**
     * Keeps a check. The same file checked again with the same rules takes the place of its latest check.
     *
     * @return how it stands beside the check before it; empty for the first check of a list
     */
    public Optional<Comparison> add(PastCheck check, FoundIds found) throws IOException {
        List<CheckFile> earlier = of(check.list());
        if (!earlier.isEmpty() && earlier.get(earlier.size() - 1).check().sameAs(check)) {
            Files.deleteIfExists(earlier.get(earlier.size() - 1).path());
            earlier = earlier.subList(0, earlier.size() - 1);
        }
        CheckFile.write(folder, check, found);
        prune();
        return compare(check, found, earlier);
    }

    private List<CheckFile> of(String list) throws IOException {
        return CheckFile.in(folder).stream()
                .filter(each -> each.check().list().equals(list))
                .toList();
    }

    private static Optional<Comparison> compare(PastCheck check, FoundIds found, List<CheckFile> earlier) {
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        CheckFile last = earlier.get(earlier.size() - 1);
        List<FoundIds> before = earlier.subList(0, earlier.size() - 1).stream()
                .map(CheckFile::found)
                .flatMap(Optional::stream)
                .toList();
        return last.found().map(was -> Comparison.of(last.check(), was, check, found, before));
    }

    /** How a kept check stands beside the one before it; empty for the oldest kept of its list. */
    public Optional<Comparison> compare(PastCheck check) throws IOException {
        List<CheckFile> all = of(check.list());
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).check().equals(check)) {
                List<CheckFile> earlier = all.subList(0, i);
                return all.get(i).found().flatMap(found -> compare(check, found, earlier));
            }
        }
        return Optional.empty();
    }

    /** All kept checks by list, the oldest first; the list checked last comes first. */
    public Map<String, List<PastCheck>> lists() throws IOException {
        Map<String, List<PastCheck>> byList = CheckFile.in(folder).stream()
                .map(CheckFile::check)
                .collect(Collectors.groupingBy(PastCheck::list));
        Map<String, List<PastCheck>> out = new LinkedHashMap<>();
        byList.values().stream()
                .sorted(Comparator.comparing((List<PastCheck> checks) ->
                                checks.get(checks.size() - 1).at())
                        .reversed())
                .forEach(checks -> out.put(checks.get(0).list(), List.copyOf(checks)));
        return out;
    }

    /** Forgets a list's checks. */
    public void forget(String list) throws IOException {
        for (CheckFile file : of(list)) {
            Files.deleteIfExists(file.path());
        }
    }

    /** Forgets everything, files that cannot be read as well. */
    public void clear() throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private void prune() throws IOException {
        List<CheckFile> all = CheckFile.in(folder);
        List<CheckFile> kept = new ArrayList<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        long bytes = 0;
        for (int i = all.size() - 1; i >= 0; i--) {
            CheckFile file = all.get(i);
            bytes += file.bytes();
            boolean room = counts.merge(file.check().list(), 1, Integer::sum) <= CHECKS_OF_A_LIST;
            if (kept.isEmpty() || (room && bytes <= mostBytes)) {
                kept.add(file);
            } else {
                Files.deleteIfExists(file.path());
            }
        }
    }
}

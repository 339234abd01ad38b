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
        List<Comparison> all = compare(earlier, Optional.of(check), Optional.of(found));
        return all.stream().filter(each -> each.now().equals(check)).findFirst();
    }

    private List<CheckFile> of(String list) throws IOException {
        return CheckFile.in(folder).stream()
                .filter(each -> each.check().list().equals(list))
                .toList();
    }

    /** How each kept check of a list stands beside the one before it, the oldest first; a check that cannot be read is passed over. */
    public List<Comparison> comparisons(String list) throws IOException {
        return compare(of(list), Optional.empty(), Optional.empty());
    }

    /** Holds no more than three checks' findings at a time. */
    private static List<Comparison> compare(
            List<CheckFile> files, Optional<PastCheck> last, Optional<FoundIds> lastFound) {
        List<Comparison> out = new ArrayList<>();
        FoundIds earlier = FoundIds.NONE;
        Optional<PastCheck> before = Optional.empty();
        FoundIds was = FoundIds.NONE;
        for (int i = 0; i <= files.size(); i++) {
            Optional<PastCheck> now =
                    i < files.size() ? Optional.of(files.get(i).check()) : last;
            Optional<FoundIds> is = i < files.size() ? files.get(i).found() : lastFound;
            if (now.isEmpty() || is.isEmpty()) {
                continue;
            }
            if (before.isPresent()) {
                out.add(Comparison.of(before.get(), was, now.get(), is.get(), earlier));
                earlier = earlier.and(was);
            }
            before = now;
            was = is.get();
        }
        return out;
    }

    /** All kept checks by list, the oldest first; the list checked last comes first. */
    public Map<String, List<PastCheck>> lists() throws IOException {
        Map<String, List<PastCheck>> byList =
                CheckFile.in(folder).stream().map(CheckFile::check).collect(Collectors.groupingBy(PastCheck::list));
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

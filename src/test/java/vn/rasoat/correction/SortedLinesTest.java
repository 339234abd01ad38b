package vn.rasoat.correction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.model.Severity;

class SortedLinesTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void lines_come_back_as_if_all_had_been_sorted_at_once(long seed) {
        Random random = new Random(seed);
        SortedLines sorted = new SortedLines();
        List<CorrectionLine> all = new ArrayList<>();
        for (int run = 0; run < 7; run++) {
            List<CorrectionLine> lines = new ArrayList<>();
            for (int i = random.nextInt(60); i > 0; i--) {
                lines.add(line(random, all.size() + lines.size()));
            }
            sorted.add(SortedLines.Run.of(lines));
            all.addAll(lines);
        }
        all.sort(CorrectionLine.ORDER);
        List<CorrectionLine> back = new ArrayList<>();
        sorted.forEach(back::add);
        assertThat(back).usingRecursiveComparison().isEqualTo(all);
        assertThat(sorted.size()).isEqualTo(all.size());
    }

    @Test
    void a_village_as_long_as_a_cell_can_be_comes_back_whole() {
        CorrectionLine line = new CorrectionLine("ắ".repeat(32_767), "", Severity.ERROR, 1, "x".getBytes(UTF_8));
        SortedLines sorted = new SortedLines();
        sorted.add(SortedLines.Run.of(List.of(line)));
        assertThat(sorted.iterator().next()).usingRecursiveComparison().isEqualTo(line);
    }

    @Test
    void no_lines_are_no_lines() {
        SortedLines sorted = new SortedLines();
        sorted.add(SortedLines.Run.of(List.of()));
        assertThat(sorted).isEmpty();
    }

    private static CorrectionLine line(Random random, int number) {
        Severity severity = Severity.values()[random.nextInt(Severity.values().length)];
        String village = "thôn " + random.nextInt(3);
        String cells = number + "\u001Fô " + random.nextInt(1000);
        return new CorrectionLine(village, "h" + random.nextInt(4), severity, random.nextInt(5), cells.getBytes(UTF_8));
    }
}

package vn.rasoat.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.rasoat.text.Folding;

/** A list kept by hand about the first people of a register: every fifth row is damaged. */
final class DamagedList {
    private static final Pattern ID = Pattern.compile("(?<=,)[0-9]{12}(?=,)");
    private static final Pattern NAME = Pattern.compile("^([^,]*,[^,]*,)([^,]*)");
    private static final long SEED = 31;

    private DamagedList() {}

    static void write(Path register, int rows, Path list) throws IOException {
        Path making = list.resolveSibling(list.getFileName() + ".making");
        Random random = new Random(SEED);
        try (BufferedReader in = Files.newBufferedReader(register, UTF_8);
                BufferedWriter out = Files.newBufferedWriter(making, UTF_8)) {
            out.append(in.readLine()).append("\r\n");
            String line = in.readLine();
            for (int row = 0; row < rows && line != null; row++, line = in.readLine()) {
                out.append(random.nextInt(5) == 0 ? damaged(line, random) : line).append("\r\n");
            }
        }
        Files.move(making, list, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String damaged(String line, Random random) {
        Matcher id = ID.matcher(line);
        return switch (random.nextInt(4)) {
            case 0 -> id.replaceFirst("");
            case 1 -> id.replaceFirst(found -> found.group().substring(1));
            case 2 -> id.replaceFirst(found -> found.group().substring(0, 11) + (found.group().endsWith("9") ? 0 : 9));
            default ->
                NAME.matcher(line)
                        .replaceFirst(found ->
                                Matcher.quoteReplacement(found.group(1) + Folding.stripMarks(found.group(2))));
        };
    }
}

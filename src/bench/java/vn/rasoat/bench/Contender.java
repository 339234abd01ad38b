package vn.rasoat.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One line of a table: something that is run several times.
 *
 * @param name unique in its group
 * @param command what is run
 * @param findings where what it finds is written, one a line
 * @param besides the lines of the group its time is divided by
 * @param bar what was promised, or empty
 */
record Contender(String name, Command command, Optional<Path> findings, List<String> besides, String bar) {}

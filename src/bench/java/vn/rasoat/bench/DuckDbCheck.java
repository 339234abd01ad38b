package vn.rasoat.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/** Checks a CSV file by one query of DuckDB, on all processors: {@code list.csv findings.csv rules-folder yyyy-mm-dd}. */
final class DuckDbCheck {
    private static final Pattern RULE = Pattern.compile("'[A-Z]{3}-\\d{3}'");

    private DuckDbCheck() {}

    public static void main(String[] args) throws IOException, SQLException {
        String query = query().replace("${list}", args[0])
                .replace("${findings}", args[1])
                .replace("${rules}", args[2])
                .replace("${asOf}", args[3]);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET memory_limit = '1GB'");
            long started = System.nanoTime();
            statement.execute(query);
            System.out.println((System.nanoTime() - started) / 1_000_000 + " ms in the query alone");
        }
    }

    /** How many different checks the query makes. */
    static long checks() throws IOException {
        return RULE.matcher(query())
                .results()
                .map(rule -> rule.group())
                .distinct()
                .count();
    }

    private static String query() throws IOException {
        try (InputStream in = DuckDbCheck.class.getResourceAsStream("checks.sql")) {
            if (in == null) {
                throw new FileNotFoundException("checks.sql");
            }
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}

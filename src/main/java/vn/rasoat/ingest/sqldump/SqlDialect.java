package vn.rasoat.ingest.sqldump;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whose SQL a dump is in, as far as that changes where its texts and statements end. */
enum SqlDialect {
    MYSQL,
    POSTGRES,
    SQL_SERVER,
    /** H2, SQLite, Oracle and the standard. */
    OTHER;

    private static final Pattern MYSQL_SIGNS = Pattern.compile("mysql dump|mariadb dump|phpmyadmin|heidisql"
            + "|source server type\\s*:\\s*m(ysql|ariadb)|\\bengine\\s*=\\s*\\w+|/\\*!\\d{5}|\\b(insert|replace)\\s+into\\s+`");
    private static final Pattern POSTGRES_SIGNS = Pattern.compile(
            "postgresql database|pg_catalog|\\bfrom stdin\\b|standard_conforming_strings|\\bowner to \\w");
    private static final Pattern SQL_SERVER_SIGNS =
            Pattern.compile("(?m)^go\\s*$|\\[dbo\\]\\.|set ansi_nulls|\\binsert\\s+\\[|identity_insert");

    /** Tells by the dump's first statements. */
    static SqlDialect of(String head) {
        String text = head.toLowerCase(Locale.ROOT);
        if (text.startsWith("pragma ")) {
            return OTHER; // SQLite, which also keeps what other databases' tools wrote into its table definitions
        }
        if (POSTGRES_SIGNS.matcher(text).find()) {
            return POSTGRES;
        }
        if (SQL_SERVER_SIGNS.matcher(text).find()) {
            return SQL_SERVER;
        }
        return MYSQL_SIGNS.matcher(text).find() ? MYSQL : OTHER;
    }

    /** Whether a backslash hides the quote behind it in every text. */
    boolean escapesByBackslash() {
        return this == MYSQL;
    }

    boolean quotesTextDouble() {
        return this == MYSQL;
    }

    boolean commentsByHash() {
        return this == MYSQL;
    }

    /** Whether texts may stand between dollar signs. */
    boolean quotesByDollar() {
        return this == POSTGRES || this == OTHER;
    }
}

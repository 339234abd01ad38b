package vn.rasoat.register.crosscheck;

import java.util.Locale;

/** How much speaks for looking into a suspicion first. Never how guilty anybody is. */
public enum Level {
    HIGH,
    MEDIUM,
    LOW;

    /** {@code high}, {@code medium}, {@code low}: as rules, tables and summaries write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level below; the lowest stays. */
    public Level lower() {
        return this == HIGH ? MEDIUM : LOW;
    }

    static Level of(String code) {
        for (Level level : values()) {
            if (level.code().equals(code)) {
                return level;
            }
        }
        throw new IllegalArgumentException("level: " + code);
    }
}

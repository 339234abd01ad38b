package vn.rasoat.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.workspace.AuditLog.Event;

class AuditLogTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T02:03:04.567Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void a_line_says_when_and_what() {
        AuditLog log = new AuditLog(folder.resolve("của tôi"), CLOCK);
        log.add(Event.IDS_SHOWN, "ab12");
        log.add(Event.IDS_HIDDEN, "ab12");
        assertThat(log.latest(5))
                .containsExactly("2026-11-01T02:03:04Z ids-hidden ab12", "2026-11-01T02:03:04Z ids-shown ab12");
        assertThat(log.latest(1)).containsExactly("2026-11-01T02:03:04Z ids-hidden ab12");
    }

    @Test
    void nothing_can_be_smuggled_into_a_line() {
        AuditLog log = new AuditLog(folder, CLOCK);
        log.add(Event.RULE_CHANGED, "FMT-001\nNguyễn Văn A");
        assertThat(log.latest(5)).containsExactly("2026-11-01T02:03:04Z rule-changed FMT-001_Nguy_n_V_n_A");
    }

    @Test
    void the_log_does_not_grow_without_end() throws IOException {
        AuditLog log = new AuditLog(folder, CLOCK);
        Files.writeString(log.file(), "x".repeat(1_000_001) + "\n");
        log.add(Event.IDS_SHOWN, "a");
        assertThat(log.latest(5)).hasSize(1);
        assertThat(folder.resolve("audit-old.log")).hasSize(1_000_002);
    }

    @Test
    void where_it_cannot_be_written_nobody_is_kept_from_working() throws IOException {
        AuditLog log = new AuditLog(Files.createFile(folder.resolve("tệp")), CLOCK);
        log.add(Event.IDS_SHOWN, "a");
        assertThat(log.latest(5)).isEmpty();
    }
}

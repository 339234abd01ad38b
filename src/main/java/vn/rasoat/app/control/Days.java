package vn.rasoat.app.control;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Days as they are written here: day, month, year. */
public final class Days {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("d/M/yyyy");

    private Days() {}

    /** Lets a picker read and show days so, whatever the computer's language; what is no day is taken for none. */
    public static void asWritten(DatePicker picker) {
        picker.setPromptText(WRITTEN.format(LocalDate.of(2026, 12, 31)));
        picker.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return day == null ? "" : WRITTEN.format(day);
            }

            @Override
            @SuppressWarnings("NullAway") // a picker knows no other word for no day
            public @Nullable LocalDate fromString(@Nullable String text) {
                try {
                    return text == null || text.isBlank()
                            ? null
                            : LocalDate.parse(text.strip().replaceAll("[-. ]", "/"), READ);
                } catch (DateTimeParseException e) {
                    return null;
                }
            }
        });
        // what is typed counts also when the person goes on without pressing Enter
        picker.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                picker.setValue(
                        picker.getConverter().fromString(picker.getEditor().getText()));
            }
        });
    }
}

package vn.rasoat.app.register;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import vn.rasoat.register.extract.RegisterAbout;

/**
 * What the person says of an extract that is to be kept.
 *
 * @param file the extract
 * @param date its day
 * @param authority by whose leave it was given; may be empty
 * @param keepUntil the last day it may be kept
 * @param passphrase what it is locked with
 * @param again the same once more
 */
public record LoadForm(
        Optional<Path> file,
        Optional<LocalDate> date,
        String authority,
        Optional<LocalDate> keepUntil,
        String passphrase,
        String again) {
    /** The key of what is missing yet, among the window's texts; empty when all is there. */
    public Optional<String> missing(LocalDate today) {
        if (file.isEmpty()) {
            return Optional.of("register.missing.file");
        }
        if (date.filter(day -> day.isAfter(today)).isPresent()) {
            return Optional.of("register.missing.date");
        }
        if (keepUntil.filter(day -> day.isBefore(today)).isPresent()) {
            return Optional.of("register.missing.keep");
        }
        if (passphrase.isEmpty()) {
            return Optional.of("register.missing.passphrase");
        }
        if (!passphrase.equals(again)) {
            return Optional.of("register.missing.twice");
        }
        return Optional.empty();
    }

    /** Where it comes from, as it is kept beside it. */
    RegisterAbout about() {
        return new RegisterAbout(
                "",
                date.map(LocalDate::toString).orElse(""),
                authority.strip(),
                keepUntil.map(LocalDate::toString).orElse(""));
    }

    @Override
    public String toString() { // never the passphrase
        return "LoadForm[" + file.isPresent() + "]";
    }
}

package vn.rasoat.model;

import java.util.List;

/**
 * A file that cannot be used, told to the person who chose it: which file, what is wrong, what to do. The text is made from
 * the message bundle by the face that shows it; {@link #code()} is the key {@code error.<code>}, the arguments fill its places.
 */
public final class SourceException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    /**
     * @param code the message key without its prefix, for example {@code file-missing}
     * @param arguments what the message names: file, sheet, cell, limits; never a person's data
     */
    public SourceException(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public SourceException(Throwable cause, String code, Object... arguments) {
        super(code, cause);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }
}

package vn.rasoat.mapping;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says a {@link Reason} in a language: fields and kinds of list by their titles. */
public final class ReasonText {
    private final ResourceBundle messages;
    private final FieldDictionary dictionary;
    private final Profiles profiles;
    private final String language;

    /** @param language {@code en}, or anything else for Vietnamese */
    public ReasonText(FieldDictionary dictionary, Profiles profiles, String language) {
        this.dictionary = dictionary;
        this.profiles = profiles;
        this.language = language;
        this.messages = ResourceBundle.getBundle(
                "vn.rasoat.mapping.messages",
                language.equals("en") ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public String of(Reason reason) {
        List<String> named = reason.arguments();
        Object[] arguments = new Object[named.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i == 0 ? named.get(0) : title(named.get(i)); // the first is the heading as it stands
        }
        return MessageFormat.format(messages.getString("mapping.reason." + reason.code()), arguments);
    }

    private String title(String id) {
        return dictionary
                .field(id)
                .map(Field::title)
                .or(() -> profiles.profile(id).map(Profile::title))
                .map(title -> title.in(language))
                .orElse(id);
    }
}

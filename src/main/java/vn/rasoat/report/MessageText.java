package vn.rasoat.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import vn.rasoat.check.Finding;
import vn.rasoat.model.LocalText;

/** Makes the sentence of a finding in one language. May be used by several threads. */
public final class MessageText {
    private final String language;
    private final UnaryOperator<String> fieldTitle;
    private final UnaryOperator<String> evidence;
    private final Map<LocalText, List<Piece>> templates = new ConcurrentHashMap<>();

    /** A piece of a template: plain text, or the name of what stands there. */
    private record Piece(String text, boolean isName) {}

    /**
     * @param language {@code vi} or {@code en}
     * @param fieldTitle the title of a field in that language
     */
    public MessageText(String language, UnaryOperator<String> fieldTitle) {
        this(language, fieldTitle, UnaryOperator.identity());
    }

    /** @param evidence tells in that language what the fields of a match say, given as {@code field=level=weight;…} */
    public MessageText(String language, UnaryOperator<String> fieldTitle, UnaryOperator<String> evidence) {
        this.language = language;
        this.fieldTitle = fieldTitle;
        this.evidence = evidence;
    }

    public String of(Finding finding) {
        LocalText template = finding.rule().messageOf(finding.caseName());
        StringBuilder out = new StringBuilder(120);
        for (Piece piece : templates.computeIfAbsent(template, text -> parse(text.in(language)))) {
            out.append(piece.isName ? valueOf(piece.text, finding) : piece.text);
        }
        return out.toString();
    }

    private String valueOf(String name, Finding finding) {
        if (name.equals("field")) {
            return fieldTitle.apply(
                    finding.field().isEmpty() && !finding.blamed().isEmpty()
                            ? finding.blamed().get(0).field()
                            : finding.field());
        }
        String value = finding.arguments().getOrDefault(name, "…");
        return name.equals("evidence") ? evidence.apply(value) : value;
    }

    private static List<Piece> parse(String template) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < template.length()) {
            int open = template.indexOf('{', from);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                pieces.add(new Piece(template.substring(from), false));
                break;
            }
            pieces.add(new Piece(template.substring(from, open), false));
            pieces.add(new Piece(template.substring(open + 1, close), true));
            from = close + 1;
        }
        return List.copyOf(pieces);
    }
}

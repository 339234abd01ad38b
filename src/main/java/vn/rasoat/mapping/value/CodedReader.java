package vn.rasoat.mapping.value;

import java.util.List;
import vn.rasoat.mapping.value.CodedValue.Match;
import vn.rasoat.reference.Code;
import vn.rasoat.reference.CodeList;
import vn.rasoat.reference.CodeMatch;

/** Reads values of a code list. An entry that has no code goes by its name. */
public final class CodedReader implements ValueReader {
    private final CodeList list;
    private final int prefix;

    public CodedReader(CodeList list) {
        this(list, 0);
    }

    /**
     * @param prefix the length of the code when more may follow it, as the letters of the group lead an insurance card's number
     *     ({@code HN2...}); else 0
     */
    public CodedReader(CodeList list, int prefix) {
        this.list = list;
        this.prefix = prefix;
    }

    @Override
    public Value read(Cell cell) {
        String text = cell.text();
        CodeMatch match = list.find(text);
        boolean more = prefix > 0 && text.length() > prefix && !Character.isLetter(text.charAt(prefix));
        if (match.match() == CodeMatch.Match.UNKNOWN && more) {
            match = list.find(text.substring(0, prefix));
        }
        List<String> codes = match.codes().stream().map(CodedReader::code).toList();
        String label = match.code().map(Code::name).orElse("");
        return new CodedValue(cell, Match.valueOf(match.match().name()), codes, label);
    }

    private static String code(Code code) {
        return code.code().isEmpty() ? code.name() : code.code();
    }
}

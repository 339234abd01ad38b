package vn.rasoat.check.kind.office;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.rasoat.check.Binding;
import vn.rasoat.check.KeyOf;
import vn.rasoat.check.RowKey;
import vn.rasoat.mapping.value.FlagValue;
import vn.rasoat.mapping.value.NumberValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.text.Folding;

/** What checks of several rows keep of a value here. */
enum Reads implements KeyOf {
    /** Letters and digits only: {@code BK 123456} and {@code BK123456} are one number. */
    CODE {
        @Override
        public long of(Value value) {
            return value.present() ? code(value.cell().text()) : 0;
        }
    },
    /** 1 for yes, 2 for no, 0 for neither. */
    YES_OR_NO {
        @Override
        public long of(Value value) {
            Optional<Boolean> yes = value instanceof FlagValue flag ? flag.yes() : Optional.empty();
            return yes.isEmpty() ? 0 : yes.get() ? 1 : 2;
        }
    };

    /** A number for the letters and digits of a text, 0 when it has none. */
    static long code(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            }
        }
        return out.length() == 0 ? 0 : Folding.equalityHash(out.toString().toLowerCase(Locale.ROOT));
    }

    /** The codes of some fields; those the table lacks give no rows a key. */
    static List<RowKey> codes(Binding binding, List<String> fields) {
        return fields.stream()
                .map(field -> new RowKey(binding.slot(field), CODE))
                .toList();
    }

    /** A slot's number, or {@link Double#NaN}. */
    static double number(Value value) {
        return value instanceof NumberValue number ? number.number().orElse(Double.NaN) : Double.NaN;
    }
}

package vn.rasoat.check.kind.common;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.rasoat.check.Binding;
import vn.rasoat.mapping.value.CodedValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.reference.Code;

/** The sexes that words for the relation to a household's head imply. */
public final class RelationWords {
    private final Map<String, Sex> ofCode = new HashMap<>();

    private RelationWords() {}

    /** The words of the code list of relations. */
    public static RelationWords of(Binding binding) {
        RelationWords words = new RelationWords();
        for (Code code : binding.context().codeLists().list("quan_he_chu_ho").codes()) {
            code.attribute("expected_sex").ifPresent(sex -> words.ofCode.put(code.code(), Sex.ofCode(sex)));
        }
        return words;
    }

    /** The sex that all possible meanings of the word share. */
    public Sex sex(Value relation) {
        if (!(relation instanceof CodedValue coded) || coded.codes().isEmpty()) {
            return Sex.NONE;
        }
        Sex found = sex(coded.codes().get(0));
        for (int i = 1; i < coded.codes().size(); i++) {
            found = sex(coded.codes().get(i)) == found ? found : Sex.NONE;
        }
        return found;
    }

    private Sex sex(String code) {
        @Nullable Sex sex = ofCode.get(code);
        return sex == null ? Sex.NONE : sex;
    }
}

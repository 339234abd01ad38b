package vn.rasoat.check.kind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.rasoat.check.Binding;
import vn.rasoat.check.Row;
import vn.rasoat.mapping.value.CodedValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.reference.Code;
import vn.rasoat.reference.CodeList;

/**
 * What a row tells of a person's sex apart from the sex column and the personal number: the name and the word for the relation to
 * the householder. Witnesses that contradict each other tell nothing.
 */
final class SexWitness {
    private final NameHints hints;
    private final Map<String, Sex> ofRelation;
    private final int name;
    private final int relation;

    SexWitness(NameHints hints, Binding binding) {
        this.hints = hints;
        this.ofRelation = relations(binding.context().codeLists().list("quan_he_chu_ho"));
        this.name = binding.slot("ho_va_ten");
        this.relation = binding.slot("quan_he_chu_ho");
    }

    private static Map<String, Sex> relations(CodeList list) {
        Map<String, Sex> out = new HashMap<>();
        for (Code code : list.codes()) {
            code.attribute("expected_sex").ifPresent(sex -> out.put(code.code(), Sex.ofCode(sex)));
        }
        return out;
    }

    Sex of(Row row) {
        Sex byName = ofName(row);
        Sex byRelation = ofRelation(row.get(relation));
        if (byName.against(byRelation)) {
            return Sex.NONE;
        }
        return byName == Sex.NONE ? byRelation : byName;
    }

    private Sex ofName(Row row) {
        String text = row.get(name).cell().text();
        Sex middle = hints.ofMiddle(text);
        return middle == Sex.NONE ? hints.ofGiven(text) : middle;
    }

    /** The sex that all possible meanings of the word share. */
    private Sex ofRelation(Value value) {
        if (!(value instanceof CodedValue coded) || coded.codes().isEmpty()) {
            return Sex.NONE;
        }
        Sex found = sexOf(coded.codes().get(0));
        for (int i = 1; i < coded.codes().size(); i++) {
            found = sexOf(coded.codes().get(i)) == found ? found : Sex.NONE;
        }
        return found;
    }

    private Sex sexOf(String code) {
        @Nullable Sex sex = ofRelation.get(code);
        return sex == null ? Sex.NONE : sex;
    }

    List<Integer> slots() {
        return List.of(name, relation);
    }
}

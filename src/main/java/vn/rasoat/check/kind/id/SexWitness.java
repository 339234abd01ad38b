package vn.rasoat.check.kind.id;

import java.util.List;
import vn.rasoat.check.Binding;
import vn.rasoat.check.Row;
import vn.rasoat.check.kind.common.NameHints;
import vn.rasoat.check.kind.common.RelationWords;
import vn.rasoat.check.kind.common.Sex;

/**
 * What a row tells of a person's sex apart from the sex column and the personal number: the name and the word for the relation to
 * the householder. Witnesses that contradict each other tell nothing.
 */
final class SexWitness {
    private final NameHints hints;
    private final RelationWords words;
    private final int name;
    private final int relation;

    SexWitness(NameHints hints, Binding binding) {
        this.hints = hints;
        this.words = RelationWords.of(binding);
        this.name = binding.slot("ho_va_ten");
        this.relation = binding.slot("quan_he_chu_ho");
    }

    Sex of(Row row) {
        Sex byName = ofName(row);
        Sex byRelation = words.sex(row.get(relation));
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

    List<Integer> slots() {
        return List.of(name, relation);
    }
}

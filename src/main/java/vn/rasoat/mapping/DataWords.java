package vn.rasoat.mapping;

import java.util.HashSet;
import java.util.Set;

/** Words that stand in cells at least as often as in headings, so that a data row is not taken for a header. */
final class DataWords {
    private static final Set<String> BEGINNINGS =
            Set.of("số", "mã", "ngày", "tên", "họ", "nơi", "loại", "mức", "tình", "trạng", "hình", "thời");

    private final Set<String> values = new HashSet<>();
    private final Set<String> surnames;

    DataWords(FieldDictionary dictionary) {
        this.surnames = dictionary.words().surnames();
        dictionary.fields().forEach(field -> field.values().forEach(value -> values.add(Fold.equality(value))));
        values.addAll(Set.of("nam", "nữ", "nu", "x", "có", "không"));
        // values of columns that are headed by the very same words
        values.removeAll(Set.of("hộ nghèo", "trẻ em", "căn cước", "cccd", "cmnd", "hộ chiếu", "tài khoản", "tt"));
    }

    boolean isValue(HeaderForm form) {
        return values.contains(form.marked());
    }

    /** Whether an unknown text without digits begins as headings do: "Số con", "Ngày tiêm". */
    boolean beginsLikeHeading(HeaderForm form) {
        String[] words = form.marked().split(" ");
        return words.length > 1
                && words.length <= 6
                && BEGINNINGS.contains(words[0])
                && form.marked().chars().noneMatch(Character::isDigit)
                && !surnames.contains(words[0]);
    }
}

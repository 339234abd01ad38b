package vn.rasoat.check.kind.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.FoldedText;
import vn.rasoat.check.TableCheck;
import vn.rasoat.check.TableFacts;
import vn.rasoat.mapping.value.PersonalId;
import vn.rasoat.reference.number.IdPlaces;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.text.Surname;

/**
 * {@code file-name}: the name of a file names a person. Cases: {@code id}, 12 digits that can be a personal number; {@code name}, a
 * common surname, one of {@code middles}, and a given name. Parameters: {@code middles}; {@code places}, words before which a
 * person's name is that of a school, street or commune; {@code notNames}, two words that are no names, as văn phòng; {@code share}, the percent
 * of people who must bear the surname.
 */
final class FileName implements CheckKind {
    private static final int ID = 0;
    private static final int NAME = 1;
    private static final int ID_LENGTH = 12;

    @Override
    public String name() {
        return "file-name";
    }

    @Override
    public List<String> cases() {
        return List.of("id", "name");
    }

    @Override
    public TableCheck bind(Rule rule, Binding binding) throws RuleException {
        double share = rule.check().number("share", 0.5);
        Set<String> surnames = binding.context().text().names().surnames().stream()
                .filter(surname -> surname.sharePercent() >= share)
                .map(Surname::name)
                .map(FoldedText::fold)
                .collect(Collectors.toSet());
        return new Bound(
                surnames,
                folded(rule, "middles"),
                folded(rule, "places"),
                folded(rule, "notNames"),
                binding.context().idPlaces(),
                binding.asOf().getYear());
    }

    private static Set<String> folded(Rule rule, String name) throws RuleException {
        return rule.check().texts(name).stream().map(FoldedText::fold).collect(Collectors.toSet());
    }

    private record Bound(
            Set<String> surnames,
            Set<String> middles,
            Set<String> places,
            Set<String> notNames,
            IdPlaces idPlaces,
            int year)
            implements TableCheck {
        @Override
        public List<Integer> distinctSlots() {
            return List.of();
        }

        @Override
        public List<TableFinding> judge(TableFacts facts) {
            List<String> words = words(facts.file());
            if (words.stream().anyMatch(this::isId)) {
                return List.of(new TableFinding(ID, -1, List.of(), Explanation.blaming(-1)));
            }
            boolean named = false;
            for (int i = 0; i + 2 < words.size(); i++) {
                named |= isName(words, i);
            }
            return named ? List.of(new TableFinding(NAME, -1, List.of(), Explanation.blaming(-1))) : List.of();
        }

        private boolean isId(String word) {
            return word.length() == ID_LENGTH
                    && word.chars().allMatch(c -> c >= '0' && c <= '9')
                    && idPlaces.place(word.substring(0, 3)).isPresent()
                    && PersonalId.birthYear(word) <= year;
        }

        private boolean isName(List<String> words, int at) {
            boolean place = at > 0 && places.contains(words.get(at - 1));
            String given = words.get(at + 2);
            return surnames.contains(words.get(at))
                    && middles.contains(words.get(at + 1))
                    && given.chars().allMatch(Character::isLetter)
                    && !notNames.contains(words.get(at + 1) + " " + given)
                    && !place;
        }

        /** The words of a file's name without its ending, folded; NguyenVanAn is three. */
        private static List<String> words(String file) {
            int ending = file.lastIndexOf('.');
            String name = ending > 0 ? file.substring(0, ending) : file;
            StringBuilder spaced = new StringBuilder(name.length() * 2);
            for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                boolean begins = i > 0
                        && ((Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1)))
                                || (Character.isDigit(c) != Character.isDigit(name.charAt(i - 1))));
                spaced.append(begins ? " " : "").append(c);
            }
            List<String> words = new ArrayList<>();
            for (String word : FoldedText.fold(spaced.toString()).split(" ", -1)) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
            return words;
        }
    }
}

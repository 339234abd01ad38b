package vn.rasoat.register.compare;

import java.util.List;

/** Values are equal or they are not. */
final class ExactComparison implements FieldComparison {
    @Override
    public List<String> levels() {
        return List.of("different", "same");
    }

    @Override
    public int level(int a, int b) {
        return 0;
    }

    @Override
    public List<Tokens> tokens() {
        return List.of();
    }
}

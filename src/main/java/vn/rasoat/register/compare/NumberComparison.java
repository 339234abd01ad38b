package vn.rasoat.register.compare;

import java.util.List;

/** Compares numbers by their difference in relation to the greater one. */
final class NumberComparison implements FieldComparison {
    private static final double NEAR = 0.01;
    private static final double ROUGH = 0.05;

    private final double[] numbers;

    NumberComparison(String[] values) {
        numbers = new double[values.length];
        for (int i = 1; i < values.length; i++) {
            numbers[i] = Double.parseDouble(values[i]);
        }
    }

    @Override
    public List<String> levels() {
        return List.of("different", "rough", "near", "same");
    }

    @Override
    public int level(int a, int b) {
        double apart = Math.abs(numbers[a] - numbers[b]);
        double size = Math.max(Math.abs(numbers[a]), Math.abs(numbers[b]));
        return apart <= NEAR * size ? 2 : apart <= ROUGH * size || apart == 1 ? 1 : 0;
    }

    @Override
    public List<Tokens> tokens() {
        return List.of();
    }
}

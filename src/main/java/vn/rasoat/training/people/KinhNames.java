package vn.rasoat.training.people;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.text.Normalizer;
import java.util.SplittableRandom;
import vn.rasoat.model.Knowledge;

/** Draws Kinh names with the shares that were measured, by sex and by the fashion of the birth year. */
final class KinhNames {
    private static final int YOUNG = 2000;
    private static final double SHARE_UNKNOWN = 0.015;

    private final Weighted<String> surnames;
    private final Weighted<String> oldMen;
    private final Weighted<String> youngMen;
    private final Weighted<String> oldWomen;
    private final Weighted<String> youngWomen;
    private final Weighted<String> middleMen;
    private final Weighted<String> middleWomen;

    KinhNames(Knowledge knowledge) {
        surnames = surnames(knowledge);
        oldMen = given(knowledge, Sex.MALE, false);
        youngMen = given(knowledge, Sex.MALE, true);
        oldWomen = given(knowledge, Sex.FEMALE, false);
        youngWomen = given(knowledge, Sex.FEMALE, true);
        middleMen = middle(knowledge, Sex.MALE);
        middleWomen = middle(knowledge, Sex.FEMALE);
    }

    private static Weighted<String> surnames(Knowledge knowledge) {
        Weighted.Builder<String> out = new Weighted.Builder<>();
        for (NamedCsvRecord line : knowledge.csv("training/surnames.csv")) {
            String name = line.getField("surname");
            double share =
                    number(line, "share_pct_dak_lak_born_1991_2002") + number(line, "share_pct_hcmc_student_sample");
            // "Ông" is also a form of address, "Văn" also a middle word: kept out, so that clean lists are beyond doubt
            boolean usable = line.getField("ethnic_hint").isEmpty() && !name.equals("Ông") && !name.equals("Văn");
            out.add(name, usable ? Math.max(share, SHARE_UNKNOWN) : 0);
        }
        return out.build();
    }

    private static Weighted<String> given(Knowledge knowledge, Sex sex, boolean young) {
        Weighted.Builder<String> out = new Weighted.Builder<>();
        for (NamedCsvRecord line : knowledge.csv("training/given_names.csv")) {
            String hint = line.getField("sex_hint");
            boolean against = sex == Sex.MALE ? hint.equalsIgnoreCase("F") : hint.equalsIgnoreCase("M");
            String column = sex == Sex.MALE
                    ? "share_pct_men_dak_lak_1991_2002"
                    : young ? "share_pct_girls_hcmc_2007_2011" : "share_pct_women_dak_lak_1991_2002";
            double share = number(line, column) + number(line, "share_pct_hcmc_student_sample") / 4;
            double least = young ? 0.005 : 0.03;
            out.add(line.getField("name"), against ? 0 : Math.max(share, least));
        }
        return out.build();
    }

    private static Weighted<String> middle(Knowledge knowledge, Sex sex) {
        Weighted.Builder<String> out = new Weighted.Builder<>();
        for (NamedCsvRecord line : knowledge.csv("training/middle_names.csv")) {
            String name = line.getField("name");
            double female = number(line, "p_female_estimate");
            double share = sex == Sex.MALE ? 1 - female : female;
            boolean own = name.equals("Thị") || name.equals("Văn") || name.equals("Nữ") || name.equals("Thuỳ");
            out.add(name, own || share < 0.4 ? 0 : share);
        }
        return out.build();
    }

    private static double number(NamedCsvRecord line, String column) {
        String text = line.getField(column);
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    String surname(SplittableRandom random) {
        return surnames.draw(random);
    }

    /** A given name of the sex and time, for an error that swaps it. */
    String given(SplittableRandom random, Sex sex, int birthYear) {
        Weighted<String> stock =
                sex == Sex.MALE ? birthYear < YOUNG ? oldMen : youngMen : birthYear < YOUNG ? oldWomen : youngWomen;
        return stock.draw(random);
    }

    /** A whole name; one without any mark is nearly always drawn again, since such names look mistyped. */
    String full(SplittableRandom random, String surname, Sex sex, int birthYear) {
        for (int i = 0; ; i++) {
            String name = once(random, surname, sex, birthYear);
            if (hasMark(name) || i > 5) {
                return name;
            }
        }
    }

    private String once(SplittableRandom random, String surname, Sex sex, int birthYear) {
        String given = given(random, sex, birthYear);
        double roll = random.nextDouble();
        if (roll < 0.01) {
            return surname + " " + given;
        }
        String middle = middleWord(random, sex, birthYear, given);
        if (roll < (sex == Sex.FEMALE && birthYear >= YOUNG ? 0.35 : 0.12)) {
            String second = (sex == Sex.MALE ? middleMen : middleWomen).draw(random);
            if (!second.equals(middle) && !second.equals(given)) {
                return surname + " " + middle + " " + second + " " + given;
            }
        }
        return surname + " " + middle + " " + given;
    }

    private String middleWord(SplittableRandom random, Sex sex, int birthYear, String given) {
        if (random.nextDouble() < traditionalShare(sex, birthYear)) {
            String word = sex == Sex.MALE ? "Văn" : "Thị";
            if (!word.equals(given)) {
                return word;
            }
        }
        while (true) {
            String word = (sex == Sex.MALE ? middleMen : middleWomen).draw(random);
            if (!word.equals(given)) {
                return word;
            }
        }
    }

    private static double traditionalShare(Sex sex, int birthYear) {
        double female = birthYear < 1960 ? 0.85 : birthYear < 1985 ? 0.7 : birthYear < 2000 ? 0.45 : 0.12;
        return sex == Sex.FEMALE ? female : female * 0.7 - 0.02;
    }

    private static boolean hasMark(String name) {
        return name.indexOf('Đ') >= 0 || name.indexOf('đ') >= 0 || !Normalizer.isNormalized(name, Normalizer.Form.NFD);
    }
}

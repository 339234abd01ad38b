package vn.rasoat.training.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.SplittableRandom;

/** Telephone numbers, mail addresses, tax codes. Pupils carry the number of a parent; nobody else shares one. */
final class ContactFacts {
    private static final int[] TAX_WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    private final World world;

    ContactFacts(World world) {
        this.world = world;
    }

    void fill(Household household, Person person, SplittableRandom random) {
        int age = person.ageOn(world.asOf);
        if (!person.isAlive()) {
            return;
        }
        if (age >= 16) {
            String prefix = world.mobilePrefixes.get(random.nextInt(world.mobilePrefixes.size()));
            String number = Scramble.digits(Scramble.of(person.serial, 10_000_000, world.seed + 5), 7);
            person.set(Fact.SO_DIEN_THOAI, prefix + number);
        } else if (age >= 6) {
            person.set(Fact.SO_DIEN_THOAI, household.head().fact(Fact.SO_DIEN_THOAI));
        }
        if (age >= 18) {
            if (age < 60 && random.nextInt(4) == 0) {
                person.set(Fact.EMAIL, mail(person));
            }
            person.set(Fact.MA_SO_THUE, random.nextInt(6) == 0 ? oldTaxCode(person) : person.fact(Fact.SO_DINH_DANH));
        }
    }

    private static String mail(Person person) {
        String plain = Normalizer.normalize(person.fact(Fact.HO_VA_TEN), Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
        StringBuilder local = new StringBuilder(24);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z') {
                local.append(c);
            }
        }
        return local.append(person.serial).append("@gmail.com").toString();
    }

    /** Ten digits, the last one a check digit by practice of the tax systems. */
    private String oldTaxCode(Person person) {
        for (long i = person.serial; ; i += 50_000_000) {
            String nine = "8" + Scramble.digits(Scramble.of(i, 100_000_000, world.seed + 7), 8);
            int sum = 0;
            for (int k = 0; k < 9; k++) {
                sum += (nine.charAt(k) - '0') * TAX_WEIGHTS[k];
            }
            if (sum % 11 != 0) {
                return nine + (10 - sum % 11);
            }
        }
    }
}

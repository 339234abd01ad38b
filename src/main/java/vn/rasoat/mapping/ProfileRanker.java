package vn.rasoat.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which kind of list a table is, from the fields found in it, the words around it and the ages of the people. */
final class ProfileRanker {
    /** Signs of this strength make a kind of list as likely as not. */
    private static final double HALF = 2.0;
    /** A title that says what the list is outweighs columns that any list of people may have. */
    private static final double NAMED = 3;

    private final Profiles profiles;
    private final LocalDate asOf;

    ProfileRanker(Profiles profiles, LocalDate asOf) {
        this.profiles = profiles;
        this.asOf = asOf;
    }

    /**
     * @param fields the fields recognised so far
     * @param titles what stands around the table
     * @param headings the headings, bare; their words count half, since their fields count already
     * @param births the column of birth dates, if there is one
     */
    List<ProfileScore> rank(Set<String> fields, Titles titles, String headings, Optional<ContentEvidence> births) {
        List<ProfileScore> out = new ArrayList<>();
        double strongest = 0;
        List<Double> points = new ArrayList<>();
        for (Profile profile : profiles.all()) {
            double each = points(profile.signature(), fields, births) + words(profile.signature(), titles, headings);
            points.add(each);
            strongest = Math.max(strongest, each);
        }
        for (int i = 0; i < points.size(); i++) {
            double own = points.get(i);
            double confidence = own == 0 ? 0 : own / (own + HALF) * Math.sqrt(own / strongest);
            out.add(new ProfileScore(profiles.all().get(i).id(), confidence));
        }
        out.sort(Comparator.comparingDouble(ProfileScore::confidence).reversed());
        return out;
    }

    private double points(Profile.Signature signature, Set<String> fields, Optional<ContentEvidence> births) {
        double sum = signature.base();
        for (var sign : signature.fields().entrySet()) {
            sum += fields.contains(sign.getKey()) ? sign.getValue() : 0;
        }
        for (Profile.AgeHint hint : signature.ages()) {
            sum += births.isPresent() && suits(hint, births.get()) ? hint.weight() : 0;
        }
        return sum;
    }

    private static double words(Profile.Signature signature, Titles titles, String headings) {
        double sum = 0;
        for (var word : signature.words().entrySet()) {
            sum += share(word.getKey(), titles, headings) * word.getValue();
        }
        return sum;
    }

    private static double share(String word, Titles titles, String headings) {
        if (titles.lists().contains(word)) {
            return NAMED;
        }
        return titles.around().contains(word) ? 1 : headings.contains(word) ? 0.5 : 0;
    }

    private boolean suits(Profile.AgeHint hint, ContentEvidence births) {
        int year = asOf.getYear();
        double outside = (1 - hint.share()) / 2;
        int oldest = births.yearAt(outside);
        int youngest = births.yearAt(1 - outside);
        return oldest > 0 && year - youngest >= hint.min() && year - oldest <= hint.max();
    }
}

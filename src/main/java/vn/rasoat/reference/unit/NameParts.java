package vn.rasoat.reference.unit;

/**
 * A unit's name taken apart.
 *
 * @param kind the kind named before the name
 * @param name the key of the name alone
 */
record NameParts(Prefix kind, String name) {
    static NameParts of(Words words) {
        int first = Prefix.lengthAtStart(words);
        Prefix kind = first == 0 ? Prefix.NONE : Prefix.before(words, first);
        return new NameParts(kind, words.run(kind.words(), words.count));
    }
}

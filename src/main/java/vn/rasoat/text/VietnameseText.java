package vn.rasoat.text;

import vn.rasoat.model.Knowledge;

/** All knowledge about Vietnamese text, read once and shared: immutable and safe for many threads. */
public record VietnameseText(
        Encodings encodings,
        Syllables syllables,
        EncodingDetector detector,
        Cleaner cleaner,
        NameBook names,
        NameReader nameReader,
        Placeholders placeholders) {

    /** Reads the tables below {@code encodings/}, {@code text/} and {@code names/}. */
    public static VietnameseText from(Knowledge knowledge) {
        Encodings encodings = Encodings.from(knowledge);
        Syllables syllables = Syllables.from(knowledge);
        NameBook names = NameBook.from(knowledge);
        EncodingDetector detector = new EncodingDetector(encodings, syllables, names);
        Cleaner cleaner = Cleaner.from(knowledge, detector);
        NameReader reader = NameReader.from(knowledge, syllables, names);
        return new VietnameseText(encodings, syllables, detector, cleaner, names, reader, Placeholders.from(knowledge));
    }
}

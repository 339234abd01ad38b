package vn.rasoat.ingest;

import vn.rasoat.text.SyllableSense;

/**
 * How files are to be opened.
 *
 * @param headings knows heading words
 * @param syllables judges whether text is Vietnamese, to settle the character set of text files
 * @param limits bounds on what a hostile file may cost
 * @param passwords where the passwords of protected files come from
 */
public record OpenOptions(HeaderSense headings, SyllableSense syllables, Limits limits, Passwords passwords) {}

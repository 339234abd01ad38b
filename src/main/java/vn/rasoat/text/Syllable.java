package vn.rasoat.text;

/**
 * A Vietnamese syllable taken apart.
 *
 * @param onset the initial consonant in lower case, "" when there is none; "gi" and "qu" are onsets
 * @param rime the rest in lower case, without the tone
 * @param placement where the tone mark was written
 */
public record Syllable(String onset, String rime, Tone tone, TonePlacement placement) {}

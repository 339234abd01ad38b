package vn.rasoat.score;

/**
 * What a register says of a list's quality.
 *
 * @param agreement pairs of a linked row and a field that agree, over those of which both sides are filled
 * @param coverage people the list ought to hold and does, over all it ought to hold; not assessed when the kind of list names none
 */
public record RegisterScore(Ratio agreement, Ratio coverage) {}

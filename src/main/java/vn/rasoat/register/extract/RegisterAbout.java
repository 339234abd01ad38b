package vn.rasoat.register.extract;

/**
 * Where a register extract comes from.
 *
 * @param source the file it was read from, without its folder
 * @param date the day of the extract (ISO), or the empty string
 * @param authority by whose leave it was given, or the empty string
 * @param keepUntil the last day it may be kept (ISO), or the empty string
 */
public record RegisterAbout(String source, String date, String authority, String keepUntil) {}

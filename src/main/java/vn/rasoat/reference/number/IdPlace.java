package vn.rasoat.reference.number;

/**
 * The province a personal identification number begins with: where the birth was registered, not where the person lives.
 *
 * @param head the first three digits
 * @param name the province of 2016; heads keep the table of Thông tư 07/2016/TT-BCA for ever
 * @param successorCode two-digit code of the province that holds its area since 2025-07-01
 */
public record IdPlace(String head, String name, String successorCode) {}

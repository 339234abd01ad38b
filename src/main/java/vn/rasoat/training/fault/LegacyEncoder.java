package vn.rasoat.training.fault;

/** Writes Unicode text the way an old encoding shows when it is read as Unicode. */
@FunctionalInterface
public interface LegacyEncoder {
    /** The text with every letter of the old encoding's table replaced; what the table lacks stays. */
    String encode(String text);
}

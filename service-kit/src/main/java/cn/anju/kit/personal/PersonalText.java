package cn.anju.kit.personal;

/**
 * A text that identifies or reaches a person. It is encrypted where it is stored, masked where it is shown, and left out
 * of events. {@link Object#toString()} of an implementation gives the mask, so that none slips into a log.
 */
public interface PersonalText {
    /** The text itself; only for encrypting, matching and authorised reading. */
    String reveal();

    /** The text with its telling part replaced by asterisks. */
    String masked();
}

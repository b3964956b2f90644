package cn.anju.kit.personal;

/** Stores {@link PhoneNumber}s encrypted. */
public class PhoneNumberType extends PersonalTextType<PhoneNumber> {
    public PhoneNumberType() {
        super(PhoneNumber.class, PhoneNumber::new);
    }
}

package cn.anju.kit.personal;

/** Stores {@link IdNumber}s encrypted. */
public class IdNumberType extends PersonalTextType<IdNumber> {
    public IdNumberType() {
        super(IdNumber.class, IdNumber::new);
    }
}

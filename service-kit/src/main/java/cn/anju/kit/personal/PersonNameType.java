package cn.anju.kit.personal;

/** Stores {@link PersonName}s encrypted. */
public class PersonNameType extends PersonalTextType<PersonName> {
    public PersonNameType() {
        super(PersonName.class, PersonName::new);
    }
}

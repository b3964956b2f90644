package cn.anju.kit.personal;

import jakarta.inject.Singleton;
import jakarta.persistence.Converter;

/** Stores {@link PersonName}s encrypted. */
@Singleton
@Converter(autoApply = true)
public class PersonNameConverter extends PersonalTextConverter<PersonName> {
    PersonNameConverter(Sealing sealing) {
        super(sealing, PersonName::new);
    }
}

package cn.anju.kit.personal;

import jakarta.inject.Singleton;
import jakarta.persistence.Converter;

/** Stores {@link PhoneNumber}s encrypted. */
@Singleton
@Converter(autoApply = true)
public class PhoneNumberConverter extends PersonalTextConverter<PhoneNumber> {
    PhoneNumberConverter(Sealing sealing) {
        super(sealing, PhoneNumber::new);
    }
}

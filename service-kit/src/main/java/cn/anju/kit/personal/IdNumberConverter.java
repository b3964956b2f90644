package cn.anju.kit.personal;

import jakarta.inject.Singleton;
import jakarta.persistence.Converter;

/** Stores {@link IdNumber}s encrypted. */
@Singleton
@Converter(autoApply = true)
public class IdNumberConverter extends PersonalTextConverter<IdNumber> {
    IdNumberConverter(Sealing sealing) {
        super(sealing, IdNumber::new);
    }
}

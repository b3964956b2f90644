package cn.anju.monitoring.person;

import cn.anju.kit.personal.IdNumber;
import cn.anju.kit.personal.PersonalDataKeys;
import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores what an {@link IdNumber} is recognised by; nothing leads back from there, so reading gives null. */
@Singleton
@Converter
class BlindIndexConverter implements AttributeConverter<IdNumber, byte[]> {
    private final PersonalDataKeys keys;

    BlindIndexConverter(PersonalDataKeys keys) {
        this.keys = keys;
    }

    @Override
    public byte[] convertToDatabaseColumn(IdNumber number) {
        return number == null ? null : keys.blindIndex(number.reveal());
    }

    @Override
    public IdNumber convertToEntityAttribute(byte[] index) {
        return null;
    }
}

package cn.anju.monitoring.person;

import cn.anju.kit.personal.PersonalDataKeys;
import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores what a text is recognised by; nothing leads back from there, so reading gives null. */
@Singleton
@Converter
class BlindTextConverter implements AttributeConverter<String, byte[]> {
    private final PersonalDataKeys keys;

    BlindTextConverter(PersonalDataKeys keys) {
        this.keys = keys;
    }

    @Override
    public byte[] convertToDatabaseColumn(String text) {
        return text == null ? null : keys.blindIndex(text);
    }

    @Override
    public String convertToEntityAttribute(byte[] index) {
        return null;
    }
}

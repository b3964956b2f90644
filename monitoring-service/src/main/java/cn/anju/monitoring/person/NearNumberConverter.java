package cn.anju.monitoring.person;

import cn.anju.kit.personal.IdNumber;
import cn.anju.kit.personal.PersonalDataKeys;
import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;

/**
 * Stores words of which two ID numbers share one if they differ in a single digit: a blind index, cut to eight bytes, for each
 * digit left open. Nothing leads back from there, so reading gives null.
 */
@Singleton
@Converter
class NearNumberConverter implements AttributeConverter<IdNumber, String> {
    private static final int BYTES = 8;

    private final PersonalDataKeys keys;

    NearNumberConverter(PersonalDataKeys keys) {
        this.keys = keys;
    }

    @Override
    public String convertToDatabaseColumn(IdNumber number) {
        var encoder = Base64.getUrlEncoder().withoutPadding();
        return number == null
                ? null
                : Likeness.openings(number).stream()
                        .map(opening -> encoder.encodeToString(Arrays.copyOf(keys.blindIndex(opening), BYTES)))
                        .collect(Collectors.joining(" "));
    }

    @Override
    public IdNumber convertToEntityAttribute(String words) {
        return null;
    }
}

package cn.anju.kit.personal;

import jakarta.persistence.AttributeConverter;
import java.util.function.Function;

/**
 * Stores a kind of personal text encrypted.
 *
 * @param <T> the kind
 */
public abstract class PersonalTextConverter<T extends PersonalText> implements AttributeConverter<T, byte[]> {
    private final Sealing sealing;
    private final Function<String, T> reader;

    protected PersonalTextConverter(Sealing sealing, Function<String, T> reader) {
        this.sealing = sealing;
        this.reader = reader;
    }

    @Override
    public byte[] convertToDatabaseColumn(T value) {
        return value == null ? null : sealing.seal(value.reveal());
    }

    @Override
    public T convertToEntityAttribute(byte[] stored) {
        return stored == null ? null : reader.apply(sealing.open(stored));
    }
}

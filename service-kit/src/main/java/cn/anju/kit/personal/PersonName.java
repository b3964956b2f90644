package cn.anju.kit.personal;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Name of a person; shown as its first character. */
@Schema(type = SchemaType.STRING, maxLength = 50, examples = "张三")
public record PersonName(String reveal) implements PersonalText {
    private static final int LONGEST = 50;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PersonName of(String text) {
        return new PersonName(text);
    }

    /** @throws InvalidValueException if it is blank, too long or a mask */
    public PersonName {
        if (reveal.indexOf('*') >= 0) {
            throw new InvalidValueException("masked");
        }
        if (reveal.isBlank() || reveal.length() > LONGEST) {
            throw new InvalidValueException("person-name");
        }
    }

    @Override
    public String masked() {
        return reveal.substring(0, reveal.offsetByCodePoints(0, 1)) + "**";
    }

    @Override
    public String toString() {
        return masked();
    }
}

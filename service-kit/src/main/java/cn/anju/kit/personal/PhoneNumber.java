package cn.anju.kit.personal;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Phone number of a person: 11 digits of a mobile phone. */
@Schema(type = SchemaType.STRING, pattern = "1[3-9][0-9]{9}", examples = "13900000000")
public record PhoneNumber(String reveal) implements PersonalText {
    private static final Pattern FORM = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern ANYWHERE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PhoneNumber of(String text) {
        return new PhoneNumber(text);
    }

    /** @throws InvalidValueException if it is not a phone number */
    public PhoneNumber {
        if (reveal.indexOf('*') >= 0) {
            throw new InvalidValueException("masked");
        }
        if (!FORM.matcher(reveal).matches()) {
            throw new InvalidValueException("phone");
        }
    }

    /** Whether a text contains something of the form of a phone number. */
    static boolean isIn(CharSequence text) {
        return ANYWHERE.matcher(text).find();
    }

    @Override
    public String masked() {
        return reveal.substring(0, 3) + "*".repeat(6) + reveal.substring(9);
    }

    @Override
    public String toString() {
        return masked();
    }
}

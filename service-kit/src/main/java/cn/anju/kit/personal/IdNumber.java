package cn.anju.kit.personal;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Citizen identity number 公民身份号码 (GB 11643): region, birth date, sequence with the sex, check character. */
@Schema(type = SchemaType.STRING, pattern = "[0-9]{17}[0-9X]", examples = "999999198503122136")
public record IdNumber(String reveal) implements PersonalText {
    private static final int LENGTH = 18;
    private static final Pattern ANYWHERE = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static IdNumber of(String text) {
        return new IdNumber(text);
    }

    /** @throws InvalidValueException if the form, the birth date or the check character is wrong */
    public IdNumber {
        if (reveal.indexOf('*') >= 0) {
            throw new InvalidValueException("masked");
        }
        if (!isValid(reveal)) {
            throw new InvalidValueException("id-number");
        }
    }

    private static boolean isValid(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            sum += WEIGHTS[i] * digit;
        }
        return text.charAt(LENGTH - 1) == CHECK.charAt(sum % 11) && hasBirthDate(text);
    }

    private static boolean hasBirthDate(String text) {
        try {
            birthDate(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Without a formatter, which would be the most of reading a bureau's row. */
    private static LocalDate birthDate(String text) {
        return LocalDate.of(
                Integer.parseInt(text, 6, 10, 10),
                Integer.parseInt(text, 10, 12, 10),
                Integer.parseInt(text, 12, 14, 10));
    }

    /** Whether a text contains something that is a valid ID number. */
    static boolean isIn(CharSequence text) {
        Matcher matcher = ANYWHERE.matcher(text);
        while (matcher.find()) {
            if (isValid(matcher.group().replace('x', 'X'))) {
                return true;
            }
        }
        return false;
    }

    public LocalDate birthDate() {
        return birthDate(reveal);
    }

    public boolean ofMan() {
        return (reveal.charAt(16) - '0') % 2 == 1;
    }

    @Override
    public String masked() {
        return reveal.substring(0, 3) + "*".repeat(13) + reveal.substring(16);
    }

    @Override
    public String toString() {
        return masked();
    }
}

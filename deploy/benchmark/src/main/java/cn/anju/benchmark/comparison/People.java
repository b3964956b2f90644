package cn.anju.benchmark.comparison;

import cn.anju.benchmark.measure.BenchmarkException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** People who do not exist (division 999999), each known by a number from 0, and how the service finds them. */
final class People {
    private static final LocalDate FIRST_BORN = LocalDate.of(1950, 1, 1);
    private static final int ON_ONE_DAY = 500;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final Mac mac;

    /** @param indexKey in base64 */
    People(String indexKey) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(indexKey), "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new BenchmarkException("ID numbers cannot be indexed", e);
        }
    }

    static String idNumber(int person) {
        String born = FIRST_BORN.plusDays(person / ON_ONE_DAY).format(DateTimeFormatter.BASIC_ISO_DATE);
        String body = "999999%s%03d".formatted(born, 2 * (person % ON_ONE_DAY) + 1);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(body.charAt(i), 10);
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    byte[] index(int person) {
        return mac.doFinal(idNumber(person).getBytes(StandardCharsets.UTF_8));
    }
}

package cn.anju.employment.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anju.kit.problem.ProblemException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CodeSignatureTest {
    private static final UUID ID = UUID.fromString("0190a3c4-7d52-7c11-9a2e-5f3f8d6b3f2a");
    private static final String OLD = "k0:" + key(1);
    private static final String NEW = "k1:" + key(2);

    @Test
    void knowsWhatItSigned() {
        var signature = signature(NEW);
        assertThat(signature.verify(signature.sign(ID))).contains(ID);
        assertThat(signature.sign(ID)).doesNotContain(ID.toString());
    }

    @Test
    void knowsWhatAnOlderKeySigned() {
        String text = signature(OLD).sign(ID);
        assertThat(signature(NEW + "," + OLD).verify(text)).contains(ID);
        assertThat(signature(NEW).verify(text)).isEmpty();
    }

    @Test
    void refusesEveryAlteration() {
        var signature = signature(NEW);
        String text = signature.sign(ID);
        for (int i = 0; i < text.length() - 1; i++) {
            char other = text.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(signature.verify(text.substring(0, i) + other + text.substring(i + 1)))
                    .as("altered at %d", i)
                    .isEmpty();
        }
        for (String wrong : new String[] {"", ".", "..", "k1", "k1..", text + "A", text + ".", "k1.####.####"}) {
            assertThat(signature.verify(wrong)).as(wrong).isEmpty();
        }
    }

    @Test
    void cannotDoWithoutAKey() {
        assertThatThrownBy(() -> signature("").sign(ID))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("codes-not-configured");
        assertThatThrownBy(() -> signature("k1:c2hvcnQ=")).isInstanceOf(IllegalStateException.class);
    }

    private static CodeSignature signature(String keys) {
        return new CodeSignature(new SmallRyeConfigBuilder()
                .withMapping(CodeSettings.class)
                .withSources(new PropertiesConfigSource(Map.of("anju.employment-codes.keys", keys), "test", 100))
                .build()
                .getConfigMapping(CodeSettings.class));
    }

    private static String key(int content) {
        byte[] key = new byte[32];
        key[0] = (byte) content;
        return Base64.getEncoder().encodeToString(key);
    }
}

package cn.anju.kit.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SigningSecretTest {
    @Test
    void signsLikeTheExampleOfTheSpecification() {
        var secret = SigningSecret.parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void isDifferentEachTimeAndTheSameWhenReadAgain() {
        var secret = SigningSecret.generate();
        assertThat(secret.reveal())
                .startsWith("whsec_")
                .isNotEqualTo(SigningSecret.generate().reveal());
        assertThat(SigningSecret.parse(secret.reveal()).sign("a", 1, "b")).isEqualTo(secret.sign("a", 1, "b"));
    }
}

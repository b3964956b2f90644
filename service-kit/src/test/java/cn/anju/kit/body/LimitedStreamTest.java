package cn.anju.kit.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LimitedStreamTest {
    @Test
    void givesAsMuchAsItMay() throws IOException {
        assertThat(limited(10, 10).readAllBytes()).hasSize(10);
    }

    @Test
    void failsBeyondHoweverItIsRead() {
        assertThatThrownBy(() -> limited(11, 10).readAllBytes()).isInstanceOf(TooLargeException.class);
        assertThatThrownBy(() -> limited(11, 10).skipNBytes(11)).isInstanceOf(TooLargeException.class);
        assertThatThrownBy(() -> {
                    var stream = limited(11, 10);
                    while (stream.read() >= 0) {
                        // one after the other
                    }
                })
                .isInstanceOf(TooLargeException.class);
    }

    private static LimitedStream limited(int size, long most) {
        return new LimitedStream(new ByteArrayInputStream(new byte[size]), most);
    }
}

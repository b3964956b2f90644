package cn.anju.benchmark.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AnswerTest {
    private static final String SIZED = "HTTP/1.1 201 Created\r\nContent-Length: 7\r\n\r\n{\"a\":1}";
    private static final String CHUNKED =
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n[1,2\r\n3\r\n,3]\r\n0\r\n\r\n";

    @Test
    void isCompleteWithItsLastByteAndNotBefore() {
        for (String text : new String[] {SIZED, CHUNKED, "HTTP/1.1 204 No\r\ncontent-length: 0\r\n\r\n"}) {
            byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
            var answer = new Answer();
            for (int count = 1; count < bytes.length; count++) {
                assertThat(answer.isComplete(bytes, count))
                        .as(text.substring(0, count))
                        .isFalse();
            }
            assertThat(answer.isComplete(bytes, bytes.length)).isTrue();
        }
    }

    @Test
    void knowsItsStatus() {
        assertThat(new Answer().status(SIZED.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(201);
    }
}

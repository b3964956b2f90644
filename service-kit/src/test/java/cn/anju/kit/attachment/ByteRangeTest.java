package cn.anju.kit.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anju.kit.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({"bytes=0-9,0,9", "bytes=10-,10,99", "bytes=-5,95,99", "bytes=-500,0,99", "bytes=90-500,90,99"})
    void readsOnePart(String header, long first, long last) {
        var range = new ByteRange(first, last);
        assertThat(ByteRange.of(header, 100)).contains(range);
        assertThat(range.length()).isEqualTo(last - first + 1);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"bytes=0-1,5-6", "bytes=-", "lines=1-2", "bytes=9-3", "bytes=a-b"})
    void leavesTheRestWhole(String header) {
        assertThat(ByteRange.of(header, 100)).isEmpty();
    }

    @Test
    void refusesWhatBeginsAfterTheEnd() {
        assertThatThrownBy(() -> ByteRange.of("bytes=100-", 100))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.status()).isEqualTo(416));
        assertThatThrownBy(() -> ByteRange.of("bytes=-0", 100)).isInstanceOf(ProblemException.class);
    }
}

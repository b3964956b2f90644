package cn.anju.kit.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class FirstRowsTest {

    @Test
    void remembersTheFirstRowOfEachOfManyRecords() {
        var rows = new FirstRows();
        for (int i = 1; i <= 50_000; i++) {
            assertThat(rows.of(record(i), i)).isEqualTo(i);
        }
        for (int i = 1; i <= 50_000; i += 7) {
            assertThat(rows.of(record(i), 60_000 + i)).isEqualTo(i);
        }
    }

    private static UUID record(int i) {
        return UUID.nameUUIDFromBytes(new byte[] {(byte) i, (byte) (i >> 8), (byte) (i >> 16)});
    }
}

package cn.anju.employment.zero;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ZeroReasonTest {
    @Test
    void tellsWhoNeverHadWorkFromWhoLostIt() {
        assertThat(ZeroReason.of(true, false, false)).isEqualTo(ZeroReason.NO_JOB_YET);
        assertThat(ZeroReason.of(true, false, true)).isEqualTo(ZeroReason.LAST_JOB_ENDED);
        assertThat(ZeroReason.of(false, true, true)).isEqualTo(ZeroReason.LAST_JOB_ENDED);
    }

    @Test
    void tellsWhenTheWorkWentOnElsewhereOrTheNeedIsNew() {
        assertThat(ZeroReason.of(false, true, false)).isEqualTo(ZeroReason.WORKER_LEFT);
        assertThat(ZeroReason.of(false, false, false)).isEqualTo(ZeroReason.NEWLY_WILLING);
        assertThat(ZeroReason.of(false, false, true)).isEqualTo(ZeroReason.NEWLY_WILLING);
    }
}

package cn.anju.kit.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiversTest {
    private final Receivers receivers = new Receivers(TestSettings.with(false));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.9.9.9",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.2.1",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::ffff:7f00:1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void callsNoAddressThatIsNotPublic(String address) throws UnknownHostException {
        assertThat(Receivers.isPublic(InetAddress.getAllByName(address)[0])).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "100.63.255.255",
                "100.128.0.1",
                "114.114.114.114",
                "172.15.255.255",
                "172.32.0.1",
                "223.5.5.5",
                "::ffff:223.5.5.5",
                "2400:3200::1",
                "2a00:1450::1"
            })
    void callsPublicAddresses(String address) throws UnknownHostException {
        assertThat(Receivers.isPublic(InetAddress.getAllByName(address)[0])).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://127.0.0.1/hook, private-address",
        "https://localhost/hook, private-address",
        "https://[::1]/hook, private-address",
        "https://[::ffff:10.0.0.1]/hook, private-address",
        "https://2130706433/hook, private-address",
        "https://no-such-host.invalid/hook, unknown-host",
        "http://223.5.5.5/hook, https-required",
        "ftp://223.5.5.5/hook, webhook-url",
        "https://user:secret@223.5.5.5/hook, webhook-url",
        "https://223.5.5.5/hook#part, webhook-url",
        "https://223.5.5.5:99999/hook, webhook-url",
        "https:///hook, webhook-url",
        "/hook, webhook-url",
        "https://223.5.5.5/a hook, webhook-url",
    })
    void refusesReceiversAndSaysWhy(String url, String code) {
        assertThatThrownBy(() -> receivers.read(url))
                .isInstanceOfSatisfying(RefusedReceiverException.class, e -> assertThat(e.code())
                        .isEqualTo(code));
    }

    @Test
    void connectsToTheAddressThatWasChecked() throws RefusedReceiverException, UnknownHostException {
        var url = receivers.read("https://223.5.5.5/hook?of=anju");
        assertThat(receivers.addressOf(url))
                .isEqualTo(new InetSocketAddress(InetAddress.getAllByName("223.5.5.5")[0], 443));
    }

    @Test
    void callsPrivateAddressesAndPlainHttpWhereThatIsConfigured() throws RefusedReceiverException {
        var url = new Receivers(TestSettings.with(true)).read("http://127.0.0.1:8080/hook");
        assertThat(url.getPort()).isEqualTo(8080);
    }
}

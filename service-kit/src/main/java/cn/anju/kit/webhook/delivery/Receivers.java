package cn.anju.kit.webhook.delivery;

import cn.anju.kit.webhook.WebhookSettings;
import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says which receivers may be called. A subscriber must not make a service call what only the inside of the network can
 * reach, so a host with any address that is not public is refused. Whoever connects must connect to the address that is
 * returned here: to ask for it a second time might give another one.
 */
@ApplicationScoped
public class Receivers {
    /** IANA special-purpose registries; of IPv6, all but the global unicast block 2000::/3 and its special parts. */
    private static final List<IpSubnetFilterRule> NOT_PUBLIC = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "::/3",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20",
                    "4000::/2",
                    "8000::/1")
            .map(block -> new IpSubnetFilterRule(block, IpFilterRuleType.REJECT))
            .toList();

    private final boolean privateAllowed;

    Receivers(WebhookSettings settings) {
        this.privateAllowed = settings.allowPrivateAddresses();
    }

    /** Reads and checks the URL of a receiver. */
    public URI read(String text) throws RefusedReceiverException {
        try {
            var url = new URI(text);
            addressOf(url);
            return url;
        } catch (URISyntaxException e) {
            throw new RefusedReceiverException("webhook-url");
        }
    }

    /** The one address to connect to. */
    InetSocketAddress addressOf(URI url) throws RefusedReceiverException {
        boolean secure = "https".equalsIgnoreCase(url.getScheme());
        if ((!secure && !"http".equalsIgnoreCase(url.getScheme()))
                || url.getHost() == null
                || url.getRawUserInfo() != null
                || url.getRawFragment() != null) {
            throw new RefusedReceiverException("webhook-url");
        }
        if (!secure && !privateAllowed) {
            throw new RefusedReceiverException("https-required");
        }
        return new InetSocketAddress(resolve(url.getHost()), port(url, secure ? 443 : 80));
    }

    private static int port(URI url, int standard) throws RefusedReceiverException {
        int port = url.getPort() == -1 ? standard : url.getPort();
        if (port < 1 || port > 65_535) {
            throw new RefusedReceiverException("webhook-url");
        }
        return port;
    }

    private InetAddress resolve(String host) throws RefusedReceiverException {
        try {
            InetAddress[] addresses = InetAddress.getAllByName(host);
            if (!privateAllowed && !Arrays.stream(addresses).allMatch(Receivers::isPublic)) {
                throw new RefusedReceiverException("private-address");
            }
            return addresses[0];
        } catch (UnknownHostException e) {
            throw new RefusedReceiverException("unknown-host");
        }
    }

    /** Java itself turns IPv4-mapped IPv6 addresses into IPv4 ones. */
    static boolean isPublic(InetAddress address) {
        var socket = new InetSocketAddress(address, 0);
        return NOT_PUBLIC.stream().noneMatch(block -> block.matches(socket));
    }
}

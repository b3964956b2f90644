package cn.anju.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Where each part listens, on 127.0.0.1 only. */
public record Ports(Map<String, Integer> byName) {
    private static final Map<String, Integer> DEFAULTS = new LinkedHashMap<>();

    static {
        DEFAULTS.put("gateway", 8080);
        DEFAULTS.put("monitoring", 8081);
        DEFAULTS.put("employment", 8082);
        DEFAULTS.put("industry", 8083);
        DEFAULTS.put("site", 8084);
        DEFAULTS.put("assessment", 8085);
        DEFAULTS.put("keycloak", 8180);
        DEFAULTS.put("postgres", 15432);
        DEFAULTS.put("kafka", 19092);
        DEFAULTS.put("kafka-controller", 19093);
    }

    /** The usual ports, except where a variable such as {@code ANJU_PORT_GATEWAY=9080} moves one. */
    public static Ports fromEnvironment(Map<String, String> environment) {
        var ports = new LinkedHashMap<>(DEFAULTS);
        ports.replaceAll((name, usual) -> {
            String moved = environment.getOrDefault(variable(name), usual.toString());
            try {
                return Integer.valueOf(moved);
            } catch (NumberFormatException e) {
                throw new StackException(variable(name) + "=" + moved + " is not a port", e);
            }
        });
        return new Ports(ports);
    }

    /** Ports that are free now and that the system does not hand out to outgoing connections. */
    public static Ports free() {
        var ports = new LinkedHashMap<>(DEFAULTS);
        ports.replaceAll((name, usual) -> {
            int port;
            do {
                port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            } while (ports.containsValue(port) || !isFree(port));
            return port;
        });
        return new Ports(ports);
    }

    public int of(String name) {
        return byName.get(name);
    }

    static String variable(String name) {
        return "ANJU_PORT_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}

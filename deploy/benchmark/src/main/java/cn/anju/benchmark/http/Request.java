package cn.anju.benchmark.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A request of HTTP/1.1, ready to be sent any number of times. */
public final class Request {
    private final byte[] bytes;

    private Request(String head, byte[] body) {
        byte[] start = head.getBytes(StandardCharsets.UTF_8);
        var all = ByteBuffer.allocate(start.length + body.length);
        all.put(start).put(body);
        this.bytes = all.array();
    }

    public static Request get(int port, String path) {
        return new Request(head("GET", port, path) + "\r\n", new byte[0]);
    }

    public static Request get(int port, String path, String token) {
        return new Request(head("GET", port, path) + authorization(token) + "\r\n", new byte[0]);
    }

    public static Request post(int port, String path, String token, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        return new Request(
                head("POST", port, path) + authorization(token) + "Content-Type: application/json\r\nContent-Length: "
                        + body.length + "\r\n\r\n",
                body);
    }

    ByteBuffer bytes() {
        return ByteBuffer.wrap(bytes);
    }

    private static String head(String method, int port, String path) {
        return method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n";
    }

    private static String authorization(String token) {
        return "Authorization: Bearer " + token + "\r\n";
    }
}

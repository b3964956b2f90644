package cn.anju.benchmark.http;

import cn.anju.benchmark.measure.BenchmarkException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** A connection that is kept alive, with at most one request on its way. */
final class Connection {
    private static final int LONGEST_ANSWER = 1 << 22;

    private final SocketChannel channel;
    private final Answer answer = new Answer();
    private ByteBuffer in = ByteBuffer.allocate(1 << 14);
    private long sentAt;

    private Connection(SocketChannel channel) {
        this.channel = channel;
    }

    static Connection open(int port, Selector selector) throws IOException {
        var channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        var connection = new Connection(channel);
        channel.register(selector, SelectionKey.OP_READ, connection);
        return connection;
    }

    /** A request is smaller than the socket's buffer, which is empty as the last one was answered. */
    void send(Request request) {
        answer.reset();
        in.clear();
        sentAt = System.nanoTime();
        try {
            var bytes = request.bytes();
            channel.write(bytes);
            if (bytes.hasRemaining()) {
                throw new BenchmarkException("A request is too long to be sent at once");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes in what has arrived; true once the answer is complete. */
    boolean receive() {
        try {
            if (!in.hasRemaining()) {
                grow();
            }
            if (channel.read(in) < 0) {
                throw new BenchmarkException("The connection was closed by the other side");
            }
            return answer.isComplete(in.array(), in.position());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int status() {
        return answer.status(in.array());
    }

    String answer() {
        return new String(in.array(), 0, in.position(), StandardCharsets.UTF_8);
    }

    long microsSinceSent() {
        return (System.nanoTime() - sentAt) / 1000;
    }

    void close() throws IOException {
        channel.close();
    }

    private void grow() {
        if (in.capacity() >= LONGEST_ANSWER) {
            throw new BenchmarkException("An answer is longer than " + LONGEST_ANSWER + " bytes");
        }
        var larger = ByteBuffer.allocate(in.capacity() * 2);
        larger.put(in.flip());
        in = larger;
    }
}

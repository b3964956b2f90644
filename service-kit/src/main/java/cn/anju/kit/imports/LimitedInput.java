package cn.anju.kit.imports;

import cn.anju.kit.problem.ProblemException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that refuses to give more than some bytes. */
final class LimitedInput extends FilterInputStream {
    private long left;

    LimitedInput(InputStream source, long mostBytes) {
        super(source);
        left = mostBytes;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw new ProblemException(413, "too-large");
        }
    }
}

package cn.anju.kit.attachment;

import cn.anju.kit.file.FileStore;
import java.io.IOException;
import java.io.OutputStream;

/** Sends a stored file, or a part of it, without holding it in memory. */
record FilePart(FileStore files, String key, ByteRange range) {
    private static final int CHUNK = 64 * 1024;

    void writeTo(OutputStream output) throws IOException {
        try (var content = files.open(key)) {
            content.skipNBytes(range.first());
            byte[] chunk = new byte[CHUNK];
            long left = range.length();
            while (left > 0) {
                int read = content.readNBytes(chunk, 0, (int) Math.min(CHUNK, left));
                if (read == 0) {
                    throw new IOException("File " + key + " is shorter than it was");
                }
                output.write(chunk, 0, read);
                left -= read;
            }
        }
    }
}

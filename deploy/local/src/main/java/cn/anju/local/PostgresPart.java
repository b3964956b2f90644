package cn.anju.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** PostgreSQL 18 with one database and one role per service; durable: fsync is on. */
public final class PostgresPart extends Part {
    static final String NAME = "postgres";

    private static final List<String> DATABASES =
            List.of("monitoring", "employment", "industry", "site", "assessment", "keycloak");
    /** Without details of failing rows in the log, as these may be personal. */
    private static final List<String> SETTINGS = List.of(
            "fsync=on",
            "max_connections=200",
            "shared_buffers=256MB",
            "max_wal_size=2GB",
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "log_error_verbosity=terse",
            "timezone=UTC",
            "log_timezone=UTC");

    private final PostgresBinaries binaries;
    private final Path data;

    PostgresPart(Context context) {
        super(NAME, context);
        binaries = new PostgresBinaries(context.repository(), directory(context.home()));
        data = directory(context.home()).resolve("data");
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /** The password of the role that has the name of its database; {@code postgres} is the superuser. */
    public String password(String role) {
        return home().secrets().password(NAME + "-" + role);
    }

    /** A connection as the database's own role. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), database, password(database));
    }

    @Override
    List<String> command() {
        var command = binaries.command("postgres", "-D", data.toString(), "-p", Integer.toString(port()));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        furtherSettings().forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    /** Such as {@code shared_buffers=2GB max_wal_size=8GB}, from {@code ANJU_POSTGRES_OPTS}; they come last and count. */
    private static List<String> furtherSettings() {
        String settings = System.getenv().getOrDefault("ANJU_POSTGRES_OPTS", "").strip();
        return settings.isEmpty() ? List.of() : List.of(settings.split("\\s+"));
    }

    /** Its own programs, as the processes of its sessions have command lines without any path. */
    @Override
    Predicate<ProcessHandle.Info> recognised() {
        return Daemon.programsIn(directory(home()));
    }

    /** Fast shutdown: does not wait for open sessions. */
    @Override
    String stopSignal() {
        return "INT";
    }

    @Override
    void prepare() {
        binaries.unpack();
        try {
            if (Files.exists(data)) {
                removeStaleLock();
            } else {
                createCluster();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All our processes have ended by now, but a killed one not yet removed from the table would still seem alive. */
    private void removeStaleLock() throws IOException {
        Files.deleteIfExists(data.resolve("postmaster.pid"));
    }

    private void createCluster() throws IOException {
        tell("creating the database cluster");
        Path unfinished = data.resolveSibling("data.new");
        Home.deleteTree(unfinished);
        password(NAME);
        new Launch(initdb(unfinished), Map.of(), log()).runToEnd();
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    boolean isReady() throws IOException {
        try (var superuser = connect(NAME)) {
            for (String database : DATABASES) {
                createWhatIsMissing(superuser, database);
            }
            return true;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private List<String> initdb(Path directory) {
        var options = new ArrayList<>(List.of("--pgdata=" + directory, "--username=" + NAME, "--auth=scram-sha-256"));
        options.add("--pwfile=" + home().secrets().file(NAME + "-" + NAME));
        options.addAll(List.of("--encoding=UTF8", "--locale=C"));
        options.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        return binaries.command("initdb", options.toArray(String[]::new));
    }

    private void createWhatIsMissing(Connection superuser, String database) throws SQLException {
        try (var query = superuser.prepareStatement("select from pg_database where datname = ?");
                var statement = superuser.createStatement()) {
            query.setString(1, database);
            if (!query.executeQuery().next()) {
                statement.execute("drop role if exists " + database);
                statement.execute("create role " + database + " login password '" + password(database) + "'");
                statement.execute("create database " + database + " owner " + database);
            }
        }
    }

    private static Path directory(Home home) {
        return home.directory().resolve(NAME);
    }
}

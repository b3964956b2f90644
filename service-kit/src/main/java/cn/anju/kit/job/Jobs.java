package cn.anju.kit.job;

import cn.anju.kit.file.FileStore;
import cn.anju.kit.file.StoredFile;
import cn.anju.kit.reference.References;
import cn.anju.kit.security.Role;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The jobs of this service, for those who ask for them and those who may look at them. */
@ApplicationScoped
public class Jobs {
    private static final String VISIBLE = """
            (requested_by = ? or (?
                and not exists (select from unnest(region_codes) r where not r ^@ any (?))
                and not exists (select from unnest(site_codes) s where s <> all (?) and not exists (
                    select from known_record k
                    where k.record_type = '%s' and k.code = s and k.region_code ^@ any (?)))))
            """.formatted(References.SITE);

    private final Database database;
    private final FileStore files;
    private final ObjectMapper mapper;
    private final Event<Asked> asked;

    Jobs(Database database, FileStore files, ObjectMapper mapper, Event<Asked> asked) {
        this.database = database;
        this.files = files;
        this.mapper = mapper;
        this.asked = asked;
    }

    /** Told when a job has been asked for. */
    public record Asked() {}

    /**
     * Whoever looks at jobs: at those of one's own name, and with oversight at those of others whose scope lies inside
     * one's own.
     */
    public record Viewer(String name, boolean oversight, Scope scope) {
        private Object[] arguments() {
            String[] regions = scope.regionPrefixes().toArray(String[]::new);
            return new Object[] {name, oversight, regions, scope.siteCodes().toArray(String[]::new), regions};
        }
    }

    /** The place after the last job of a page. */
    record After(Instant requestedAt, UUID id) {}

    /** Keeps the job and its file. @return whether it is new; a job of the same id stays as it was */
    @Transactional
    public boolean ask(Job job) {
        var requester = job.requester();
        int added = database.update(
                """
                insert into job (id, kind, ledger, state, options, requested_by, roles, region_codes, site_codes,
                    file_key, file_size, sha256)
                values (?, ?, ?, 'QUEUED', ?::jsonb, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                job.id(),
                job.kind(),
                job.ledger(),
                job.options().toString(),
                requester.name(),
                requester.roles().stream().map(Role::name).toArray(String[]::new),
                requester.scope().regionPrefixes().toArray(String[]::new),
                requester.scope().siteCodes().toArray(String[]::new),
                job.file().key(),
                job.file().size(),
                job.file().sha256());
        if (added == 1) {
            files.keep(job.file().key());
            asked.fire(new Asked());
        }
        return added == 1;
    }

    public Optional<Job> find(UUID id, Viewer viewer) {
        return database.queryOne(
                "select * from job where id = ? and " + VISIBLE, this::read, with(viewer.arguments(), id));
    }

    /** The newest first. */
    List<Job> list(Viewer viewer, Optional<JobState> state, Optional<String> ledger, Optional<After> after, int limit) {
        var arguments = new ArrayList<Object>(Arrays.asList(viewer.arguments()));
        var sql = new StringBuilder("select * from job where ").append(VISIBLE);
        state.ifPresent(s -> {
            sql.append(" and state = ?");
            arguments.add(s.name());
        });
        ledger.ifPresent(l -> {
            sql.append(" and ledger = ?");
            arguments.add(l);
        });
        after.ifPresent(a -> {
            sql.append(" and (requested_at, id) < (?, ?)");
            arguments.add(a.requestedAt().atOffset(ZoneOffset.UTC));
            arguments.add(a.id());
        });
        sql.append(" order by requested_at desc, id desc limit ?");
        arguments.add(limit);
        return database.query(sql.toString(), this::read, arguments.toArray());
    }

    /** Stops a job that is not over; what it has done so far stays done. @return whether it was still to be stopped */
    @Transactional
    public boolean cancel(UUID id) {
        return database.update("""
                        update job set state = 'CANCELLED', finished_at = now(), claim = null
                        where id = ? and state in ('QUEUED', 'RUNNING')
                        """, id) == 1;
    }

    /** Forgets jobs that are over for so long, with their files. */
    @Transactional
    public int forget(Duration after) {
        List<Optional<String>> forgotten =
                database.query("""
                delete from job where finished_at < now() - make_interval(secs => ?) returning file_key
                """, row -> Optional.ofNullable(row.getString(1)), (double) after.toSeconds());
        forgotten.forEach(key -> key.ifPresent(files::delete));
        return forgotten.size();
    }

    /** Forgets the file of a job that is over, and keeps what is known of the job. */
    @Transactional
    public void forgetFile(UUID id) {
        forgetFiles("id = ?", id);
    }

    /** The same of all jobs of a kind that are over for so long. */
    @Transactional
    public void forgetFiles(String kind, Duration after) {
        forgetFiles("kind = ? and finished_at < now() - make_interval(secs => ?)", kind, (double) after.toSeconds());
    }

    private void forgetFiles(String which, Object... arguments) {
        database.query("""
                with gone as (select id, file_key from job where file_key is not null and finished_at is not null and %s
                    for update)
                update job set file_key = null from gone where job.id = gone.id returning gone.file_key
                """.formatted(which), row -> row.getString(1), arguments).forEach(files::delete);
    }

    Job read(ResultSet row) throws SQLException {
        try {
            return new Job(
                    row.getObject("id", UUID.class),
                    row.getString("kind"),
                    row.getString("ledger"),
                    JobState.valueOf(row.getString("state")),
                    mapper.readTree(row.getString("options")),
                    requester(row),
                    instant(row, "requested_at"),
                    instant(row, "started_at"),
                    instant(row, "finished_at"),
                    row.getInt("position"),
                    new Counts(
                            row.getInt("rows"),
                            row.getInt("created"),
                            row.getInt("updated"),
                            row.getInt("unchanged"),
                            row.getInt("failed")),
                    row.getString("failure"),
                    texts(row, "failure_arguments"),
                    new StoredFile(row.getString("file_key"), row.getLong("file_size"), row.getString("sha256")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The options of a job are JSON", e);
        }
    }

    private static Job.Requester requester(ResultSet row) throws SQLException {
        Set<Role> roles = texts(row, "roles").stream().map(Role::valueOf).collect(Collectors.toSet());
        return new Job.Requester(
                row.getString("requested_by"), roles, new Scope(texts(row, "region_codes"), texts(row, "site_codes")));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static Object[] with(Object[] arguments, Object first) {
        var all = new ArrayList<Object>(List.of(first));
        all.addAll(Arrays.asList(arguments));
        return all.toArray();
    }
}

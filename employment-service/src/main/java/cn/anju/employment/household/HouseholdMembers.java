package cn.anju.employment.household;

import cn.anju.employment.household.LabourPolicy.WorkingAge;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads who of a household is in the labour register and when they work. */
@ApplicationScoped
class HouseholdMembers {
    private final Database database;
    private final WorkingAge workingAge;
    private final String[] channels;

    HouseholdMembers(Database database, LabourPolicy policy) {
        this.database = database;
        workingAge = policy.workingAge();
        channels = policy.countedChannels();
    }

    private record Job(UUID labourerId, Span span) {}

    private record Member(UUID householdId, Worker worker) {}

    /** The workers of each household, in the order in which they were registered. */
    Map<UUID, List<Worker>> of(Collection<UUID> households) {
        Object ids = households.toArray(UUID[]::new);
        Map<UUID, List<Span>> jobs = new HashMap<>();
        for (Job job : jobs(ids)) {
            jobs.computeIfAbsent(job.labourerId(), id -> new ArrayList<>()).add(job.span());
        }
        Map<UUID, List<Worker>> workers = new HashMap<>();
        for (Member member : members(ids, jobs)) {
            workers.computeIfAbsent(member.householdId(), id -> new ArrayList<>())
                    .add(member.worker());
        }
        return workers;
    }

    private List<Job> jobs(Object households) {
        return database.query(
                """
                select e.labourer_id, e.from_date, e.to_date
                from employment e join labourer l on l.id = e.labourer_id
                where l.household_id = any (?) and e.status = 'ACTIVE' and e.channel = any (?)
                """, row -> new Job(row.getObject("labourer_id", UUID.class), span(row)), households, channels);
    }

    private List<Member> members(Object households, Map<UUID, List<Span>> jobs) {
        return database.query(
                """
                select l.*, p.status as person_status, p.sex, p.birth_date
                from labourer l left join person p on p.id = l.person_id
                where l.household_id = any (?) and l.status = 'ACTIVE'
                order by l.from_date, l.recorded_at, l.id
                """, row -> new Member(row.getObject("household_id", UUID.class), worker(row, jobs)), households);
    }

    private Worker worker(ResultSet row, Map<UUID, List<Span>> jobs) throws SQLException {
        boolean isPerson = !"VOIDED".equals(row.getString("person_status"));
        return new Worker(
                new Place(row.getString("site_code"), row.getString("region_code")),
                span(row),
                isPerson && row.getBoolean("able") && row.getBoolean("willing"),
                workingAge(row.getObject("birth_date", LocalDate.class), row.getString("sex")),
                jobs.getOrDefault(row.getObject("id", UUID.class), List.of()));
    }

    /** Whoever is in the register is taken as of working age until the birth date arrives. */
    private Span workingAge(LocalDate birthDate, String sex) {
        return birthDate == null ? Span.ALWAYS : workingAge.of(birthDate, sex);
    }

    private static Span span(ResultSet row) throws SQLException {
        return new Span(row.getObject("from_date", LocalDate.class), row.getObject("to_date", LocalDate.class));
    }
}

package cn.anju.benchmark.comparison;

import cn.anju.benchmark.CountyData;
import cn.anju.benchmark.Stage;
import cn.anju.benchmark.measure.BenchmarkException;
import cn.anju.benchmark.measure.Measurement;
import cn.anju.benchmark.measure.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** A bureau's file of as many rows as people are registered: matched, judged by a rule, warned of. */
public final class ComparisonRow implements Row {
    private static final String HOUSEHOLD = """
            {"code": "BM-FIRST", "regionCode": "360732101000", "settledOn": "2018-11-20", "relocation": "LIFTED", "members": 5}
            """;
    private static final String PERSON = """
            {"householdId": "%s", "from": "2018-11-20", "name": "钟小明", "idNumber": "%s", "sex": "1",
             "birthDate": "1950-01-01", "labourClass": "ORDINARY", "partyMember": false, "inSchool": false}
            """;

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Stage stage;
    private final CountyData county;
    private final BureauFile file;
    private People people;
    private Service service;

    /** @param rows of the file, and people who are registered */
    public ComparisonRow(Stage stage, CountyData county, int rows) {
        this.stage = stage;
        this.county = county;
        this.file = new BureauFile(rows);
    }

    @Override
    public String name() {
        return "comparison";
    }

    @Override
    public String title() {
        return "a bureau's %,d rows against %,d registered people".formatted(file.rows(), file.rows());
    }

    @Override
    public String unit() {
        return "rows";
    }

    @Override
    public Set<String> services() {
        return Set.of("site", "monitoring");
    }

    @Override
    public void prepare() {
        stage.run(services());
        county.loadPlaces();
        var monitoring = stage.service("monitoring");
        people = new People(monitoring.indexKey());
        service = new Service(monitoring.url(), stage::token);
        String household = firstHousehold();
        String person = service.create("persons", PERSON.formatted(household, People.idNumber(0)));
        new Register(stage.stack().postgres(), people).fill(person, file.rows());
    }

    /** The service learns of the county's regions by and by. */
    private String firstHousehold() {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return service.create("households", HOUSEHOLD);
            } catch (BenchmarkException e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    @Override
    public Measurement floor() {
        return new CopyAndJoin(stage.stack().postgres(), file.rows(), file.copy(people));
    }

    @Override
    public Measurement product() {
        return new ComparedFiles(service, file, new PeakMemory(stage.pidFile("monitoring")));
    }

    @Override
    public void close() {
        // the stack is gone afterwards, and with it whoever was registered
    }
}

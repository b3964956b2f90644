package cn.anju.benchmark.visit;

import cn.anju.benchmark.CountyData;
import cn.anju.benchmark.Stage;
import cn.anju.benchmark.http.HttpLoad;
import cn.anju.benchmark.http.HttpMeasurement;
import cn.anju.benchmark.http.Request;
import cn.anju.benchmark.measure.BenchmarkException;
import cn.anju.benchmark.measure.Measurement;
import cn.anju.benchmark.measure.Row;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** 点长 visits posted one by one: two rows, one commit each. */
public final class VisitRow implements Row {
    /** On both sides. */
    static final int CLIENTS = 16;

    private static final String PATH = "/api/v1/site/leader-visits";
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 90;
    /** No divisor of the number of sites or of days, so that these mix. */
    private static final int DIFFERENT = 997;

    private static final String BODY = """
            {"siteCode":"%s","visitedOn":"%s","purpose":"GUIDANCE",\
            "findings":"督促整改消防通道, 走访搬迁户, 协调就业帮扶车间用工"}""";

    private final Stage stage;
    private final CountyData county;
    private ScratchTables scratch;

    public VisitRow(Stage stage, CountyData county) {
        this.stage = stage;
        this.county = county;
    }

    @Override
    public String name() {
        return "visits";
    }

    @Override
    public String title() {
        return "one record per request";
    }

    @Override
    public String unit() {
        return "records";
    }

    @Override
    public Set<String> services() {
        return Set.of("site");
    }

    @Override
    public void prepare() {
        stage.run(services());
        county.loadPlaces();
        product().run(Duration.ofSeconds(1));
        try {
            scratch = ScratchTables.create(stage.stack().postgres(), county.siteCodes(), FIRST_DAY, DAYS);
        } catch (SQLException e) {
            throw new BenchmarkException("The tables of the floor cannot be created", e);
        }
    }

    @Override
    public Measurement floor() {
        var postgres = stage.stack().postgres();
        return PgbenchInserts.isInstalled()
                ? new PgbenchInserts(postgres, scratch)
                : new JdbcInserts(postgres, scratch);
    }

    @Override
    public Measurement product() {
        int port = stage.service("site").port();
        return new HttpMeasurement(
                "POST " + PATH + ", " + CLIENTS + " connections",
                new HttpLoad(port, CLIENTS, 201),
                () -> requests(port, stage.token()),
                () -> RelayRest.await(stage.stack().postgres()));
    }

    private List<Request> requests(int port, String token) {
        var sites = county.siteCodes();
        return IntStream.range(0, DIFFERENT)
                .mapToObj(i -> Request.post(
                        port, PATH, token, BODY.formatted(sites.get(i % sites.size()), FIRST_DAY.plusDays(i % DAYS))))
                .toList();
    }

    @Override
    public void close() {
        if (scratch != null) {
            scratch.drop();
        }
    }
}

package cn.anju.benchmark.ranking;

import cn.anju.benchmark.CountyData;
import cn.anju.benchmark.Stage;
import cn.anju.benchmark.http.HttpLoad;
import cn.anju.benchmark.http.HttpMeasurement;
import cn.anju.benchmark.http.Request;
import cn.anju.benchmark.measure.Measurement;
import cn.anju.benchmark.measure.Row;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The ranking of the county's 29 sites in a quarter, whole. */
public final class RankingRow implements Row {
    private static final int CONNECTIONS = 16;
    private static final String PATH = "/api/v1/assessment/rankings?period=2022-Q1";

    private final Stage stage;
    private final CountyData county;
    private HelloProgram hello;

    public RankingRow(Stage stage, CountyData county) {
        this.stage = stage;
        this.county = county;
    }

    @Override
    public String name() {
        return "ranking";
    }

    @Override
    public String title() {
        return "county ranking";
    }

    @Override
    public String unit() {
        return "answers";
    }

    @Override
    public Set<String> services() {
        return Set.of("assessment");
    }

    @Override
    public void prepare() {
        stage.run(Set.of("monitoring", "employment", "industry", "site", "assessment"));
        county.loadAll();
        new SettledRanking(stage, PATH).await();
        stage.run(services());
        hello = HelloProgram.start(stage.repository());
    }

    @Override
    public Measurement floor() {
        return reading("GET of a constant, no token", hello.port(), () -> Request.get(hello.port(), "/hello"));
    }

    @Override
    public Measurement product() {
        int port = stage.service("assessment").port();
        return reading("GET " + PATH, port, () -> Request.get(port, PATH, stage.token()));
    }

    @Override
    public void close() {
        if (hello != null) {
            hello.close();
        }
    }

    private static Measurement reading(String what, int port, Supplier<Request> request) {
        return new HttpMeasurement(
                what + ", " + CONNECTIONS + " connections",
                new HttpLoad(port, CONNECTIONS, 200),
                () -> List.of(request.get()),
                () -> {});
    }
}

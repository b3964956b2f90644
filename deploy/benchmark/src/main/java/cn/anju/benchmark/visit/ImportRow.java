package cn.anju.benchmark.visit;

import cn.anju.benchmark.CountyData;
import cn.anju.benchmark.Stage;
import cn.anju.benchmark.measure.BenchmarkException;
import cn.anju.benchmark.measure.Measurement;
import cn.anju.benchmark.measure.Row;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;

/** 点长 visits imported from workbooks: every row checked, written and journalled. */
public final class ImportRow implements Row {
    /** Rows of one workbook. */
    static final int ROWS = 100_000;

    private final Stage stage;
    private final CountyData county;
    private CopiedTables copies;

    public ImportRow(Stage stage, CountyData county) {
        this.stage = stage;
        this.county = county;
    }

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public String title() {
        return "workbooks of %,d records".formatted(ROWS);
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
        var first = product();
        first.run(Duration.ZERO);
        first.settle();
        try {
            copies = CopiedTables.create(stage.stack().postgres(), ROWS);
        } catch (SQLException e) {
            throw new BenchmarkException("The tables of the floor cannot be created", e);
        }
    }

    @Override
    public Measurement floor() {
        return copies;
    }

    @Override
    public Measurement product() {
        return new Imports(
                stage.service("site").url(),
                stage::token,
                county.siteCodes(),
                stage.stack().postgres());
    }

    @Override
    public void close() {
        if (copies != null) {
            copies.drop();
        }
    }
}

package cn.anju.benchmark;

import cn.anju.county.County;
import cn.anju.county.book.LedgerRecord;
import cn.anju.county.load.CountyApi;
import cn.anju.county.load.CountyLoader;
import cn.anju.county.load.LoadOptions;
import cn.anju.county.load.Patience;
import cn.anju.county.reference.Site;
import cn.anju.county.seed.Seed;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** The demonstration county, as much of it as a row needs. */
public final class CountyData {
    private static final Set<String> PLACES = Set.of("site/regions", "site/sites");

    private final County county = County.generate(Seed.DEMONSTRATION);
    private final Stage stage;

    CountyData(Stage stage) {
        this.stage = stage;
    }

    /** The codes of the 29 sites. */
    public List<String> siteCodes() {
        return county.reference().sites().stream().map(Site::code).toList();
    }

    /** Loads the divisions and the sites into the site service. */
    public void loadPlaces() {
        load(
                stage.service("site").url(),
                county.records().stream()
                        .filter(r -> PLACES.contains(r.ledgerPath()))
                        .toList());
    }

    /** Loads all records of the county, unless they are there. */
    public void loadAll() {
        load(stage.stack().gateway().url(), county.records());
    }

    private void load(String origin, List<LedgerRecord> records) {
        var options = LoadOptions.parse(
                "--gateway=" + origin, "--keycloak=" + stage.stack().keycloak().realmUrl());
        var quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        var clock = Clock.systemUTC();
        var loader = new CountyLoader(new CountyApi(options, Patience.USUAL, clock), Patience.USUAL, clock, quiet);
        if (!loader.isComplete(records)) {
            loader.load(records, county.courses());
        }
    }
}

package cn.anju.acceptance.stack;

import cn.anju.county.County;
import cn.anju.county.book.LedgerRecord;
import cn.anju.county.load.CountyApi;
import cn.anju.county.load.CountyLoader;
import cn.anju.county.load.CountyLoader.Loaded;
import cn.anju.county.load.LoadOptions;
import cn.anju.county.load.Patience;
import cn.anju.county.people.Person;
import cn.anju.county.seed.Seed;
import java.time.Clock;
import java.util.List;

/** 兴国县 with its 29 sites and the first quarter of 2022, loaded as {@code deploy/up} does it. */
public final class DemonstrationCounty {
    private final County county;
    private final CountyLoader loader;
    private final RunningStack stack;

    private DemonstrationCounty(County county, CountyLoader loader, RunningStack stack) {
        this.county = county;
        this.loader = loader;
        this.stack = stack;
    }

    static DemonstrationCounty load(RunningStack stack) {
        var options = LoadOptions.parse(
                "--gateway=" + stack.local().gateway().url(),
                "--keycloak=" + stack.local().keycloak().realmUrl());
        var clock = Clock.systemUTC();
        var api = new CountyApi(options, Patience.USUAL, clock);
        var loader = new CountyLoader(api, Patience.USUAL, clock, System.out);
        var county = new DemonstrationCounty(County.generate(Seed.DEMONSTRATION), loader, stack);
        county.send();
        stack.awaitRest();
        return county;
    }

    /** Sends every record, whether it is there or not. */
    public Loaded send() {
        return loader.load(county.records(), county.courses(), county.steps(), stack::awaitRest);
    }

    public List<LedgerRecord> records() {
        return county.records();
    }

    public List<Person> persons() {
        return county.households().stream()
                .flatMap(household -> household.members().stream())
                .toList();
    }
}

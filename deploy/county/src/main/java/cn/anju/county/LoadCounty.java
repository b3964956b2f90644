package cn.anju.county;

import cn.anju.county.load.CountyApi;
import cn.anju.county.load.CountyLoader;
import cn.anju.county.load.LoadFailure;
import cn.anju.county.load.LoadOptions;
import cn.anju.county.load.Patience;
import cn.anju.county.ranking.RankingReport;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;

/** Loads the county over the public API, unless it is there already, and prints the ranking that comes of it. */
public final class LoadCounty {
    private static final int MISUSE = 2;

    private LoadCounty() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try {
            run(LoadOptions.parse(arguments), out);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            out.print(LoadOptions.USAGE);
            System.exit(MISUSE);
        } catch (LoadFailure e) {
            out.println("The county could not be loaded. " + e.getMessage());
            System.exit(1);
        }
    }

    /** Loads and reports; throws {@link LoadFailure} if a record is refused or the ranking does not come. */
    static void run(LoadOptions options, PrintStream out) {
        var clock = Clock.systemUTC();
        var api = new CountyApi(options, Patience.USUAL, clock);
        var loader = new CountyLoader(api, Patience.USUAL, clock, out);
        var county = County.generate(options.seed());
        var report = new RankingReport(api, county.reference(), out, clock);
        if (!options.resend() && loader.isComplete(county.records())) {
            out.println("The county is loaded already.");
        } else {
            out.printf(
                    Locale.ROOT,
                    "Loading %,d records of 兴国县%n",
                    county.records().size());
            long begin = System.nanoTime();
            var loaded = loader.load(county.records(), county.courses(), county.steps(), report::awaitRest);
            double seconds = (System.nanoTime() - begin) / 1e9;
            out.printf(
                    Locale.ROOT,
                    "Loaded in %.1f s: %,d records created, %,d corrected, %,d there already%n",
                    seconds,
                    loaded.created(),
                    loaded.corrected(),
                    loaded.unchanged());
        }
        report.print();
    }
}

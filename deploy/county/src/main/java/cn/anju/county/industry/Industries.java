package cn.anju.county.industry;

import cn.anju.county.book.Quarter;
import cn.anju.county.book.RecordBook;
import cn.anju.county.book.SettledSite;
import cn.anju.county.reference.CsvResource;
import cn.anju.county.seed.Seed;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The industries that sites live on and their bases (clause 10, task R14), and idle rooms counted (clause 21). */
public final class Industries {
    private static final double SURVEYED = 0.65;

    /** One line of the demonstration's industries; {@code base} is empty where nothing is built yet. */
    private record Line(
            String site, String name, String kind, boolean main, String base, String areaMu, boolean shared) {
        static Line of(NamedCsvRecord row) {
            return new Line(
                    row.getField("site"),
                    row.getField("name"),
                    row.getField("kind"),
                    Boolean.parseBoolean(row.getField("main")),
                    row.getField("base"),
                    row.getField("area_mu"),
                    Boolean.parseBoolean(row.getField("shared")));
        }

        String key() {
            return site + "/" + name;
        }
    }

    private final Seed seed;
    private final RecordBook book;
    private final List<Line> lines = new CsvResource("demonstration/industries.csv").rows(Line::of);

    public Industries(Seed seed, RecordBook book) {
        this.seed = seed;
        this.book = book;
    }

    public void enterIndustries(List<SettledSite> sites) {
        var byCode = byCode(sites);
        for (Line line : lines) {
            var chance = seed.chance("industries", line.key());
            var from = chance.workday(LocalDate.of(2020, 3, 1), LocalDate.of(2022, 3, 11));
            book.draft("industry/industries", line.key())
                    .at(byCode.get(line.site()).place())
                    .with("from", from)
                    .with("name", line.name())
                    .with("kind", line.kind())
                    .with("main", line.main())
                    .enter(from, chance);
        }
    }

    public void enterBases(List<SettledSite> sites) {
        var byCode = byCode(sites);
        for (Line line : lines) {
            if (!line.base().isEmpty()) {
                var site = byCode.get(line.site());
                var chance = seed.chance("bases", line.key());
                var from = chance.workday(LocalDate.of(2020, 3, 1), LocalDate.of(2022, 3, 25));
                book.draft("industry/bases", line.key())
                        .at(site.place())
                        .with("from", from)
                        .with("industryId", seed.id("industry/industries", line.key()))
                        .with("name", line.base())
                        .with("shared", line.shared())
                        .with("operating", site.diligence().industry() >= 0.78)
                        .with("areaMu", new BigDecimal(line.areaMu()))
                        .enter(from, chance);
            }
        }
    }

    /** Enters what the surveys of ground-floor rooms found by the end of March (task R28); sites that were late have none. */
    public void enterIdleAssets(List<SettledSite> sites) {
        for (SettledSite site : sites) {
            if (site.diligence().industry() >= SURVEYED) {
                enterSurvey(site);
            }
        }
    }

    private void enterSurvey(SettledSite site) {
        var chance = seed.chance("idle-assets", site.code());
        var surveyedOn = chance.workday(LocalDate.of(2022, 2, 21), Quarter.END);
        if (!site.large() && chance.hits(0.6)) {
            book.draft("industry/idle-assets", site.code() + "/none")
                    .at(site.place())
                    .with("surveyedOn", surveyedOn)
                    .with("quantity", 0)
                    .enter(surveyedOn, chance);
            return;
        }
        for (String kind : site.large() ? List.of("GARAGE", "SHOP", "STORAGE") : List.of("STORAGE")) {
            book.draft("industry/idle-assets", site.code() + "/" + kind)
                    .at(site.place())
                    .with("surveyedOn", surveyedOn)
                    .with("kind", kind)
                    .with("quantity", chance.between(1, 4 + site.residents() / 60))
                    .with("owner", site.large() ? "开发商" : "村集体")
                    .with("reusedAs", chance.hits(0.2) ? "孝老食堂" : null)
                    .enter(surveyedOn, chance);
        }
    }

    private static Map<String, SettledSite> byCode(List<SettledSite> sites) {
        return sites.stream().collect(Collectors.toMap(SettledSite::code, Function.identity()));
    }
}

package cn.anju.assessment.bulletin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a bulletin says, in one language and in the order in which it is read; each form of it lays out the same.
 *
 * @param opening paragraphs before the first heading
 * @param notes what the table of ranks does not explain by itself
 * @param movementChart empty where no quarter before was published
 * @param weakest of each site
 */
public record BulletinContent(
        Language language,
        Letterhead letterhead,
        List<String> opening,
        List<String> overview,
        List<String> dimensionNames,
        List<Row> ranking,
        List<String> notes,
        List<Story> best,
        List<Story> worst,
        List<String> commended,
        List<String> watched,
        List<String> corrected,
        List<String> changed,
        List<Weakness> weakest,
        List<String> demands,
        String rankingChart,
        Optional<String> movementChart,
        String dimensionChart) {

    /**
     * A line of the table of ranks.
     *
     * @param colour of its grade, as six hexadecimal digits
     */
    public record Row(
            int rank,
            String movement,
            String site,
            String leader,
            String total,
            String grade,
            List<String> dimensions,
            String colour) {

        /** All of it in the order of {@link BulletinContent#columns()}. */
        public List<String> cells() {
            return Stream.concat(
                            Stream.of(String.valueOf(rank), movement, site, leader, total, grade), dimensions.stream())
                    .toList();
        }
    }

    /** A site and why it is where it is. */
    public record Story(String site, List<String> sentences) {}

    /** Where a site lost most, each with what was due and done. */
    public record Weakness(int rank, String siteCode, String site, List<String> indicators) {

        /** Something in any case. */
        public List<String> lines() {
            return indicators.isEmpty() ? List.of("—") : indicators;
        }
    }

    /**
     * What is attached.
     *
     * @param mention how it is announced before the signature
     * @param table whether it is the table of the weakest indicators
     */
    public record Annex(String label, String title, String mention, boolean table, List<String> texts) {}

    /** What is attached, numbered if there are several. */
    public List<Annex> annexes() {
        List<Annex> annexes = new ArrayList<>();
        annexes.add(annex(1, say("各安置点主要失分指标", "Where each site lost most"), true, List.of(letterhead.sources())));
        if (!corrected.isEmpty()) {
            annexes.add(annex(annexes.size() + 1, say("复核更正情况", "Corrected on appeal"), false, corrected));
        }
        if (!changed.isEmpty()) {
            annexes.add(annex(annexes.size() + 1, say("本版修订内容", "Changed by this revision"), false, changed));
        }
        return annexes;
    }

    private Annex annex(int number, String title, boolean table, List<String> texts) {
        boolean several = !corrected.isEmpty() || !changed.isEmpty();
        String count = several ? String.valueOf(number) : "";
        String mention = several ? number + ". " + title : title;
        String announced = number == 1 ? say("附件：", "Annexes: ") : say("　　　", "");
        return new Annex(say("附件", "Annex ") + count, title, announced + mention, table, texts);
    }

    /** The heads of the table of the weakest indicators. */
    public List<String> weakHeads() {
        return List.of(say("位次", "Rank"), say("安置点", "Site"), say("主要失分指标", "Where it lost most"));
    }

    /** How high the chart of the word processor is, in its units of which a centimetre has 360,000. */
    public int chartHeight() {
        int row = 200_000;
        return row * (ranking.size() + 2);
    }

    /**
     * A column of the table of ranks.
     *
     * @param share of the width of the table, in thousandths
     */
    public record Column(String head, int share, boolean dimension) {
        private static final int TEXT_WIDTH_IN_TWIPS = 8844;

        public String percent() {
            return BigDecimal.valueOf(share, 1) + "%";
        }

        public int twips() {
            return TEXT_WIDTH_IN_TWIPS * share / 1000;
        }
    }

    /** The columns of the table of ranks; those of the dimensions share what the others leave. */
    public List<Column> columns() {
        var columns = new ArrayList<>(List.of(
                column("位次", "Rank", 64, 72),
                column("较上季度", "Movement", 116, 122),
                column("安置点", "Site", 160, 158),
                column("点长", "Leader", 88, 96),
                column("得分", "Total", 76, 76),
                column("等次", "Grade", 66, 106)));
        int left = 1000 - columns.stream().mapToInt(Column::share).sum();
        dimensionNames.forEach(name -> columns.add(new Column(name, left / dimensionNames.size(), true)));
        return columns;
    }

    private Column column(String zh, String en, int shareZh, int shareEn) {
        return new Column(say(zh, en), language == Language.ZH ? shareZh : shareEn, false);
    }

    /** The title in one line. */
    public String wholeTitle() {
        return String.join(say("", " "), letterhead.title());
    }

    /** One of two texts that say the same. */
    public String say(String zh, String en) {
        return language.say(zh, en);
    }

    public String tag() {
        return language.tag();
    }
}

package cn.anju.assessment.bulletin;

import cn.anju.assessment.quarter.publication.PublishedSite;
import cn.anju.assessment.scheme.Dimension;
import cn.anju.assessment.scheme.Scheme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Draws the ranking, the movement since the quarter before and the dimensions as SVG that prints well. */
final class Charts {
    private static final int WIDTH = 680;
    private static final int ROW = 19;
    private static final int NAME = 190;
    private static final int TOP = 46;
    private static final int LINE = 13;
    private static final int LONGEST_LINE = 17;
    private static final Map<String, String> GRADES =
            Map.of("EXCELLENT", "#1b5e20", "GOOD", "#7cb342", "PASS", "#fbc02d", "POOR", "#c62828");
    private static final String OTHER_GRADE = "#546e7a";

    private final Scheme scheme;
    private final Language language;
    private final List<PublishedSite> sites;

    Charts(Scheme scheme, Language language, List<PublishedSite> sites) {
        this.scheme = scheme;
        this.language = language;
        this.sites = sites;
    }

    /** The colour of a grade: the better, the darker where there are no colours. */
    static String colour(String grade) {
        return GRADES.getOrDefault(grade, OTHER_GRADE);
    }

    /** A bar for each site, by its total and in the colour of its grade, which is written beside it as well. */
    String ranking() {
        var svg = new StringBuilder();
        var sentences = new Sentences(scheme, language);
        double scale = (WIDTH - NAME - 110) / 100.0;
        for (int i = 0; i < sites.size(); i++) {
            var score = sites.get(i).score();
            int y = i * ROW;
            double length = Math.max(0, score.total().doubleValue()) * scale;
            svg.append(name(y, sites.get(i)));
            String shown = Language.score(score.total()) + "  " + sentences.grade(score.grade());
            svg.append(text(NAME + length + 6, y + 14, "start", shown));
            svg.append(rectangle(NAME, y + 3, length, ROW - 5, colour(score.grade())));
        }
        return frame(sites.size() * ROW + 4, language.say("得分与位次", "Totals and ranks"), svg);
    }

    /** A line from the place before to the place now; empty where no quarter before was published. */
    Optional<String> movement() {
        var moved = sites.stream().filter(site -> site.rankBefore() != null).toList();
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        int left = NAME + 30;
        int right = WIDTH - NAME - 30;
        var before = moved.stream()
                .sorted(Comparator.comparing(PublishedSite::rankBefore))
                .toList();
        var svg = new StringBuilder();
        svg.append(text(left, TOP - 8, "end", language.say("上季度", "quarter before")));
        svg.append(text(right, TOP - 8, "start", language.say("本季度", "this quarter")));
        for (int place = 0; place < moved.size(); place++) {
            PublishedSite site = moved.get(place);
            // Sites that share a rank are drawn one below the other
            int from = TOP + before.indexOf(site) * ROW + 8;
            int to = TOP + place * ROW + 8;
            int up = site.rankBefore() - site.rank();
            String colour = up > 0 ? "#2e7d32" : up < 0 ? "#c62828" : "#90a4ae";
            svg.append("<line x1='%d' y1='%d' x2='%d' y2='%d' stroke='%s' stroke-width='2'/>"
                    .formatted(left + 4, from, right - 4, to, colour));
            svg.append(text(
                    left,
                    from + 4,
                    "end",
                    site.rankBefore() + "  " + site.score().siteName()));
            svg.append(text(
                    right, to + 4, "start", site.rank() + "  " + site.score().siteName()));
        }
        return Optional.of(frame(TOP + moved.size() * ROW + 4, language.say("位次变动", "Movement"), svg));
    }

    /** Every site by every dimension, the darker the better. */
    String dimensions() {
        var svg = new StringBuilder();
        int cell = (WIDTH - NAME) / scheme.dimensions().size();
        for (int i = 0; i < sites.size(); i++) {
            int y = TOP + i * ROW;
            svg.append(name(y, sites.get(i)));
            for (int d = 0; d < scheme.dimensions().size(); d++) {
                int x = NAME + d * cell;
                BigDecimal value = sites.get(i)
                        .score()
                        .dimensions()
                        .get(scheme.dimensions().get(d).id());
                svg.append(rectangle(x + 1, y + 1, cell - 2, ROW - 2, shade(value)));
                String shown = value == null ? "—" : Language.score(value);
                boolean dark = value != null && value.doubleValue() > 55;
                svg.append("<text x='%d' y='%d' text-anchor='middle' fill='%s'>%s</text>"
                        .formatted(x + cell / 2, y + 14, dark ? "#fff" : "#000", shown));
            }
        }
        for (int d = 0; d < scheme.dimensions().size(); d++) {
            Dimension dimension = scheme.dimensions().get(d);
            double middle = NAME + d * cell + cell / 2.0;
            List<String> lines = lines(language.say(dimension.label()));
            for (int line = 0; line < lines.size(); line++) {
                int y = TOP - 6 - LINE * (lines.size() - 1 - line);
                svg.append(text(middle, y, "middle", lines.get(line)));
            }
        }
        return frame(TOP + sites.size() * ROW + 4, language.say("各维度得分", "Scores by dimension"), svg);
    }

    /** Words in lines that fit above a column; Chinese names are short enough as they are. */
    private static List<String> lines(String name) {
        var lines = new ArrayList<String>();
        for (String word : name.split(" ", -1)) {
            int last = lines.size() - 1;
            if (last >= 0 && lines.get(last).length() + word.length() < LONGEST_LINE) {
                lines.set(last, lines.get(last) + " " + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    private static String shade(BigDecimal value) {
        if (value == null) {
            return "#eceff1";
        }
        double part = Math.min(1, Math.max(0, value.doubleValue() / 100));
        return String.format(
                Locale.ROOT,
                "rgb(%d,%d,%d)",
                Math.round(235 - 214 * part),
                Math.round(243 - 142 * part),
                Math.round(250 - 58 * part));
    }

    private String name(int y, PublishedSite site) {
        return text(26, y + 14, "end", String.valueOf(site.rank()))
                + text(34, y + 14, "start", site.score().siteName());
    }

    private static String rectangle(double x, double y, double width, double height, String colour) {
        return String.format(
                Locale.ROOT,
                "<rect x='%.1f' y='%.1f' width='%.1f' height='%.1f' fill='%s'/>",
                x,
                y,
                width,
                height,
                colour);
    }

    private static String text(double x, double y, String anchor, String text) {
        return String.format(
                Locale.ROOT, "<text x='%.1f' y='%.1f' text-anchor='%s'>%s</text>", x, y, anchor, escaped(text));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String frame(int height, String title, StringBuilder content) {
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' width='%d' height='%d' role='img'><title>%s</title>%s</svg>"
                .formatted(WIDTH, height, WIDTH, height, escaped(title), content);
    }
}

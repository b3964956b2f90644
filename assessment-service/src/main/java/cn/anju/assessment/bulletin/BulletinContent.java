package cn.anju.assessment.bulletin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a bulletin says, in one language and in the order in which it is read; each form of it lays out the same.
 *
 * @param opening paragraphs before the first heading
 * @param movementChart empty where no quarter before was published
 * @param closing lines of the signature
 * @param footnote how the document is verified
 */
public record BulletinContent(
        Language language,
        String title,
        String edition,
        String addressee,
        List<String> opening,
        List<String> overview,
        List<String> dimensionNames,
        List<Row> ranking,
        List<Story> best,
        List<Story> worst,
        List<String> commended,
        List<String> watched,
        List<String> corrected,
        List<String> changed,
        List<String> demands,
        List<String> closing,
        String footnote,
        String rankingChart,
        Optional<String> movementChart,
        String dimensionChart) {

    /** A line of the table of ranks. */
    public record Row(
            int rank,
            String movement,
            String site,
            String leader,
            String total,
            String grade,
            List<String> dimensions) {

        /** All of it in the order of {@link BulletinContent#heads()}. */
        public List<String> cells() {
            return Stream.concat(
                            Stream.of(String.valueOf(rank), movement, site, leader, total, grade), dimensions.stream())
                    .toList();
        }
    }

    /** A site and why it is where it is. */
    public record Story(String site, List<String> sentences) {}

    /** The heads of the table of ranks. */
    public List<String> heads() {
        return Stream.concat(
                        Stream.of(
                                say("位次", "Rank"),
                                say("较上季度", "Movement"),
                                say("安置点", "Site"),
                                say("点长", "Leader"),
                                say("得分", "Total"),
                                say("等次", "Grade")),
                        dimensionNames.stream())
                .toList();
    }

    /** One of two texts that say the same. */
    public String say(String zh, String en) {
        return language.say(zh, en);
    }

    public String tag() {
        return language.tag();
    }
}

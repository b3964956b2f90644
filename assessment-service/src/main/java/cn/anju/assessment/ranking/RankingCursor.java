package cn.anju.assessment.ranking;

import cn.anju.assessment.score.Ranking;
import cn.anju.kit.query.PageCursor;
import java.math.BigDecimal;
import java.util.Optional;

/** The place after a site in the order of a ranking; it stays where it is when totals of others change. */
public record RankingCursor(BigDecimal total, int residents, String siteCode) implements Ranking.Entry {
    private static final int VALUES = 3;

    public static RankingCursor after(Ranking.Entry entry) {
        return new RankingCursor(entry.total(), entry.residents(), entry.siteCode());
    }

    public static Optional<RankingCursor> parse(String text) {
        try {
            return PageCursor.parse(text, VALUES)
                    .map(PageCursor::key)
                    .map(key ->
                            new RankingCursor(new BigDecimal(key.get(0)), Integer.parseInt(key.get(1)), key.get(2)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return PageCursor.after(total.toPlainString(), Integer.toString(residents), siteCode)
                .toString();
    }
}

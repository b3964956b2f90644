package cn.anju.assessment.ranking;

import cn.anju.assessment.score.Ranking;
import cn.anju.kit.query.PageCursor;
import java.math.BigDecimal;
import java.util.Optional;

/** The place after a site in the order of a ranking; it stays where it is when totals of others change. */
public record RankingCursor(BigDecimal total, Integer overdueTasks, int residents, String siteCode)
        implements Ranking.Entry {
    private static final int VALUES = 4;

    public static RankingCursor after(Ranking.Entry entry) {
        return new RankingCursor(entry.total(), entry.overdueTasks(), entry.residents(), entry.siteCode());
    }

    public static Optional<RankingCursor> parse(String text) {
        try {
            return PageCursor.parse(text, VALUES)
                    .map(PageCursor::key)
                    .map(key -> new RankingCursor(
                            new BigDecimal(key.get(0)),
                            key.get(1).isEmpty() ? null : Integer.valueOf(key.get(1)),
                            Integer.parseInt(key.get(2)),
                            key.get(3)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        String overdue = overdueTasks == null ? "" : overdueTasks.toString();
        return PageCursor.after(total.toPlainString(), overdue, Integer.toString(residents), siteCode)
                .toString();
    }
}

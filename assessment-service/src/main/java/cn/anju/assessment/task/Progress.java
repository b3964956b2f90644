package cn.anju.assessment.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far bureaus and townships have come with what tasks ask of them 任务进度. */
@Schema(description = "任务进度 How far bureaus and townships have come with their tasks")
public record Progress(
        @Schema(examples = "2022-03-31") LocalDate on,

        @Schema(description = "by lead bureau; what several lead counts for each")
        List<Share> bureaus,

        @Schema(description = "by township, what is that of a site or of scattered households there")
        List<Share> townships) {
    private static final int TOWNSHIP_DIGITS = 9;

    /** Of a bureau or a township. */
    @Schema(name = "TaskProgressShare")
    public record Share(
            @Schema(description = "bureau, or the nine digits of the township", examples = "agriculture")
            String code,

            long notDue,
            long dueSoon,
            long met,
            long metLate,
            long overdue,

            @Schema(description = "of which a service that did not answer would know more")
            long unknown) {
        private static Share of(String code, Collection<Obligation> obligations) {
            Map<ObligationState, Long> counts = new EnumMap<>(ObligationState.class);
            obligations.forEach(obligation -> counts.merge(obligation.state(), 1L, Long::sum));
            Function<ObligationState, Long> count = state -> counts.getOrDefault(state, 0L);
            return new Share(
                    code,
                    count.apply(ObligationState.NOT_DUE),
                    count.apply(ObligationState.DUE_SOON),
                    count.apply(ObligationState.MET),
                    count.apply(ObligationState.MET_LATE),
                    count.apply(ObligationState.OVERDUE),
                    count.apply(ObligationState.UNKNOWN));
        }
    }

    static Progress of(LocalDate on, List<Obligation> obligations) {
        return new Progress(
                on,
                shares(obligations, obligation -> obligation.lead().stream()),
                shares(obligations, obligation -> Stream.ofNullable(obligation.regionCode())
                        .filter(region -> region.length() >= TOWNSHIP_DIGITS)
                        .map(region -> region.substring(0, TOWNSHIP_DIGITS))));
    }

    private static List<Share> shares(List<Obligation> obligations, Function<Obligation, Stream<String>> codes) {
        Map<String, List<Obligation>> byCode = new TreeMap<>();
        obligations.forEach(obligation -> codes.apply(obligation)
                .forEach(code ->
                        byCode.computeIfAbsent(code, c -> new ArrayList<>()).add(obligation)));
        return byCode.entrySet().stream()
                .map(entry -> Share.of(entry.getKey(), entry.getValue()))
                .toList();
    }
}

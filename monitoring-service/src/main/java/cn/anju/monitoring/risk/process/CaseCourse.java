package cn.anju.monitoring.risk.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a case has gone through.
 *
 * @param opened day it was opened
 * @param transitions in their order
 */
public record CaseCourse(LocalDate opened, List<Transition> transitions) {

    /** The day from which the days of the procedure under way, or of the last one, count. */
    LocalDate begun() {
        return last(t -> t.action().begins()).map(Transition::on).orElse(opened);
    }

    /** Who is in favour in the review under way, or in the last one. */
    List<String> approvals() {
        return voters(true);
    }

    List<String> rejections() {
        return voters(false);
    }

    boolean hasVoted(String voter) {
        return ballots().stream().anyMatch(t -> Objects.equals(t.voter(), voter));
    }

    private List<String> voters(boolean inFavour) {
        return ballots().stream()
                .filter(t -> t.given().approve() == inFavour)
                .map(Transition::voter)
                .toList();
    }

    private List<Transition> ballots() {
        int review = last(Transition::entersReview).map(transitions::indexOf).orElse(transitions.size());
        return transitions.subList(review, transitions.size()).stream()
                .filter(t -> t.action() == CaseAction.VOTE)
                .toList();
    }

    /** The last public notice. */
    public Optional<Transition> notice() {
        return last(t -> t.action() == CaseAction.PUBLISH);
    }

    Optional<LocalDate> noticeTo() {
        return notice().map(t -> t.given().noticeTo());
    }

    /** What was given when the elimination under way was proposed. */
    Optional<TransitionRequest> proposal() {
        return last(t -> t.action() == CaseAction.PROPOSE_ELIMINATION).map(Transition::given);
    }

    private Optional<Transition> last(Predicate<Transition> wanted) {
        return transitions.stream().filter(wanted).reduce((earlier, later) -> later);
    }
}

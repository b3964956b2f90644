package cn.anju.assessment.todo;

import cn.anju.assessment.task.Obligation;
import cn.anju.assessment.task.ObligationFinder;
import cn.anju.assessment.task.ObligationRequest;
import cn.anju.assessment.task.service.Answer;
import cn.anju.assessment.task.service.Neighbours;
import cn.anju.assessment.task.service.Query;
import cn.anju.assessment.todo.OwedTodos.Silent;
import cn.anju.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Gathers what the services tell of what is to be done and what tasks of the plan are open, the most urgent first. */
@ApplicationScoped
class TodoGatherer {
    private static final int MOST = 500;
    private static final Comparator<OwedTodo> URGENT = Comparator.comparing(OwedTodo::dueOn)
            .thenComparing(OwedTodo::service)
            .thenComparing(OwedTodo::kind)
            .thenComparing(todo -> Objects.toString(todo.siteCode(), ""))
            .thenComparing(todo -> Objects.toString(todo.recordId(), ""));

    private final Neighbours neighbours;
    private final ObligationFinder obligations;

    TodoGatherer(Neighbours neighbours, ObligationFinder obligations) {
        this.neighbours = neighbours;
        this.obligations = obligations;
    }

    /** What is asked for. */
    record Asked(LocalDate today, LocalDate dueBy, String siteCode, String regionCode, String bureau, int limit) {}

    OwedTodos gather(Asked asked, Caller caller, JsonWebToken token) {
        String query = new Query()
                .with("dueBy", asked.dueBy())
                .with("siteCode", asked.siteCode())
                .with("regionCode", asked.regionCode())
                .with("limit", MOST)
                .toString();
        var questions = Neighbours.ALL.stream()
                .map(service -> neighbours.ask(service, "todos?" + query, token.getRawToken(), TodoPage.class))
                .toList();
        var tasks = obligations.find(request(asked), caller, token).stream()
                .filter(obligation -> obligation.state().isOpen())
                .filter(obligation ->
                        obligation.dueOn() != null && !obligation.dueOn().isAfter(asked.dueBy()))
                .map(obligation -> todo(obligation, asked));
        var answers = questions.stream().map(answer -> answer.join()).toList();
        var told = answers.stream().filter(Answer::isThere).flatMap(TodoGatherer::todos);
        var all = Stream.concat(tasks, told)
                .filter(todo -> asked.bureau() == null || asked.bureau().equals(todo.bureau()))
                .sorted(URGENT)
                .toList();
        boolean cut = answers.stream()
                .anyMatch(answer -> answer.isThere() && answer.body().nextCursor() != null);
        return new OwedTodos(
                asked.dueBy(),
                all.stream().limit(asked.limit()).toList(),
                cut || all.size() > asked.limit(),
                answers.stream()
                        .filter(answer -> !answer.isThere())
                        .map(answer -> new Silent(answer.workstream(), answer.failure()))
                        .toList());
    }

    private static Stream<OwedTodo> todos(Answer<TodoPage> answer) {
        return answer.body().items().stream()
                .filter(item -> item.dueOn() != null)
                .map(item -> item.of(answer.workstream()));
    }

    private static ObligationRequest request(Asked asked) {
        return new ObligationRequest(
                asked.today(),
                List.of(),
                asked.bureau(),
                asked.siteCode() == null ? List.of() : List.of(asked.siteCode()),
                asked.regionCode(),
                List.of(),
                1);
    }

    private static OwedTodo todo(Obligation obligation, Asked asked) {
        String lead = obligation.lead().get(0);
        return new OwedTodo(
                "assessment",
                obligation.row(),
                obligation.label(),
                obligation.openAt().stream()
                        .findFirst()
                        .orElse("/api/v1/assessment/obligations?row=" + obligation.row()),
                obligation.reportId(),
                obligation.siteCode(),
                obligation.regionCode(),
                asked.bureau() != null && obligation.lead().contains(asked.bureau()) ? asked.bureau() : lead,
                obligation.dueOn(),
                Math.max(0, ChronoUnit.DAYS.between(obligation.dueOn(), asked.today())));
    }
}

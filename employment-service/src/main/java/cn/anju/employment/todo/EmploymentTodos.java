package cn.anju.employment.todo;

import cn.anju.employment.todo.EmploymentTodo.Kind;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.period.Period;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Scope;
import cn.anju.kit.todo.TodoFinder;
import cn.anju.kit.todo.TodoList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is due or runs out in employment. */
@ApplicationScoped
class EmploymentTodos {
    private static final int TRAINING_DAY = 30;
    private static final TodoList<Kind, EmploymentTodo> LIST =
            TodoList.of(TodoSql.SITE, TodoSql.OWED, Kind.class, EmploymentTodo::of);

    private final TodoFinder finder;
    private final int warningDays;

    EmploymentTodos(TodoFinder finder, @ConfigProperty(name = "anju.public-posts.warning-days") int warningDays) {
        this.finder = finder;
        this.warningDays = warningDays;
    }

    /** @throws ProblemException 400 for parameters that are wrong, 503 if it takes too long */
    LedgerPage<EmploymentTodo> page(MultivaluedMap<String, String> query, Scope scope) {
        return finder.page(LIST, query, scope, this::days);
    }

    private Map<String, LocalDate> days(LocalDate today) {
        var quarter = Period.quarterOf(today);
        var year = Period.containing(today, Period.Kind.YEAR);
        return Map.of(
                "warnUntil", today.plusDays(warningDays),
                "quarterStart", quarter.start(),
                "quarterEnd", quarter.end(),
                "yearStart", year.start(),
                "yearEnd", year.end(),
                "trainingDue", LocalDate.of(today.getYear(), Month.JUNE, TRAINING_DAY));
    }
}

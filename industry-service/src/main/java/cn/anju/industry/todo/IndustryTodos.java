package cn.anju.industry.todo;

import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Scope;
import cn.anju.kit.task.AnnexTasks;
import cn.anju.kit.todo.TodoFinder;
import cn.anju.kit.todo.TodoList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is due or wrong in industry. */
@ApplicationScoped
class IndustryTodos {
    private static final String SITE = """
            site as (
                select k.code, k.region_code, s.setting, s.residents
                from known_record k join known_site s on s.id = k.record_id and s.status = 'ACTIVE'
                where k.record_type = 'site.site' and k.status = 'ACTIVE' and coalesce(k.from_on <= :today, true)
                    and coalesce(k.to_on > :today, true)
            )
            """;

    private static final TodoList<TodoKind, IndustryTodo> LIST =
            TodoList.of(SITE, TodoKind.all(), TodoKind.class, IndustryTodo::of);
    private static final List<String> ROWS = List.of("R13", "R14", "R15", "R28", "R29");

    private final TodoFinder finder;
    private final AnnexTasks annex;

    IndustryTodos(TodoFinder finder, AnnexTasks annex) {
        this.finder = finder;
        this.annex = annex;
    }

    /** @throws ProblemException 400 for parameters that are wrong, 503 if it takes too long */
    LedgerPage<IndustryTodo> page(MultivaluedMap<String, String> query, Scope scope) {
        return finder.page(LIST, query, scope, this::deadlines);
    }

    private Map<String, LocalDate> deadlines(LocalDate today) {
        var days = new HashMap<String, LocalDate>();
        days.put("on", today);
        for (String row : ROWS) {
            var task = annex.find(row).orElseThrow();
            days.put("due" + row, Objects.requireNonNull(task.timing().on(today).dueOn(), row));
        }
        return days;
    }
}

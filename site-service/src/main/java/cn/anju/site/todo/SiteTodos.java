package cn.anju.site.todo;

import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Scope;
import cn.anju.kit.todo.TodoFinder;
import cn.anju.kit.todo.TodoList;
import cn.anju.site.todo.SiteTodo.Kind;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is to be done at sites. */
@ApplicationScoped
class SiteTodos {
    private static final String OPEN_SITE = """
            open_site as (
                select s.code, s.region_code, s.opened_on, s.setting, residents_on(s.code, :today) as residents
                from site s
                where s.status = 'ACTIVE' and s.opened_on <= :today
                    and (s.region_code ^@ any (:regions) or s.code = any (:sites))
            )
            """;

    private final TodoFinder finder;
    private final List<TodoValues> values;
    private final TodoList<Kind, SiteTodo> list;

    SiteTodos(TodoFinder finder, @All List<TodoValues> values) throws IOException {
        this.finder = finder;
        this.values = values;
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream("todos.sql")) {
            this.list = TodoList.of(OPEN_SITE, TodoFile.union(TodoFile.read(file)), Kind.class, SiteTodo::of);
        }
    }

    /** @throws ProblemException 400 for parameters that are wrong, 503 if it takes too long */
    LedgerPage<SiteTodo> page(MultivaluedMap<String, String> query, Scope scope) {
        return finder.page(list, query, scope, this::valuesOn);
    }

    private Map<String, ?> valuesOn(LocalDate today) {
        var result = new HashMap<String, Object>();
        values.forEach(some -> result.putAll(some.on(today)));
        return result;
    }
}

package cn.anju.kit.todo;

import cn.anju.kit.query.PlaceQuery;
import java.util.function.Function;

/**
 * What a service can say to be done.
 *
 * @param sql a page of it
 * @param kinds the kinds that there are
 * @param view what clients get of it
 */
public record TodoList<K extends Enum<K>, T>(String sql, Class<K> kinds, Function<TodoRow<K>, T> view) {
    private static final String PAGE = """
            with %s,
            todo as (
            %s
            ),
            keyed as (
                select *, coalesce(id::text, site_code) collate "C" as key from todo
            )
            select * from keyed x
            where %s and %s
                and (:after0::date is null
                    or (x.due_on, x.kind collate "C", x.key) > (:after0::date, :after1::text, :after2::text))
            order by x.due_on, x.kind collate "C", x.key
            limit :limit
            """;

    /**
     * @param site common table expression that the query can name; it knows {@code :today}
     * @param todo query for what it is, {@code id} of the record or null, {@code site_code}, {@code scope_region} and
     *     {@code due_on}; without a record there is one for a site
     */
    public static <K extends Enum<K>, T> TodoList<K, T> of(
            String site, String todo, Class<K> kinds, Function<TodoRow<K>, T> view) {
        return new TodoList<>(PAGE.formatted(site, todo, PlaceQuery.within("x"), TodoQuery.ASKED), kinds, view);
    }
}

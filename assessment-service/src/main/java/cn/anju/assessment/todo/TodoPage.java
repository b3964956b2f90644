package cn.anju.assessment.todo;

import cn.anju.kit.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a service tells of what is to be done, as far as it is read here; services tell more of it, each in its own way. */
record TodoPage(List<Item> items, String nextCursor) {

    /** The names that one service or another uses. */
    record Item(
            String kind,
            Bilingual name,
            String ledger,
            String href,
            UUID recordId,
            String siteCode,
            String regionCode,
            String bureau,
            LocalDate dueOn,
            long overdueDays) {

        OwedTodo of(String service) {
            return new OwedTodo(
                    service, kind, name, where(), recordId, siteCode, regionCode, bureau, dueOn, overdueDays);
        }

        private String where() {
            if (href != null) {
                return href;
            }
            return recordId == null ? ledger : ledger + "/" + recordId;
        }
    }
}

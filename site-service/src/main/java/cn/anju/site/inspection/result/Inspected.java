package cn.anju.site.inspection.result;

import cn.anju.kit.sql.Database;
import cn.anju.site.inspection.Inspection.Kind;
import cn.anju.site.inspection.checklist.Checklists;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What inspections were to look at. */
@ApplicationScoped
class Inspected {
    private final Database database;
    private final Checklists checklists;

    Inspected(Database database, Checklists checklists) {
        this.database = database;
        this.checklists = checklists;
    }

    private record What(LocalDate on, Kind kind) {}

    Kind kind(UUID inspectionId) {
        return what(inspectionId).kind();
    }

    /** The item of the checklist that an inspection went by. */
    Optional<Checklists.Item> item(UUID inspectionId, String code) {
        var what = what(inspectionId);
        return checklists.find(what.on(), what.kind(), code);
    }

    private What what(UUID inspectionId) {
        return database.queryOne(
                        "select inspected_on, kind from inspection where id = ?",
                        row -> new What(row.getObject(1, LocalDate.class), Kind.valueOf(row.getString(2))),
                        inspectionId)
                .orElseThrow();
    }
}

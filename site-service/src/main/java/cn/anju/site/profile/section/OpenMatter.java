package cn.anju.site.profile.section;

import cn.anju.kit.sql.Database;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something at a site that is to be settled by a day: a hazard, a request, a repair. */
@Schema(name = "SiteProfileMatter", description = "something that is to be settled by a day")
public record OpenMatter(
        @Schema(description = "the record in the ledger of its kind")
        UUID recordId,

        @Schema(description = "what it is about, in the words of its ledger", examples = "FIRE")
        String kind,

        @Schema(examples = "2 栋楼道堆放杂物，占用消防通道") String description,
        @Schema(examples = "刘文") String owner,
        @Schema(examples = "2022-03-28") LocalDate dueOn,

        @Schema(description = "days since then; 0 while it is not over", examples = "0")
        long overdueDays) {

    /** Reads id, kind, description, owner, due_on and overdue_days. */
    static Database.RowMapper<OpenMatter> reader() {
        return row -> new OpenMatter(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("description"),
                row.getString("owner"),
                row.getObject("due_on", LocalDate.class),
                row.getLong("overdue_days"));
    }
}

package cn.anju.site.inspection.checklist;

import cn.anju.kit.Bilingual;
import cn.anju.site.hazard.Hazard.Severity;
import cn.anju.site.inspection.Inspection.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that an inspection looks at 排查项目 (clause 20). */
@Schema(description = "排查项目 Something that an inspection looks at (clause 20)")
public record ChecklistItem(
        Kind kind,

        @Schema(description = "as results name it", examples = "FIRE_EXITS")
        String code,

        Bilingual text,

        @Schema(description = "how grave a hazard it is if it is not in order")
        Severity severity) {

    static ChecklistItem of(Checklists.Item item) {
        return new ChecklistItem(item.kind(), item.code(), new Bilingual(item.zh(), item.en()), item.severity());
    }
}

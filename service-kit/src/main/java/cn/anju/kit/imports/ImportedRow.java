package cn.anju.kit.imports;

import cn.anju.kit.imports.row.RecordRow;
import cn.anju.kit.problem.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A row that was read: as fields, or with what is wrong with it.
 *
 * @param source as it stands in the file
 * @param fields null where something is wrong
 * @param record the row's own id, or one made of what it says
 * @param recordedOn the day on which a system says it was recorded, or null
 */
record ImportedRow<F>(RecordRow source, F fields, UUID record, LocalDate recordedOn, List<Violation> violations) {
    int number() {
        return source.number();
    }
}

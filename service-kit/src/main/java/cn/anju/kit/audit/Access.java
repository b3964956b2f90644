package cn.anju.kit.audit;

import java.util.List;
import java.util.UUID;

/**
 * What someone did with data.
 *
 * @param recordIds the records; none where there are too many to name, as in an export
 * @param filter what was asked for, as a query string, or which file it was; null for one record
 * @param records how many records; null if that is not known yet
 * @param fields the personal fields among what was shown
 * @param purpose why, where a reason must be given; or null
 * @param place where all of the records are
 */
public record Access(
        AccessAction action,
        String recordType,
        List<UUID> recordIds,
        String filter,
        Long records,
        List<String> fields,
        String purpose,
        AccessPlace place) {}

package cn.anju.assessment.scheme.version;

import cn.anju.kit.period.Period;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * A scheme (考核办法) as it is kept: a draft that can still change, or one for good.
 *
 * @param version grows with every change of the draft
 * @param from first quarter in force, null for a draft
 * @param failure why a draft could not be put in force when that was tried last, or null
 */
public record SchemeVersion(
        String id,
        int version,
        SchemeState state,
        ObjectNode document,
        Period from,
        Instant createdAt,
        String createdBy,
        Instant changedAt,
        String changedBy,
        String failure) {}

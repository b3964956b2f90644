package cn.anju.assessment.task.evidence;

import cn.anju.kit.Bilingual;
import cn.anju.kit.task.TaskEvidence.Part;
import java.util.List;

/**
 * What the services that settle a task know of it.
 *
 * @param parts what is counted, of all services that answered
 * @param missing why it is not known, where a service did not answer; null if all did
 */
public record Gathered(List<Part> parts, Bilingual missing) {
    public Gathered {
        parts = List.copyOf(parts);
    }
}

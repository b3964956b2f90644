package cn.anju.site.visit.finding;

import java.util.Map;

/** How a finding becomes a record of one ledger: one bean for each {@link VisitFinding.Becomes}. */
public interface FindingRoute {
    VisitFinding.Becomes becomes();

    /** Type of the record that is opened, such as {@code site.hazard}. */
    String type();

    /** Its fields by name; one that is null is left to the rules of its ledger. */
    Map<String, Object> fields(VisitFinding finding);

    /** The fields of a finding that say what a field of the record does under another name. */
    Map<String, String> namesInFinding();
}

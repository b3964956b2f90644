package cn.anju.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** Describes the parameters that mean the same in every list, where a list says nothing else about them. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class SharedParameters implements OASFilter {
    private static final Map<String, Meaning> MEANINGS = Map.of(
            "on", new Meaning("on which day; today if not given", "2022-03-31"),
            "siteCode", new Meaning("安置点代码 at this site; may be repeated", "360732-S01"),
            "regionCode", new Meaning("区划代码 in regions whose code begins so", "360732101"),
            "dueBy", new Meaning("due on or before this day", "2022-03-31"),
            "overdue", new Meaning("true: only what is overdue today", "true"),
            "limit", new Meaning("1 to 500, 50 if not given", "50"),
            "cursor", new Meaning("nextCursor of the page before", null));

    private record Meaning(String description, String example) {}

    @Override
    public Parameter filterParameter(Parameter parameter) {
        var meaning = parameter.getName() == null ? null : MEANINGS.get(parameter.getName());
        if (meaning != null && parameter.getIn() == In.QUERY && parameter.getDescription() == null) {
            parameter.description(meaning.description()).example(meaning.example());
        }
        return parameter;
    }
}

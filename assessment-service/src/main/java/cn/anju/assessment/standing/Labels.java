package cn.anju.assessment.standing;

import cn.anju.assessment.scheme.Dimension;
import cn.anju.assessment.scheme.Grade;
import cn.anju.assessment.scheme.Label;
import cn.anju.assessment.scheme.Scheme;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What dimensions and grades of a scheme are called. */
@Schema(name = "RankingLabels")
public record Labels(Map<String, Label> dimensions, Map<String, Label> grades) {
    public static Labels of(Scheme scheme) {
        return new Labels(
                scheme.dimensions().stream().collect(Collectors.toMap(Dimension::id, Dimension::label)),
                scheme.grades().stream().collect(Collectors.toMap(Grade::id, Grade::label)));
    }
}

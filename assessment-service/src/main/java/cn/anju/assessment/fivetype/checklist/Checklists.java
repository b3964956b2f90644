package cn.anju.assessment.fivetype.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The checklists of annex 2 创建清单, one of each type. */
@ApplicationScoped
public class Checklists {
    private static final String FILE = "/five-types/criteria.sql";

    private final Map<FiveType, List<Criterion>> byType;

    Checklists() throws IOException {
        try (var text = Objects.requireNonNull(Checklists.class.getResourceAsStream(FILE), FILE)) {
            var all = CriteriaFile.read(new String(text.readAllBytes(), StandardCharsets.UTF_8));
            byType = Collections.unmodifiableMap(all.stream()
                    .collect(Collectors.groupingBy(
                            Criterion::type, () -> new EnumMap<>(FiveType.class), Collectors.toUnmodifiableList())));
        }
    }

    /** In the order of the annex. */
    public List<Criterion> of(FiveType type) {
        return byType.getOrDefault(type, List.of());
    }

    public Optional<Criterion> find(FiveType type, String id) {
        return of(type).stream().filter(criterion -> criterion.id().equals(id)).findFirst();
    }
}

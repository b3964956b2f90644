package cn.anju.kit.integrity;

import cn.anju.kit.ledger.Ledgers;
import cn.anju.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** All checks of this service: those of the kit that concern its ledgers, and its own. */
@ApplicationScoped
class CheckCatalogue {
    private static final String FILE = "integrity.sql";

    private final Map<String, CheckQuery> checks = new LinkedHashMap<>();

    CheckCatalogue(Ledgers ledgers) throws IOException {
        var files = Thread.currentThread().getContextClassLoader().getResources(FILE);
        for (var file : Collections.list(files)) {
            try (var text = file.openStream()) {
                CheckFile.read(new String(text.readAllBytes(), StandardCharsets.UTF_8))
                        .forEach(check ->
                                CheckQuery.of(check, ledgers.all()).ifPresent(query -> checks.put(check.id(), query)));
            }
        }
    }

    Collection<CheckQuery> all() {
        return checks.values();
    }

    /** @throws ProblemException 404 if there is none of this name */
    CheckQuery find(String id) {
        var check = checks.get(id);
        if (check == null) {
            throw ProblemException.notFound();
        }
        return check;
    }
}

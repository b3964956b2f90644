package cn.anju.assessment.task.service;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Builds the query of a request; values that are null are left out. */
public final class Query {
    private final List<String> parts = new ArrayList<>();

    public Query with(String name, Object value) {
        if (value != null) {
            parts.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
        return this;
    }

    public Query withAll(String name, Collection<String> values) {
        values.forEach(value -> with(name, value));
        return this;
    }

    @Override
    public String toString() {
        return String.join("&", parts);
    }
}

package cn.anju.assessment.task;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What services answer about a row of the annex, as JSON. */
public final class Answers {
    private Answers() {}

    /** A row with one part, counted at sites of a county: for each, its due and done as {@code S01 3/2}. */
    public static String row(String row, String county, String... sites) {
        String places = Arrays.stream(sites).map(site -> place(county, site)).collect(Collectors.joining(","));
        return """
                {"on":"2022-03-28","items":[{"row":"%s","settled":false,"parts":[
                  {"counted":{"zh":"排查","en":"inspections"},"counts":%s,"places":[%s]}]}]}
                """.formatted(row, counts("1/1"), places);
    }

    private static String place(String county, String site) {
        String[] words = site.split(" ", -1);
        return """
                {"siteCode":"%1$s-%2$s","regionCode":"%1$s101000","name":"安置点","counts":%3$s,
                 "openAt":"/api/v1/site/inspections?siteCode=%1$s-%2$s"}
                """.formatted(county, words[0], counts(words[1]));
    }

    private static String counts(String dueAndDone) {
        String[] numbers = dueAndDone.split("/", -1);
        long due = Long.parseLong(numbers[0]);
        long done = Long.parseLong(numbers[1]);
        return "{\"due\":%d,\"done\":%d,\"open\":%d,\"settled\":%s}".formatted(due, done, due - done, due == done);
    }
}

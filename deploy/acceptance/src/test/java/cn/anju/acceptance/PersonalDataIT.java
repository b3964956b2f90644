package cn.anju.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.acceptance.client.Answer;
import cn.anju.acceptance.client.Api;
import cn.anju.acceptance.client.Json;
import cn.anju.acceptance.stack.OnRunningStack;
import cn.anju.acceptance.stack.RunningStack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * ID numbers and phone numbers, those of the whole demonstration county and some that come with mistakes, are found nowhere
 * but encrypted in the monitoring service.
 */
@OnRunningStack
@Order(11)
class PersonalDataIT {
    private static final String PERSONS = "/api/v1/monitoring/persons";
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{17}[\\dX]|1[3-9]\\d{9})(?!\\d)");
    private static final TestIdentity OWN = TestIdentity.of(1);
    private static final TestIdentity OTHER = TestIdentity.of(2);

    /** Also as the bytes that databases write in hexadecimal. */
    private static final List<String> OWN_FORMS = Stream.of(
                    OWN.idNumber(), OWN.phone(), OTHER.idNumber(), OTHER.phone())
            .flatMap(secret -> Stream.of(secret, hex(secret)))
            .toList();

    private final RunningStack stack;
    private final Api api;
    private final Set<String> secrets = new HashSet<>();

    PersonalDataIT(RunningStack stack) {
        this.stack = stack;
        this.api = stack.county();
    }

    @Test
    void isInNoAnswerKafkaRecordLogLineOrDatabaseColumn() throws IOException {
        rememberSecretsOfTheCounty();
        var answers = provokeAnswers();
        for (Answer answer : answers) {
            assertThat(found(answer.body()))
                    .as("%s: %s", answer.request(), answer.body())
                    .isEmpty();
        }
        stack.awaitRest();

        var records = new AtomicLong();
        stack.topics().eachRecord(record -> {
            records.incrementAndGet();
            assertClean("Kafka", record);
        });
        assertThat(records).hasValueGreaterThan(secrets.size());

        for (Path log : stack.logFiles()) {
            Files.readAllLines(log, StandardCharsets.UTF_8).forEach(line -> assertClean(log.toString(), line));
        }
        for (String service : List.of("monitoring", "employment", "industry", "site", "assessment")) {
            var rows = new AtomicLong();
            stack.databases().eachRow(service, row -> {
                rows.incrementAndGet();
                assertClean("database of " + service, row);
            });
            assertThat(rows).as(service).hasPositiveValue();
        }
    }

    private void rememberSecretsOfTheCounty() {
        stack.demonstrationCounty().persons().forEach(person -> {
            secrets.add(person.idNumber());
            if (person.phone() != null) {
                secrets.add(person.phone());
            }
        });
        for (TestIdentity identity : List.of(OWN, OTHER)) {
            secrets.add(identity.idNumber());
            secrets.add(wrong(identity));
            secrets.add(identity.phone());
        }
    }

    /** A person, and every way to go wrong with one that comes to mind. */
    private List<Answer> provokeAnswers() {
        String site = stack.clerk().openSite("360732-PER", "360732907000", Map.of());
        String household = stack.clerk()
                .enter(
                        "monitoring/households",
                        Json.object(
                                "code",
                                "PER-1",
                                "siteCode",
                                site,
                                "settledOn",
                                "2019-01-01",
                                "relocation",
                                "LIFTED",
                                "members",
                                2));
        var answers = new ArrayList<Answer>();
        var created = api.post(PERSONS, person(household, OWN)).expecting(201);
        String path = created.header("Location").orElseThrow();
        answers.add(created);
        answers.add(api.get(path).expecting(200));
        answers.add(api.get(path + "/history").expecting(200));
        answers.add(api.get(PERSONS + "?siteCode=" + site).expecting(200));
        answers.add(stack.user("county-admin").get(path).expecting(200));
        answers.add(api.with("If-Match", "\"1\"")
                .patch(path, Map.of("phone", OTHER.phone()))
                .expecting(200));
        answers.add(api.with("If-Match", "\"1\"")
                .patch(path, Map.of("phone", OTHER.phone()))
                .expecting(412));
        answers.add(api.post(PERSONS, person(household, OWN)).expecting(409));
        answers.add(refused(household, "idNumber", wrong(OTHER)));
        answers.add(refused(household, "idNumber", List.of(OTHER.idNumber())));
        answers.add(refused(household, "phone", OTHER.phone() + "0"));
        answers.add(refused(household, "phone", Long.valueOf(OTHER.phone() + "00000000")));
        answers.add(refused(household, "birthDate", OTHER.idNumber()));
        answers.add(refused(household, "sex", "2"));
        answers.add(refused(household, "labourClass", OTHER.phone()));
        answers.add(refused(household, "note", OTHER.idNumber()));
        answers.add(refused(household, "householdId", OTHER.idNumber()));
        answers.add(refused(household, "relationToHead", OTHER.phone()));
        answers.add(api.send("POST", PERSONS, "application/json", "{\"idNumber\": \"" + OTHER.idNumber() + "\",, }")
                .expecting(400));
        answers.add(api.get(PERSONS + "?idNumber=" + OTHER.idNumber()).expecting(400));
        answers.add(api.get(PERSONS + "?householdId=" + OTHER.idNumber()).expecting(400));
        answers.add(api.post(
                        "/api/v1/site/leader-visits",
                        Json.object(
                                "siteCode",
                                site,
                                "visitedOn",
                                "2022-03-01",
                                "purpose",
                                "OTHER",
                                "findings",
                                "户主" + OTHER.idNumber() + "，电话" + OTHER.phone()))
                .expecting(422));
        answers.add(api.post(
                        "/api/v1/monitoring/warnings",
                        Json.object(
                                "householdId", household,
                                "issuedOn", "2022-03-01",
                                "verifyBy", "2022-03-11",
                                "bureau", "health",
                                "kind", "OTHER",
                                "values", Map.of("phone", OTHER.phone())))
                .expecting(422));
        answers.add(api.post(path + "/void", Map.of("reason", "电话" + OTHER.phone())));
        return answers;
    }

    private Answer refused(String household, String field, Object value) {
        var person = person(household, OTHER);
        person.put(field, value);
        var answer = api.post(PERSONS, person);
        assertThat(answer.status()).as("%s: %s", field, answer.body()).isBetween(400, 422);
        return answer;
    }

    private static Map<String, Object> person(String household, TestIdentity identity) {
        return Json.object(
                "householdId",
                household,
                "from",
                "2019-01-01",
                "name",
                "钱某",
                "idNumber",
                identity.idNumber(),
                "phone",
                identity.phone(),
                "sex",
                "1",
                "birthDate",
                identity.birthDate().toString(),
                "labourClass",
                "ORDINARY",
                "partyMember",
                false,
                "inSchool",
                false);
    }

    /** With a check character that is not right. */
    private static String wrong(TestIdentity identity) {
        String body = identity.idNumber().substring(0, 17);
        return body + (identity.idNumber().endsWith("1") ? '2' : '1');
    }

    private void assertClean(String where, String text) {
        if (!found(text).isEmpty()) {
            throw new AssertionError(where + " tells " + found(text) + ": " + text);
        }
    }

    /** The secrets that a text tells. */
    private Set<String> found(String text) {
        var found = new HashSet<String>();
        var matcher = NUMBERS.matcher(text);
        while (matcher.find()) {
            if (secrets.contains(matcher.group())) {
                found.add(matcher.group());
            }
        }
        OWN_FORMS.stream().filter(text::contains).forEach(found::add);
        return found;
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}

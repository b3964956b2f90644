package cn.anju.kit.testing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tells a service under test what other services record, through Kafka as they do. */
public final class OtherServices implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class)),
            new StringSerializer(),
            new ByteArraySerializer());

    /** Tells of a region that exists since ever. */
    public void region(String code, String name) {
        UUID id = Place.idOf(code);
        tell("site", "regions", "region", """
                {"id":"%s","version":1,"status":"ACTIVE","code":"%s","name":"%s","level":"TOWNSHIP","from":"2000-01-01"}
                """.formatted(id, code, name));
    }

    /** Tells of a site in a region. */
    public void site(String code, String name, String regionCode) {
        UUID id = Place.idOf(code);
        tell("site", "sites", "site", """
                {"id":"%s","version":1,"status":"ACTIVE","code":"%s","name":"%s","regionCode":"%s","openedOn":"2018-10-01",
                "setting":"VILLAGE","residents":320,"households":70,"fiveType":"THRIVING_INDUSTRY","targetYear":2022,
                "demonstration":false}
                """.formatted(id, code, name, regionCode));
    }

    /** Tells of any record; its JSON has at least id, version and status. */
    public void tell(String workstream, String ledger, String record, String json) {
        String id = json.replaceAll("(?s).*?\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        var message = new ProducerRecord<>("anju." + workstream + ".ledger", id, json.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_type",
                        "anju." + workstream + "." + record + ".v1",
                        "ce_source",
                        "/api/v1/" + workstream + "/" + ledger,
                        "ce_subject",
                        id)
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker refused an event", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}

package cn.anju.kit.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads the body of a request for a ledger, whatever the ledger. */
@Provider
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
public class FieldsBodyReader implements MessageBodyReader<LedgerFields> {
    private final RecordReader reader;
    private final RequestEnvelope envelope;

    FieldsBodyReader(RecordReader reader, RequestEnvelope envelope) {
        this.reader = reader;
        this.envelope = envelope;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return LedgerFields.class.isAssignableFrom(type);
    }

    @Override
    public LedgerFields readFrom(
            Class<LedgerFields> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var read = reader.readAny(type, body);
        envelope.set(read.envelope());
        return read.fields();
    }
}

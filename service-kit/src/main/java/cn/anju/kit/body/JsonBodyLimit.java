package cn.anju.kit.body;

import cn.anju.kit.problem.ProblemException;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps JSON bodies small, since they are read into memory; files that stream may be as large as the server allows. */
@Provider
public class JsonBodyLimit implements ReaderInterceptor {
    private final long most;

    JsonBodyLimit(@ConfigProperty(name = "anju.json.max-body-size") MemorySize most) {
        this.most = most.asLongValue();
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (isJson(context.getMediaType())) {
            context.setInputStream(new LimitedStream(context.getInputStream(), most));
        }
        try {
            return context.proceed();
        } catch (TooLargeException e) {
            throw new ProblemException(413, "too-large");
        }
    }

    private static boolean isJson(MediaType type) {
        return "json".equals(type.getSubtype()) || type.getSubtype().endsWith("+json");
    }
}

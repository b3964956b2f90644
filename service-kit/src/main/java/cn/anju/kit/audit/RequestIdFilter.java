package cn.anju.kit.audit;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells the client how its request is named in the access log. */
class RequestIdFilter {
    private final RequestId id;

    RequestIdFilter(RequestId id) {
        this.id = id;
    }

    @ServerResponseFilter
    public void tell(ContainerResponseContext response) {
        response.getHeaders().putSingle(RequestId.HEADER, id.get());
    }
}

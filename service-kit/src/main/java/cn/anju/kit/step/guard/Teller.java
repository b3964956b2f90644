package cn.anju.kit.step.guard;

import cn.anju.kit.security.Caller;
import cn.anju.kit.security.Role;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who tells of a record: a person, a system or a file. Systems and files tell how far things came elsewhere; a person takes
 * steps here.
 */
@ApplicationScoped
public class Teller {
    private final Caller caller;

    Teller(Caller caller) {
        this.caller = caller;
    }

    public boolean isSystem() {
        return isAsked() && caller.has(Role.SYSTEM);
    }

    public boolean isPerson() {
        return isAsked() && !caller.has(Role.SYSTEM) && !caller.roles().isEmpty();
    }

    private static boolean isAsked() {
        return Arc.container().requestContext().isActive();
    }
}

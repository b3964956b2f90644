package cn.anju.site.profile;

import cn.anju.kit.sql.ReadOnly;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the file of a site together from its sections. */
@ApplicationScoped
class ProfileFinder {
    private static final int BESIDE_SECTIONS = 3;

    private final Map<Class<?>, ProfileSection<?>> sections = new HashMap<>();
    private final Constructor<SiteProfile> constructor;
    private final ReadOnly readOnly;

    ProfileFinder(@All List<ProfileSection<?>> sections, ReadOnly readOnly) throws NoSuchMethodException {
        sections.forEach(section -> this.sections.put(section.type(), section));
        var types = Arrays.stream(SiteProfile.class.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        this.constructor = SiteProfile.class.getDeclaredConstructor(types);
        this.readOnly = readOnly;
    }

    /** @throws cn.anju.kit.problem.ProblemException 503 if it takes too long */
    SiteProfile of(SiteOnDay asked) {
        var values = new Object[constructor.getParameterCount()];
        values[0] = asked.code();
        values[1] = asked.site().name();
        values[2] = asked.day();
        readOnly.run(() -> {
            for (int i = BESIDE_SECTIONS; i < values.length; i++) {
                values[i] = sections.get(constructor.getParameterTypes()[i]).of(asked);
            }
            return null;
        });
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot put the file of a site together", e);
        }
    }
}

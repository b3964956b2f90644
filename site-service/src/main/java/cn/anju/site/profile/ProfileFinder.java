package cn.anju.site.profile;

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

    ProfileFinder(@All List<ProfileSection<?>> sections) throws NoSuchMethodException {
        sections.forEach(section -> this.sections.put(section.type(), section));
        var types = Arrays.stream(SiteProfile.class.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        this.constructor = SiteProfile.class.getDeclaredConstructor(types);
    }

    /** Each section by itself: some read in a transaction of their own, which must not wait for a second connection. */
    SiteProfile of(SiteOnDay asked) {
        var values = new Object[constructor.getParameterCount()];
        values[0] = asked.code();
        values[1] = asked.site().name();
        values[2] = asked.day();
        for (int i = BESIDE_SECTIONS; i < values.length; i++) {
            values[i] = sections.get(constructor.getParameterTypes()[i]).of(asked);
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot put the file of a site together", e);
        }
    }
}

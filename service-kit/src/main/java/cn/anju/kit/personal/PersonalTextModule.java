package cn.anju.kit.personal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** How personal texts are written in JSON. */
public final class PersonalTextModule {
    private PersonalTextModule() {}

    /** In some form: masked for clients, encrypted for the journal. */
    public static Module as(String name, Function<PersonalText, String> form) {
        return new SimpleModule("personal-text-" + name).addSerializer(new Writer(form));
    }

    /** Not at all, as in events. */
    public static Module omitted() {
        return new SimpleModule("personal-text-omitted").setSerializerModifier(new Omission());
    }

    private static final class Omission extends BeanSerializerModifier {
        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
            return properties.stream()
                    .filter(p -> !p.getType().isTypeOrSubTypeOf(PersonalText.class))
                    .toList();
        }
    }

    private static final class Writer extends StdSerializer<PersonalText> {
        private final transient Function<PersonalText, String> form;

        Writer(Function<PersonalText, String> form) {
            super(PersonalText.class);
            this.form = form;
        }

        @Override
        public void serialize(PersonalText value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            generator.writeString(form.apply(value));
        }
    }
}

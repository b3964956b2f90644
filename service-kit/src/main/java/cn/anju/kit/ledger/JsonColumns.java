package cn.anju.kit.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Unremovable;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/** JSON columns are stored as they are, untouched by what JSON for clients masks or leaves out. */
@Singleton
class JsonColumns {
    @Produces
    @Singleton
    @Unremovable
    @JsonFormat
    @PersistenceUnitExtension
    FormatMapper formatMapper() {
        return new JacksonJsonFormatMapper(new ObjectMapper());
    }
}

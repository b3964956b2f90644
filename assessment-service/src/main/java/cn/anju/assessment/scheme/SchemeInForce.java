package cn.anju.assessment.scheme;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The scheme that the service scores by. */
class SchemeInForce {
    @Produces
    @Singleton
    Scheme scheme() {
        return SchemeReader.read(SchemeFiles.shipped("2022"));
    }
}

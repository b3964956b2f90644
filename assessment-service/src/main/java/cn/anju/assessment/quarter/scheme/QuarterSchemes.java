package cn.anju.assessment.quarter.scheme;

import cn.anju.assessment.scheme.Scheme;
import cn.anju.kit.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The scheme by which a quarter is assessed. */
@ApplicationScoped
public class QuarterSchemes {
    private final Scheme scheme;

    QuarterSchemes(Scheme scheme) {
        this.scheme = scheme;
    }

    /** Empty for quarters before the first scheme. */
    public Optional<Scheme> find(Period quarter) {
        return Optional.of(scheme).filter(s -> s.isInForceOn(quarter.start()));
    }

    /** The scheme of a quarter that has one. */
    public Scheme of(Period quarter) {
        return find(quarter).orElseThrow();
    }

    /** The same of a quarter by its name, such as 2022-Q1. */
    public Scheme of(String quarter) {
        return of(Period.parse(quarter).orElseThrow());
    }

    /** The first quarter that is assessed at all. */
    public Period first() {
        return Period.quarterOf(scheme.validFrom());
    }
}

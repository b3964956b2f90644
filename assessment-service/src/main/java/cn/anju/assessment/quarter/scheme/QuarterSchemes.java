package cn.anju.assessment.quarter.scheme;

import cn.anju.assessment.scheme.Scheme;
import cn.anju.assessment.scheme.version.SchemeState;
import cn.anju.assessment.scheme.version.SchemeStore;
import cn.anju.assessment.scheme.version.Schemes;
import cn.anju.kit.period.Period;
import cn.anju.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The scheme by which a quarter is assessed: from the day on which the quarter is frozen for good. */
@ApplicationScoped
public class QuarterSchemes {
    private final Schemes schemes;
    private final SchemeStore store;

    QuarterSchemes(Schemes schemes, SchemeStore store) {
        this.schemes = schemes;
        this.store = store;
    }

    /** Empty for quarters before the first scheme. */
    public Optional<Scheme> find(Period quarter) {
        return schemes.of(quarter);
    }

    /** The scheme of a quarter that has one. */
    public Scheme of(Period quarter) {
        return find(quarter).orElseThrow();
    }

    /** The same of a quarter by its name, such as 2022-Q1. */
    public Scheme of(String quarter) {
        return of(Period.parse(quarter).orElseThrow());
    }

    /**
     * The scheme of a quarter that is about to be frozen, whichever replica has put it in force.
     *
     * @throws ProblemException 409 while another is being prepared that would take its place
     */
    public Scheme settled(Period quarter) {
        store.settled().stream()
                .filter(scheme -> scheme.state() == SchemeState.PREPARING)
                .filter(scheme -> !scheme.from().start().isAfter(quarter.start()))
                .findAny()
                .ifPresent(scheme -> {
                    throw new ProblemException(409, "scheme-preparing", scheme.id());
                });
        schemes.refresh();
        return of(quarter);
    }

    /** The first quarter that is assessed at all. */
    public Period first() {
        return schemes.first();
    }
}

package cn.anju.kit.imports;

import cn.anju.kit.security.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which sites are meant by what people call them, for the service that knows; files of its ledgers may name sites so. */
public interface SiteNaming {
    /**
     * For each name that sites in the scope go by, their codes. One code is the site that is meant; of several, and of none
     * that is certain, the row is refused with them.
     */
    Map<String, Named> of(Collection<String> names, Scope scope);

    /**
     * The sites that a name stands for.
     *
     * @param certain whether it stands for the only one among the candidates
     */
    record Named(boolean certain, List<String> candidates) {}
}

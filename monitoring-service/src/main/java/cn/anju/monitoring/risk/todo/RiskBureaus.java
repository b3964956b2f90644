package cn.anju.monitoring.risk.todo;

import cn.anju.monitoring.risk.RiskKind;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/** The bureaus that answer the kinds of risk; configuration, since bureaus differ by county. */
@ConfigMapping(prefix = "anju.risk-bureaus")
public interface RiskBureaus {

    @WithParentName
    Map<RiskKind, String> byKind();
}

package cn.anju.industry.asset;

import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.event.LedgerEventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Books what an asset cost, and that it is given up, in the transaction in which that is recorded. */
@ApplicationScoped
class AssetKeeper implements LedgerEventHandler {
    private final AssetBooks books;

    AssetKeeper(AssetBooks books) {
        this.books = books;
    }

    @Override
    public boolean handles(String type) {
        return "industry.collective-asset".equals(type);
    }

    @Override
    public void apply(List<LedgerEvent> events) {
        events.forEach(event -> books.recorded(event.recordId(), event.version()));
    }
}

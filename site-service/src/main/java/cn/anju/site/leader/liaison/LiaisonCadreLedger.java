package cn.anju.site.leader.liaison;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The contacts of sites in the work teams of their villages (clause 2, R04). */
@Path("/api/v1/site/liaison-cadres")
@Tag(name = "liaison-cadres", description = "对口联系队员 Contacts of sites in village work teams")
class LiaisonCadreLedger extends LedgerResource<LiaisonCadre, LiaisonCadreRow> {
    LiaisonCadreLedger() {
        super(Ledger.of("site/liaison-cadres", "liaison-cadre", LiaisonCadre.class, LiaisonCadreRow.class));
    }
}

package babillard.jbake;

import babillard.portal.Order;
import babillard.portal.Outcome;
import org.jbake.app.configuration.JBakeConfiguration;

/** Bakes a portal by JBake's lifecycle; one at a time, since JBake keeps its engines and types in static fields. */
public final class Bakery {
    private Bakery() {}

    public static synchronized Outcome bake(Order order, SiteConfiguration configuration) {
        JBakeConfiguration jbake = configuration.jbake();
        PortalStore store = new PortalStore(order);
        PortalOven oven = PortalOven.of(jbake, store);
        oven.bake();
        return store.outcome().orElseGet(() -> new Outcome.SiteWrong(oven.remarks()));
    }
}

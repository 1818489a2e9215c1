package babillard.jbake;

import babillard.portal.Portal;
import java.io.File;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/** The portal as JBake finds it: a rendering tool among others, handed the documents that were crawled. */
public final class PortalRenderingTool implements RenderingTool {
    @Override
    public int render(Renderer renderer, ContentStore documents, JBakeConfiguration configuration)
            throws RenderingException {
        if (!(documents instanceof PortalStore store)) {
            throw new RenderingException("the portal is built by its own command, not by JBake's");
        }
        store.deliver(Portal.build(
                store.order(), Editorials.published(store, store.order().languages())));
        return 1;
    }

    @Override
    @Deprecated
    public int render(
            Renderer renderer, ContentStore documents, File destination, File templates, CompositeConfiguration config)
            throws RenderingException {
        throw new RenderingException("only JBake 2.7 and later is served");
    }
}

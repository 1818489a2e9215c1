package babillard.jbake;

import babillard.text.Diagnostic;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jbake.app.Crawler;
import org.jbake.app.JBakeException;
import org.jbake.app.Oven;
import org.jbake.app.Renderer;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.launcher.SystemExit;
import org.jbake.model.DocumentTypes;
import org.jbake.parser.Engines;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/** JBake's lifecycle without its database: crawl the editorial pages, then let the rendering tool make the portal. */
final class PortalOven extends Oven {
    private final EditorialEngine engine;
    private final List<Diagnostic> remarks = new ArrayList<>();

    private PortalOven(Utensils utensils, EditorialEngine engine) {
        super(utensils);
        this.engine = engine;
    }

    static PortalOven of(JBakeConfiguration configuration, PortalStore store) {
        Utensils utensils = new Utensils();
        utensils.setConfiguration(configuration);
        utensils.setContentStore(store);
        utensils.setRenderer(new Renderer(store, configuration));
        return new PortalOven(
                utensils, new EditorialEngine(store.order().masthead().base().path()));
    }

    /** What is wrong with the editorial pages; the portal is made only when this is empty. */
    List<Diagnostic> remarks() {
        return List.copyOf(remarks);
    }

    @Override
    public void bake() {
        crawl();
        if (remarks.isEmpty()) {
            render();
        }
    }

    /** A site may have no folder of pages; JBake then holds the folder of the site in its place. */
    private void crawl() {
        File pages = getUtensils().getConfiguration().getContentFolder();
        if (!pages.getName().equals(SiteConfiguration.PAGES)) {
            return;
        }
        DocumentTypes.resetDocumentTypes();
        Engines.register(PagesFolder.EXTENSION, engine);
        remarks.addAll(PagesFolder.withoutEngine(pages));
        if (remarks.isEmpty()) {
            new Crawler(getUtensils().getContentStore(), getUtensils().getConfiguration()).crawl();
            remarks.addAll(engine.remarks());
        }
    }

    private void render() {
        RenderingTool tool = ServiceLoader.load(RenderingTool.class).stream()
                .filter(provider -> provider.type() == PortalRenderingTool.class)
                .findAny()
                .orElseThrow(() -> new IllegalStateException("the portal is not among the rendering tools"))
                .get();
        Utensils utensils = getUtensils();
        try {
            tool.render(utensils.getRenderer(), utensils.getContentStore(), utensils.getConfiguration());
        } catch (RenderingException e) {
            throw new JBakeException(SystemExit.ERROR, e.getMessage(), e);
        }
    }
}

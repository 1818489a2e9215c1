package babillard.jbake;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.SystemConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.apache.commons.configuration2.convert.ListDelimiterHandler;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.jbake.app.Oven;
import org.jbake.app.configuration.ConfigUtil;

/**
 * A site's {@code jbake.properties} over what JBake takes by itself. JBake's {@link ConfigUtil} lays the same, but its
 * builders look at their beans by reflection, which takes longer than to read a notice and write its page.
 */
final class Layers {
    private static final ListDelimiterHandler LISTS = new DefaultListDelimiterHandler(ConfigUtil.LIST_DELIMITER);

    private Layers() {}

    static CompositeConfiguration of(Path site) {
        CompositeConfiguration layers = new CompositeConfiguration();
        layers.setListDelimiterHandler(LISTS);
        try (Reader own = own(site);
                Reader usual = usual()) {
            layers.addConfiguration(layer(own));
            layers.addConfiguration(layer(usual));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ConfigurationException wrong) {
            throw new IllegalStateException(wrong);
        }
        layers.addConfiguration(new SystemConfiguration());
        return layers;
    }

    /** The file of a site that says how it differs. */
    static Reader own(Path site) throws IOException {
        return Files.newBufferedReader(site.resolve(ConfigUtil.CONFIG_FILE));
    }

    /** The file that comes with JBake. */
    static Reader usual() throws IOException {
        InputStream file = Oven.class.getResourceAsStream("/" + ConfigUtil.DEFAULT_CONFIG_FILE);
        if (file == null) {
            throw new FileNotFoundException(ConfigUtil.DEFAULT_CONFIG_FILE);
        }
        return new InputStreamReader(file, StandardCharsets.UTF_8);
    }

    private static PropertiesConfiguration layer(Reader file) throws IOException, ConfigurationException {
        PropertiesConfiguration layer = new PropertiesConfiguration();
        layer.setListDelimiterHandler(LISTS);
        layer.setIncludesAllowed(false);
        layer.read(file);
        return layer;
    }
}

package babillard.jbake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.apache.commons.configuration2.SystemConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.apache.commons.configuration2.convert.ListDelimiterHandler;
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
        layers.addConfiguration(layer(own(site)));
        layers.addConfiguration(layer(usual()));
        layers.addConfiguration(new SystemConfiguration());
        return layers;
    }

    /** How a site differs. */
    static Properties own(Path site) {
        try (Reader file = Files.newBufferedReader(site.resolve(ConfigUtil.CONFIG_FILE))) {
            return read(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What comes with JBake. */
    static Properties usual() {
        try (InputStream file = Oven.class.getResourceAsStream("/" + ConfigUtil.DEFAULT_CONFIG_FILE)) {
            return file == null ? new Properties() : read(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Properties read(Reader file) throws IOException {
        Properties properties = new Properties();
        properties.load(file);
        return properties;
    }

    private static MapConfiguration layer(Properties properties) {
        MapConfiguration layer = new MapConfiguration(properties);
        layer.setListDelimiterHandler(LISTS);
        return layer;
    }
}

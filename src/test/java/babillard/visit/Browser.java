package babillard.visit;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/** A real browser, with a clock, a time zone, a window and a taste for light or dark that a test chooses. */
final class Browser implements AutoCloseable {
    static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final String CLOCK = """
            {
              const Real = Date;
              const late = %d - Real.now();
              globalThis.Date = class extends Real {
                constructor(...parts) { parts.length ? super(...parts) : super(Real.now() + late); }
                static now() { return Real.now() + late; }
              };
            }
            """;

    /** It warns that it knows nothing of a browser that is younger than itself; it need not. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;
    private final List<String> preparations = new ArrayList<>();

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser start(Path userData) {
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-prefers-reduced-motion", // What moves is not where one looks at it.
                "--user-data-dir=" + userData);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(DRIVER.toString()))
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(20));
        return new Browser(driver);
    }

    /** As a visitor comes for the first time: a phone in Nouméa, light, on line, with nothing stored. */
    Browser fresh() {
        preparations.forEach(
                id -> driver.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", id)));
        preparations.clear();
        driver.get("about:blank");
        tell("Storage.clearDataForOrigin", Map.of("origin", "*", "storageTypes", "all"));
        tell("Network.clearBrowserCache", Map.of());
        return zone("Pacific/Noumea").window(390, 844).scheme("light").scripts(true);
    }

    Browser at(Instant instant) {
        return before(CLOCK.formatted(instant.toEpochMilli()));
    }

    /** Runs a script before those of each page. */
    Browser before(String script) {
        Object id = driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                .get("identifier");
        preparations.add(String.valueOf(id));
        return this;
    }

    Browser zone(String zone) {
        return tell("Emulation.setTimezoneOverride", Map.of("timezoneId", zone));
    }

    Browser window(int width, int height) {
        return tell(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    Browser scheme(String scheme) {
        return media("", "prefers-color-scheme", scheme);
    }

    /** On a screen, on paper or wherever the page then is, for one who has told the device of a wish. */
    Browser media(String media, String feature, String value) {
        return tell(
                "Emulation.setEmulatedMedia",
                Map.of("media", media, "features", List.of(Map.of("name", feature, "value", value))));
    }

    /** The page as a printer gets it. */
    byte[] printed(String name) throws IOException {
        Object paper = driver.executeCdpCommand("Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69))
                .get("data");
        byte[] pdf = Base64.getDecoder().decode(String.valueOf(paper));
        Files.createDirectories(SCREENSHOTS);
        Files.write(SCREENSHOTS.resolve(name + ".pdf"), pdf);
        return pdf;
    }

    /** Presses keys, wherever the focus is. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    Browser scripts(boolean run) {
        return tell("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    Browser open(String address) {
        driver.get(address);
        return this;
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<String> texts(String selector) {
        return all(selector).stream().map(Browser::text).toList();
    }

    String text(String selector) {
        return text(one(selector));
    }

    /** The words of an element; a no-break space is a space. */
    private static String text(WebElement element) {
        return element.getText().replace('\u00a0', ' ').replace('\u202f', ' ').replaceAll("\\s+", " ");
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Runs a script that answers a list of texts. */
    List<String> list(String script) {
        return ((List<?>) driver.executeScript(script))
                .stream().map(String::valueOf).toList();
    }

    /** Runs a script that tells its result to the last of its arguments. */
    Object runLater(String script) {
        return driver.executeAsyncScript(script);
    }

    /** Waits for a condition of the page, in its own language. */
    void until(String condition) {
        until(() -> Boolean.TRUE.equals(run("return Boolean(" + condition + ")")), condition);
    }

    /** Waits until what is asked for is so; the words are for the reader of a failure. */
    void until(BooleanSupplier holds, String words) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isSo(holds)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never true: " + words);
            }
            LockSupport.parkNanos(PAUSE.toNanos()); // the browser needs the processor more than who waits for it
        }
    }

    /** An element that a script takes away while it is read says nothing. */
    private static boolean isSo(BooleanSupplier holds) {
        try {
            return holds.getAsBoolean();
        } catch (StaleElementReferenceException gone) {
            return false;
        }
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    String address() {
        return String.valueOf(driver.getCurrentUrl());
    }

    void back() {
        driver.navigate().back();
    }

    Browser tell(String command, Map<String, Object> parameters) {
        driver.executeCdpCommand(command, parameters);
        return this;
    }

    void picture(String name) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}

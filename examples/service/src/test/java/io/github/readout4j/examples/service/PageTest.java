package io.github.readout4j.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.ReadoutParser;
import io.github.readout4j.model.Readout;
import io.github.readout4j.model.ReadoutJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** Uses the page as a person does. */
@Timeout(120)
class PageTest {

  private static final Path READOUT = Path.of("..", "readouts", "meeting-chile-norway.txt");
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir private static Path folder;

  private static Server server;
  private static ChromeDriver browser;
  private static String text;
  private static Readout readout;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.open(folder.toAbsolutePath());
    server = Server.start(Settings.standard().withPort(0).withMaxBytes(50_000));
    text = Files.readString(READOUT);
    readout = ReadoutParser.create().parse(text);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.quit();
      server.close();
    }
  }

  @BeforeEach
  void open() {
    show("light", 1280);
    browser.get("http://127.0.0.1:" + server.port() + "/");
  }

  @Test
  void textIsHighlightedWhileItIsTyped() {
    part("#text").sendKeys("President Ada Roe stressed the importance of the Border Treaty.");
    await(() -> texts("#document mark").contains("the importance of the Border Treaty"));
    part("#text").sendKeys(" Jon Doe condemned the attacks.");

    await(() -> texts("#document mark").contains("the attacks"));
    assertThat(texts("#document .cue")).contains("stressed", "condemned");
    assertThat(texts("#speakers .name")).containsExactly("Ada Roe", "Jon Doe");
  }

  @Test
  void exampleShowsAllThatWasRead() {
    showExample();

    assertThat(part("#document").getText()).isEqualTo(text.strip());
    assertThat(all("#statements > li")).hasSameSizeAs(readout.statements());
    assertThat(all("#agreements > li")).hasSameSizeAs(readout.agreements());
    assertThat(texts("#speakers .name"))
        .containsExactlyElementsOf(readout.speakers().stream().map(it -> it.name()).toList());
    assertThat(part("#summary").getText()).contains(readout.statements().size() + " statements");
  }

  @Test
  void emptyPageSaysWhatToExpect() {
    assertThat(part("#hint").isDisplayed()).isTrue();
    assertThat(part("#columns").isDisplayed()).isFalse();

    showExample();
    assertThat(part("#hint").isDisplayed()).isFalse();
    part("#clear").click();
    assertThat(part("#hint").isDisplayed()).isTrue();
  }

  @Test
  void whoSaysNothingIsNoChoice() {
    type("Ada Roe thanked Norway for its help.");
    await(() -> texts("#speakers .name").equals(List.of("Ada Roe", "Norway")));

    assertThat(texts("#speakers button .name")).containsExactly("Ada Roe");
  }

  @Test
  void textThatCannotBeReadIsToldWhy() {
    type(
        "Die Kanzlerin sprach heute mit dem Minister. Sie betonten, dass der Frieden wichtig sei.");

    await(() -> !texts("#notes li").isEmpty());
    assertThat(texts("#notes li")).singleElement().asString().contains("not English", "Kanzlerin");
  }

  @Test
  void whatIsPastedIsShownWhole() {
    showExample();
    part("[data-stance=CONCERN]").click();

    browser.executeScript(
        "document.getElementById('text').dispatchEvent(new ClipboardEvent('paste'))");
    type("Ada Roe expressed concern about the drought, and thanked Norway for its help.");

    await(() -> texts("#speakers button .name").equals(List.of("Ada Roe")));
    assertThat(all("#statements > li")).hasSize(2);
  }

  @Test
  void clickOnSpeakerShowsAllTheySaid() {
    showExample();
    WebElement speaker = part("[data-speaker=\"ingrid-solheim\"]");

    speaker.click();

    List<String> said = statementsBy("ingrid-solheim");
    assertThat(said).isNotEmpty().hasSizeLessThan(readout.statements().size());
    assertThat(texts("#statements blockquote")).isEqualTo(said);
    assertThat(marked()).allMatch(id -> idsBy("ingrid-solheim").contains(id)).isNotEmpty();

    part("[data-speaker=\"ingrid-solheim\"]").click();
    assertThat(all("#statements > li")).hasSameSizeAs(readout.statements());
  }

  @Test
  void clickOnTheirWordsInTheTextChoosesThemToo() {
    showExample();

    all("#document .source").get(0).click();

    assertThat(all("#speakers [aria-pressed=true]")).hasSize(1);
    assertThat(all("#statements > li").size()).isLessThan(readout.statements().size());
  }

  @Test
  void keyboardAloneChoosesAndGoesBack() {
    showExample();
    WebElement source = all("#document .source").get(0);
    browser.executeScript("arguments[0].focus()", source);
    browser.switchTo().activeElement().sendKeys(Keys.ENTER);
    assertThat(all("#speakers [aria-pressed=true]")).hasSize(1);

    browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
    assertThat(all("#speakers [aria-pressed=true]")).isEmpty();

    WebElement speaker = part("[data-speaker=\"ingrid-solheim\"]");
    browser.executeScript("arguments[0].focus()", speaker);
    browser.switchTo().activeElement().sendKeys(Keys.SPACE);
    assertThat(browser.switchTo().activeElement().getDomAttribute("data-speaker"))
        .as("the place of the keyboard is kept")
        .isEqualTo("ingrid-solheim");
    assertThat(part("#shown").getText())
        .isEqualTo(statementsBy("ingrid-solheim").size() + " of " + readout.statements().size());
  }

  @Test
  void stanceAndSpeakerFilterTogether() {
    showExample();
    part("[data-stance=CONCERN]").click();
    List<String> concerned = texts("#statements blockquote");
    assertThat(concerned).singleElement().asString().contains("illegal fishing");
    assertThat(texts("#document .target")).isNotEmpty();

    part("[data-speaker=\"rodrigo-alcázar\"], [data-speaker=\"rodrigo-alcazar\"]").click();
    assertThat(texts("#statements > li")).containsExactly("No statement is reported.");

    part("#all").click();
    assertThat(all("#statements > li")).hasSameSizeAs(readout.statements());
  }

  @Test
  void jsonIsCopiedWhole() throws IOException {
    browser.executeCdpCommand(
        "Browser.grantPermissions",
        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    showExample();

    part("#copy").click();

    await(() -> part("#copy").getText().equals("Copied"));
    Object copied =
        browser.executeAsyncScript(
            "navigator.clipboard.readText().then(arguments[0], e => arguments[0](String(e)))");
    assertThat(ReadoutJson.read((String) copied)).isEqualTo(readout);
  }

  @Test
  void csvHoldsWhatIsShown() throws IOException {
    showExample();
    part("[data-speaker=\"ingrid-solheim\"]").click();

    part("#download").click();

    Path file = folder.resolve("statements.csv");
    await(() -> Files.exists(file));
    List<String> lines = Files.readAllLines(file);
    assertThat(lines.get(0)).startsWith("\uFEFFid,speakers,");
    assertThat(lines).hasSize(1 + statementsBy("ingrid-solheim").size());
    assertThat(lines.get(1)).contains("Ingrid Solheim");
    Files.delete(file);
  }

  @Test
  void fileIsOpened() {
    part("#file").sendKeys(READOUT.toAbsolutePath().normalize().toString());

    await(() -> all("#statements > li").size() == readout.statements().size());
  }

  @Test
  void fileThatIsNoTextIsToldOf() throws IOException {
    Path file = folder.resolve("picture.txt");
    Files.write(file, new byte[] {'a', (byte) 0xFF, 'b'});

    part("#file").sendKeys(file.toString());

    await(() -> part("#problem").isDisplayed());
    assertThat(part("#problem").getText()).isEqualTo("picture.txt is no text in UTF-8.");
  }

  @Test
  void droppedFileIsOpened() {
    browser.executeScript(
        """
        const files = new DataTransfer();
        files.items.add(new File(["Ada Roe condemned the attacks."], "a.txt"));
        document.body.dispatchEvent(
            new DragEvent("drop", {dataTransfer: files, bubbles: true, cancelable: true}));
        """);

    await(() -> texts("#speakers .name").equals(List.of("Ada Roe")));
  }

  @Test
  void hostileTextDoesNoHarm() {
    String hostile =
        "<script>window.hurt = 1</script> Ada Roe condemned <img src=x onerror='window.hurt = 1'>"
            + " and \u001B[31mthe \u202Eattacks\u202C. =Jon Doe said that \"<b>all</b>\" was well.";
    type(hostile);

    await(() -> part("#document").getText().contains("all"));
    assertThat(part("#document").getText())
        .contains("<script>window.hurt = 1</script>", "<b>all</b>");
    assertThat(part("#document").getText()).contains("U+001B", "U+202E", "U+202C");
    assertThat((String) browser.executeScript("return document.body.innerText"))
        .doesNotContain("\u001B", "\u202E");
    assertThat(all("main script, main img, main b")).isEmpty();
    assertThat(browser.executeScript("return window.hurt")).isNull();
  }

  @Test
  void scriptOfAnotherKindIsRefusedByThePolicy() {
    Object refused =
        browser.executeAsyncScript(
            """
            const done = arguments[0];
            document.addEventListener("securitypolicyviolation", e => done(e.violatedDirective));
            const script = document.createElement("script");
            try { script.text = "window.hurt = 1"; document.body.append(script); }
            catch (e) { done("refused: " + e.name); }
            """);

    assertThat((String) refused).isNotBlank();
    assertThat(browser.executeScript("return window.hurt")).isNull();
  }

  @Test
  void refusalIsToldAndTheNextTextIsRead() {
    type("x".repeat(50_001));
    await(() -> part("#problem").isDisplayed());
    assertThat(part("#problem").getText()).startsWith("The body is too large");
    assertThat(part("#copy").isEnabled()).isFalse();

    type("Ada Roe condemned the attacks.");
    await(() -> !part("#problem").isDisplayed());
    assertThat(texts("#speakers .name")).containsExactly("Ada Roe");
  }

  @Test
  void everythingHasAName() {
    showExample();

    assertThat(
            browser.executeScript(
                """
                return [...document.querySelectorAll("button, input, textarea, a, [role=button]")]
                    .filter(it => !it.textContent.trim() && !it.labels?.length)
                    .map(it => it.outerHTML);
                """))
        .isEqualTo(List.of());
    assertThat(all("main, header, nav, aside, article")).hasSize(5);
    assertThat(part("html").getDomAttribute("lang")).isEqualTo("en");
  }

  @ParameterizedTest
  @CsvSource({"light, 1280", "light, 390", "dark, 1280", "dark, 390"})
  void pageFitsAndItsTextCanBeRead(String scheme, int width) throws IOException {
    show(scheme, width);
    showExample();
    part("[data-stance=SUPPORT]").click();
    keepScreenshot("filtered-" + scheme + "-" + width);
    part("#all").click();
    keepScreenshot(scheme + "-" + width);

    assertThat((Long) browser.executeScript("return document.documentElement.scrollWidth"))
        .as("no sideways scrolling")
        .isLessThanOrEqualTo(width);
    assertThat(tooFaint()).as("text of too little contrast").isEmpty();
  }

  private void showExample() {
    part("#example").click();
    await(() -> !all("#statements > li").isEmpty());
  }

  /** Puts text into the box as a paste does; keys would not do for all characters. */
  private void type(String pasted) {
    browser.executeScript(
        "const box = document.getElementById('text'); box.value = arguments[0];"
            + " box.dispatchEvent(new Event('input'))",
        pasted);
  }

  private static void show(String scheme, int width) {
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                // Smooth scrolling would move what is about to be clicked.
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
  }

  private static void keepScreenshot(String name) throws IOException {
    Map<String, Object> whole = Map.of("captureBeyondViewport", true, "format", "png");
    Object data = browser.executeCdpCommand("Page.captureScreenshot", fullPage(whole)).get("data");
    Files.createDirectories(SCREENSHOTS);
    Files.write(
        SCREENSHOTS.resolve(name + ".png"), OutputType.BYTES.convertFromBase64Png((String) data));
  }

  private static Map<String, Object> fullPage(Map<String, Object> options) {
    long width = (Long) browser.executeScript("return document.documentElement.clientWidth");
    long height = (Long) browser.executeScript("return document.documentElement.scrollHeight");
    Map<String, Object> all = new java.util.HashMap<>(options);
    all.put("clip", Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1));
    return all;
  }

  /** Text whose contrast with what lies behind it is below 4.5, as WCAG 2 AA asks. */
  @SuppressWarnings("unchecked")
  private static List<String> tooFaint() throws IOException {
    return (List<String>)
        browser.executeScript(Files.readString(Path.of("src/test/resources/contrast.js")));
  }

  private static List<String> statementsBy(String speaker) {
    return readout.statements().stream()
        .filter(it -> idsBy(speaker).contains(it.id()))
        .map(it -> it.textIn(readout))
        .toList();
  }

  private static List<String> idsBy(String speaker) {
    return readout.statements().stream()
        .filter(it -> it.speakers().stream().anyMatch(by -> by.id().equals(speaker)))
        .map(it -> it.id())
        .toList();
  }

  private static List<String> marked() {
    return all("#document [data-statement]").stream()
        .map(it -> it.getDomAttribute("data-statement"))
        .collect(Collectors.toList());
  }

  private static WebElement part(String selector) {
    return browser.findElement(By.cssSelector(selector));
  }

  private static List<WebElement> all(String selector) {
    return browser.findElements(By.cssSelector(selector));
  }

  /** The texts, read at once: an element may be replaced at any moment. */
  @SuppressWarnings("unchecked")
  private static List<String> texts(String selector) {
    return (List<String>)
        browser.executeScript(
            "return [...document.querySelectorAll(arguments[0])].map(it => it.textContent)",
            selector);
  }

  private static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited too long").isLessThan(deadline);
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}

package org.waymark.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Headless Chromium with one tab that opens files and records every error. */
public final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String GREETING = "DevTools listening on ";

    private final Process process;
    private final DevTools tools;
    private final String session;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private CompletableFuture<@Nullable Void> loaded = new CompletableFuture<>();

    /** @param profile a folder for the browser's own files */
    public Chromium(Path profile) throws IOException {
        process = new ProcessBuilder(
                        program(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars",
                        "--force-color-profile=srgb",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile.toAbsolutePath(),
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        tools = new DevTools(address(process), this::note);
        String target = tools.ask("", "Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asString();
        session = tools.ask("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .asString();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            tools.ask(session, domain + ".enable", Map.of());
        }
    }

    /** Opens a file and waits until it has loaded. */
    public void open(URI page) throws Exception {
        complaints.clear();
        requests.clear();
        loaded = new CompletableFuture<>();
        tools.ask(session, "Page.navigate", Map.of("url", "about:blank"));
        loaded.get(60, TimeUnit.SECONDS);
        loaded = new CompletableFuture<>();
        requests.clear();
        tools.ask(session, "Page.navigate", Map.of("url", page.toString()));
        loaded.get(60, TimeUnit.SECONDS);
    }

    /** Errors and warnings on the console since the page was opened. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** The URLs requested since the page was opened, including the page itself. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** The value of an expression; a promise is awaited. */
    public JsonNode evaluate(String expression) {
        JsonNode answer = tools.ask(
                session,
                "Runtime.evaluate",
                Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.get("result").path("value");
    }

    /** Lays the page out as a window of this many CSS pixels, or as paper as wide. */
    public void view(int width, int height, boolean paper) {
        tools.ask(session, "Emulation.setEmulatedMedia", Map.of("media", paper ? "print" : ""));
        tools.ask(
                session,
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Lays the page out as the same window of 1280 by 900 does when the reader enlarges it, such as to 200 per cent. */
    public void zoom(int percent) {
        tools.ask(session, "Emulation.setEmulatedMedia", Map.of("media", ""));
        tools.ask(
                session,
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width", 1280 * 100 / percent,
                        "height", 900 * 100 / percent,
                        "deviceScaleFactor", percent / 100.0,
                        "mobile", false));
    }

    /** Shows the page without colours, or with its colours again. */
    public void grey(boolean on) {
        tools.ask(session, "Emulation.setEmulatedVisionDeficiency", Map.of("type", on ? "achromatopsia" : "none"));
    }

    /** A picture of the whole page as it is laid out. */
    public void picture(Path file) throws IOException {
        write(
                file,
                tools.ask(session, "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true)));
    }

    /** The page as it prints on A4. */
    public void print(Path file) throws IOException {
        write(
                file,
                tools.ask(
                        session,
                        "Page.printToPDF",
                        Map.of("preferCSSPageSize", true, "paperWidth", 8.27, "paperHeight", 11.69)));
    }

    @Override
    public void close() {
        tools.close();
        process.destroy();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    private static void write(Path file, JsonNode answer) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, Base64.getDecoder().decode(answer.get("data").asString()));
    }

    private void note(JsonNode event) {
        JsonNode told = event.path("params");
        switch (event.path("method").asString()) {
            case "Page.loadEventFired" -> loaded.complete(null);
            case "Runtime.exceptionThrown" -> complaints.add(told.toString());
            case "Runtime.consoleAPICalled" -> {
                if (List.of("error", "warning").contains(told.path("type").asString())) {
                    complaints.add(told.toString());
                }
            }
            case "Log.entryAdded" -> complaints.add(told.toString());
            case "Network.requestWillBeSent" ->
                requests.add(told.path("request").path("url").asString());
            default -> {}
        }
    }

    /** Reads Chromium's output until it names its port, and continues to read so that Chromium never blocks. */
    private static URI address(Process process) throws IOException {
        BufferedReader said = process.errorReader(StandardCharsets.UTF_8);
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            all.append(line).append('\n');
            if (line.startsWith(GREETING)) {
                Thread drain = new Thread(() -> said.lines().forEach(ignored -> {}), "chromium's standard error");
                drain.setDaemon(true);
                drain.start();
                return URI.create(line.substring(GREETING.length()));
            }
        }
        throw new IOException("Chromium did not start: " + all);
    }

    private static String program() {
        for (String name : NAMES) {
            for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
                if (Files.isExecutable(Path.of(folder, name))) {
                    return Path.of(folder, name).toString();
                }
            }
        }
        throw new IllegalStateException("No Chromium on the PATH; install it with apt-get install chromium.");
    }

    /** The source of axe-core, a library that checks pages against WCAG. */
    public static String axe() {
        try (InputStream source = Chromium.class.getResourceAsStream("/axe.min.js")) {
            if (source == null) {
                throw new IllegalStateException("axe-core is on the class path in the profile browser alone.");
            }
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.stagecrew.app.process;

import dev.stagecrew.support.Browser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real browser without a window, driven by its own debugging protocol, when the machine has one. */
final class Chromium implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final WebSocket socket;
    private final Answers answers;
    private int last;

    private Chromium(Process process, WebSocket socket, Answers answers) {
        this.process = process;
        this.socket = socket;
        this.answers = answers;
    }

    static Optional<Path> find() {
        return Browser.program();
    }

    static Chromium open(Path program, Path scratch, URI page) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory(scratch, "profile");
        Process process = Browser.headless(
                        program, profile, "--window-size=1300,1000", "--remote-debugging-port=0", "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            Path port = profile.resolve("DevToolsActivePort");
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> Files.exists(port) && Files.readString(port).contains("\n"));
            String tabs = "http://127.0.0.1:"
                    + Files.readString(port).lines().findFirst().orElseThrow() + "/json/new?" + page;
            HttpClient client = HttpClient.newHttpClient();
            String tab = client.send(
                            HttpRequest.newBuilder(URI.create(tabs))
                                    .PUT(HttpRequest.BodyPublishers.noBody())
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            Answers answers = new Answers();
            WebSocket socket = client.newWebSocketBuilder()
                    .buildAsync(
                            URI.create(JsonMapper.shared()
                                    .readTree(tab)
                                    .get("webSocketDebuggerUrl")
                                    .stringValue()),
                            answers)
                    .join();
            return new Chromium(process, socket, answers);
        } catch (RuntimeException | IOException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** The value of an expression in the page, or of what it promises, as text. */
    String text(String expression) throws InterruptedException {
        return call(
                        "Runtime.evaluate",
                        Map.of("expression", "Promise.resolve(" + expression + ").then(String)", "awaitPromise", true))
                .at("/result/result/value")
                .asString("");
    }

    /** A picture of the whole page. */
    void picture(Path file) throws IOException, InterruptedException {
        String data = call("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true))
                .at("/result/data")
                .asString("");
        Files.write(file, Base64.getDecoder().decode(data));
    }

    void dark() throws InterruptedException {
        prefer("dark");
    }

    void light() throws InterruptedException {
        prefer("light");
    }

    private void prefer(String scheme) throws InterruptedException {
        call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Makes the window as wide as a device, in pixels of the page. */
    void width(int pixels) throws InterruptedException {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 1000, "deviceScaleFactor", 1, "mobile", pixels < 600));
    }

    private JsonNode call(String method, Map<String, Object> parameters) throws InterruptedException {
        int id = ++last;
        socket.sendText(
                        JsonMapper.shared()
                                .writeValueAsString(Map.of("id", id, "method", method, "params", parameters)),
                        true)
                .join();
        while (true) {
            String text = answers.whole.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (text == null) {
                throw new AssertionError("the browser does not answer to " + method);
            }
            JsonNode answer = JsonMapper.shared().readTree(text);
            if (answer.path("id").asInt(0) == id) {
                return answer;
            }
        }
    }

    @Override
    public void close() {
        socket.abort();
        // its helpers go on writing into the profile, which is about to be deleted, for a moment
        List<ProcessHandle> family = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        process.destroy();
        Awaitility.await().atMost(PATIENCE).until(() -> family.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** Puts the parts of answers together. */
    private static final class Answers implements WebSocket.Listener {
        private final BlockingQueue<String> whole = new LinkedBlockingQueue<>();
        private final StringBuilder part = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean end) {
            part.append(data);
            if (end) {
                whole.add(part.toString());
                part.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}

package dev.stagecrew.app.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 600, unit = TimeUnit.SECONDS)
final class LiveServerTest {
    private final Frames frames = new Frames();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private LiveServer server;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        server = LiveServer.start(frames, "<!DOCTYPE html>the page");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> get(String file, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(file));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.timeout(Duration.ofSeconds(10)).build(), BodyHandlers.ofString());
    }

    /** What the server answers to a request written by hand: browsers' clients do not let anybody choose the host. */
    private String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        }
    }

    @Test
    void thePageAndItsScriptComeWithAPolicyThatAllowsNothingElse() throws IOException, InterruptedException {
        HttpResponse<String> page = get("");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("the page");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'");
        assertThat(get("live.js").body()).contains("EventSource");
        assertThat(get("nothing").statusCode()).isEqualTo(404);
        assertThat(get("report").statusCode()).isEqualTo(404);
    }

    @Test
    void strangersAreRefused() throws IOException, InterruptedException {
        assertThat(get("/").statusCode()).isEqualTo(403);
        assertThat(get("/guessed/events").statusCode()).isEqualTo(403);
        assertThat(get("events", "Origin", "http://shop.example").statusCode()).isEqualTo(403);
        String path = server.address().getPath();
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: shop.example\r\n\r\n"))
                .isEqualTo("HTTP/1.1 403");
        assertThat(raw("POST " + path + " HTTP/1.1\r\nHost: " + server.address().getAuthority()
                        + "\r\nContent-Length: 0\r\n\r\n"))
                .isEqualTo("HTTP/1.1 405");
    }

    @Test
    void onlyThisMachineIsListenedTo() throws IOException {
        assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : network.inetAddresses().toList()) {
                if (!address.isLoopbackAddress() && !address.isLinkLocalAddress()) {
                    assertThatThrownBy(
                                    () -> new Socket(address, server.address().getPort()).close())
                            .isInstanceOf(ConnectException.class);
                }
            }
        }
    }

    @Test
    void framesArriveAsEventsAndTheLastOneLeadsToTheReport() throws Exception {
        Path report = Files.writeString(folder.resolve("report.html"), "<!DOCTYPE html>the report");
        HttpResponse<InputStream> events = client.send(
                HttpRequest.newBuilder(server.address().resolve("events")).build(), BodyHandlers.ofInputStream());
        try (InputStream in = events.body()) {
            assertThat(events.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/event-stream");
            frames.show("charts", "two\nlines");
            String charts = "event: charts\ndata: two\ndata: lines\n\n";
            assertThat(new String(in.readNBytes(charts.length()), StandardCharsets.UTF_8))
                    .isEqualTo(charts);
            server.leadTo(report);
            String end = "event: report\ndata: report\n\n";
            assertThat(new String(in.readNBytes(end.length()), StandardCharsets.UTF_8))
                    .isEqualTo(end);
        }
        assertThat(get("report").body()).contains("the report");
        // the server counts once it has sent everything, which the client may see first
        await().atMost(Duration.ofMinutes(3)).until(() -> server.reportsServed() == 1);
    }

    @Test
    void aReaderWhoReadsNothingStopsNobodyAndCostsOneFrame() throws IOException {
        List<Socket> sleepers = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(), server.address().getPort());
                sleepers.add(socket);
                OutputStream out = socket.getOutputStream();
                out.write(("GET " + server.address().getPath() + "events HTTP/1.1\r\nHost: "
                                + server.address().getAuthority() + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
            }
            Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> frames.readers() == 3);
            String frame = "x".repeat(1 << 20);
            Runtime runtime = Runtime.getRuntime();
            System.gc();
            long before = runtime.totalMemory() - runtime.freeMemory();
            long from = System.nanoTime();
            for (int i = 0; i < 2_000; i++) {
                frames.show("charts", frame + i);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(20));
            System.gc();
            long after = runtime.totalMemory() - runtime.freeMemory();
            assertThat(after - before).as("bytes kept of 2 GB shown").isLessThan(64L << 20);
        } finally {
            for (Socket socket : sleepers) {
                socket.close();
            }
        }
    }

    /** Half of a request, and connections on which nobody says anything. */
    @Test
    void connectionsThatStayHalfOpenHoldThePageForSecondsOnly() throws IOException {
        List<Socket> idle = new ArrayList<>();
        try {
            for (int i = 0; i < 400; i++) {
                Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(), server.address().getPort());
                idle.add(socket);
                if (i % 2 == 0) {
                    socket.getOutputStream().write("GET / HT".getBytes(StandardCharsets.US_ASCII));
                }
            }
            await().atMost(Duration.ofMinutes(3)).ignoreExceptions().until(() -> get("").statusCode() == 200);
        } finally {
            for (Socket socket : idle) {
                socket.close();
            }
        }
    }

    @Test
    void moreReadersThanEightAreTurnedAway() throws IOException, InterruptedException {
        List<HttpResponse<InputStream>> readers = new ArrayList<>();
        HttpRequest events =
                HttpRequest.newBuilder(server.address().resolve("events")).build();
        for (int i = 0; i < 8; i++) {
            readers.add(client.send(events, BodyHandlers.ofInputStream()));
        }
        assertThat(get("events").statusCode()).isEqualTo(503);
        assertThat(get("").statusCode()).isEqualTo(200);
        for (HttpResponse<InputStream> reader : readers) {
            assertThat(reader.statusCode()).isEqualTo(200);
            reader.body().close();
        }
    }
}

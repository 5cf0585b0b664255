package dev.stagecrew.app.live;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.stagecrew.reports.html.LivePage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Serves the live page to browsers on this machine, and to nobody else. */
final class LiveServer implements AutoCloseable {
    private static final int MOST_READERS = 8;
    private static final int THREADS = MOST_READERS + 4;
    private static final Duration HEARTBEAT = Duration.ofSeconds(3);
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:;"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final HttpServer server;
    private final ThreadPoolExecutor threads;
    private final Gate gate;
    private final Frames frames;
    private final String page;
    private final AtomicInteger reportsServed = new AtomicInteger();
    private volatile Optional<Path> report = Optional.empty();

    static {
        // Java's server reads these once: a request that is not whole after so many seconds frees its thread
        if (System.getProperty("sun.net.httpserver.maxReqTime") == null) {
            System.setProperty("sun.net.httpserver.maxReqTime", "5");
        }
    }

    private LiveServer(HttpServer server, ThreadPoolExecutor threads, Frames frames, String page) {
        this.server = server;
        this.threads = threads;
        this.gate = Gate.open(server.getAddress().getPort());
        this.frames = frames;
        this.page = page;
    }

    /** Starts to serve on a free port of the loopback address. */
    static LiveServer start(Frames frames, String page) throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        HttpServer server = HttpServer.create(new InetSocketAddress(loopback, 0), 16);
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(THREADS, THREADS, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(64), work -> {
                    Thread thread = new Thread(work, "stagecrew-live-page");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        server.setExecutor(threads);
        LiveServer live = new LiveServer(server, threads, frames, page);
        server.createContext("/", live::handle);
        server.start();
        return live;
    }

    /** Where the page is: a secret of who started it. */
    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + gate.token() + "/");
    }

    /** Leads everybody who looks on, and who comes later, to the report. */
    void leadTo(Path file) {
        report = Optional.of(file);
        frames.end("report", LivePage.REPORT);
    }

    /** How often the report was fetched. */
    int reportsServed() {
        return reportsServed.get();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Optional<String> wanted = gate.admit(exchange.getRequestURI().getPath(), exchange.getRequestHeaders());
            if (wanted.isEmpty()) {
                refuse(exchange, 403);
            } else if (!exchange.getRequestMethod().equals("GET")) {
                refuse(exchange, 405);
            } else {
                answer(exchange, wanted.get());
            }
        }
    }

    private void answer(HttpExchange exchange, String wanted) throws IOException {
        switch (wanted) {
            case "" -> send(exchange, "text/html", page.getBytes(StandardCharsets.UTF_8));
            case LivePage.SCRIPT ->
                send(exchange, "text/javascript", LivePage.script().getBytes(StandardCharsets.UTF_8));
            case LivePage.EVENTS -> events(exchange);
            case LivePage.REPORT -> report(exchange);
            default -> refuse(exchange, 404);
        }
    }

    private void report(HttpExchange exchange) throws IOException {
        Optional<Path> file = report;
        if (file.isEmpty()) {
            refuse(exchange, 404);
            return;
        }
        send(exchange, "text/html", Files.readAllBytes(file.get()));
        reportsServed.incrementAndGet();
    }

    private void events(HttpExchange exchange) throws IOException {
        if (!frames.join(MOST_READERS)) {
            refuse(exchange, 503);
            return;
        }
        boolean led = false;
        try {
            head(exchange, "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            EventStream.write(frames, HEARTBEAT, exchange.getResponseBody());
            led = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            frames.leave(led);
        }
    }

    private static void send(HttpExchange exchange, String type, byte[] content) throws IOException {
        head(exchange, type);
        exchange.sendResponseHeaders(200, content.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(content);
        }
    }

    private static void head(HttpExchange exchange, String type) {
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.getResponseHeaders()
                .set("Content-Security-Policy", POLICY + "; script-src 'self'; connect-src 'self'");
    }

    private static void refuse(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

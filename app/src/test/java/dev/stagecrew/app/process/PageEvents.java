package dev.stagecrew.app.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** Everything that a live page has been told, in order. */
final class PageEvents {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final Thread reader;

    /** Looks on from now to the end of the page's events. */
    PageEvents(HttpClient client, URI page) {
        this.reader = new Thread(() -> read(client, page), "page-events");
        reader.setDaemon(true);
        reader.start();
    }

    private void read(HttpClient client, URI page) {
        HttpRequest request = HttpRequest.newBuilder(page.resolve("events")).build();
        try (Stream<String> lines = client.send(request, BodyHandlers.ofLines()).body()) {
            StringBuilder event = new StringBuilder();
            lines.forEach(line -> {
                if (line.isEmpty()) {
                    told.add(event.toString());
                    event.setLength(0);
                } else {
                    event.append(line.replaceFirst("^(event|data): ?", "")).append('\n');
                }
            });
        } catch (IOException | UncheckedIOException e) {
            told.add("lost\n");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until the page was told this many times of an event whose text contains something. */
    void await(String event, String text, int times) {
        Awaitility.await()
                .atMost(PATIENCE)
                .failFast(
                        "the page was told " + event + " too seldom",
                        () -> !reader.isAlive() && count(event, text) < times)
                .until(() -> count(event, text) >= times);
    }

    long count(String event, String text) {
        return told.stream()
                .filter(each -> each.startsWith(event + "\n") && each.contains(text))
                .count();
    }

    /** The text of the last event. */
    String last() {
        return told.get(told.size() - 1);
    }
}

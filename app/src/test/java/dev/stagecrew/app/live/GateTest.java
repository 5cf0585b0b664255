package dev.stagecrew.app.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GateTest {
    private final Gate gate = Gate.open(4711);

    private static Headers headers(String host, String... origins) {
        Headers headers = new Headers();
        headers.add("Host", host);
        for (String origin : origins) {
            headers.add("Origin", origin);
        }
        return headers;
    }

    @Test
    void whoKnowsTheAddressIsLetIn() {
        String path = "/" + gate.token() + "/events";
        assertThat(gate.admit(path, headers("127.0.0.1:4711"))).contains("events");
        assertThat(gate.admit(path, headers("localhost:4711", "http://localhost:4711")))
                .contains("events");
        assertThat(gate.admit("/" + gate.token() + "/", headers("127.0.0.1:4711")))
                .contains("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/events", "//", "/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/", "", "/x/events"})
    void whoDoesNotKnowTheTokenIsRefused(String path) {
        assertThat(gate.admit(path, headers("127.0.0.1:4711"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop.example:4711", "127.0.0.1", "127.0.0.1:80", "", "127.0.0.1:4711.shop.example"})
    void aNameThatSomebodyPointsHereIsRefused(String host) {
        assertThat(gate.admit("/" + gate.token() + "/", headers(host))).isEmpty();
        assertThat(gate.admit("/" + gate.token() + "/", new Headers())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://shop.example", "null", "https://127.0.0.1:4711", "http://127.0.0.1:80", ""})
    void aPageOfAnotherOriginIsRefused(String origin) {
        assertThat(gate.admit("/" + gate.token() + "/events", headers("127.0.0.1:4711", origin)))
                .isEmpty();
    }

    @Test
    void noTwoGatesHaveTheSameToken() {
        assertThat(IntStream.range(0, 100).mapToObj(i -> Gate.open(1).token()).distinct())
                .hasSize(100)
                .allMatch(token -> token.matches("[A-Za-z0-9_-]{32}"));
    }
}

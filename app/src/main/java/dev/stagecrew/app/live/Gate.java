package dev.stagecrew.app.live;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is let in: whoever knows the address. The token in it cannot be guessed; the host must be this one, so that a name
 * that somebody points at the loopback address is refused; and a page of another origin is refused.
 */
final class Gate {
    private final String token;
    private final Set<String> hosts;

    private Gate(String token, int port) {
        this.token = token;
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
    }

    /** A gate with a new token of 192 bits. */
    static Gate open(int port) {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return new Gate(Base64.getUrlEncoder().withoutPadding().encodeToString(random), port);
    }

    String token() {
        return token;
    }

    /** What is asked for behind the token, as {@code events}; empty when the request is refused. */
    Optional<String> admit(String path, Headers headers) {
        if (!isFromHere(headers)) {
            return Optional.empty();
        }
        int slash = path.indexOf('/', 1);
        String given = slash < 0 ? "" : path.substring(1, slash);
        boolean known =
                MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
        return known ? Optional.of(path.substring(slash + 1)) : Optional.empty();
    }

    private boolean isFromHere(Headers headers) {
        List<String> host = headers.getOrDefault("Host", List.of());
        List<String> origin = headers.getOrDefault("Origin", List.of());
        return host.size() == 1
                && hosts.contains(host.get(0))
                && origin.stream().allMatch(each -> each.startsWith("http://") && hosts.contains(each.substring(7)));
    }
}

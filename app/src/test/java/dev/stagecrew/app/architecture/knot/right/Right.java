package dev.stagecrew.app.architecture.knot.right;

import dev.stagecrew.app.architecture.knot.left.Left;
import java.time.Instant;
import java.util.List;

/** The other half of the knot, which also looks at the wall clock. */
public record Right(List<Left> lefts, Instant at) {

    public static Right now() {
        return new Right(List.of(), Instant.now());
    }
}

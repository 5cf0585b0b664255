package dev.stagecrew.app.architecture.knot.left;

import dev.stagecrew.app.architecture.knot.right.Right;

/** One half of a knot that {@code HouseTest} must see. */
public record Left(Right right) {}

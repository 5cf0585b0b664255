/** Looking on while a run goes on, from any process that can read its folder. */
@NullMarked
package dev.stagecrew.ingest.follow;

import org.jspecify.annotations.NullMarked;

/** What the tests of several modules share; nothing that is shipped. */
@NullMarked
package dev.stagecrew.support;

import org.jspecify.annotations.NullMarked;

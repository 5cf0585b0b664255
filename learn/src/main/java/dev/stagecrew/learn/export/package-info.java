/** Tables to facts: one class an export, and tables of any other form through a map. */
@NullMarked
package dev.stagecrew.learn.export;

import org.jspecify.annotations.NullMarked;

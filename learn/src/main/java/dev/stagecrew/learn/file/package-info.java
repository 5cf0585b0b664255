/** Bytes to tables: folders, archives, workbooks and text of any encoding, read row by row as often as wanted. */
@NullMarked
package dev.stagecrew.learn.file;

import org.jspecify.annotations.NullMarked;

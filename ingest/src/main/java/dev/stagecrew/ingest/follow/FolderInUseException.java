package dev.stagecrew.ingest.follow;

import java.nio.file.Path;

/** Another run goes on in a folder. */
public final class FolderInUseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FolderInUseException(Path folder) {
        super("Another run goes on in " + folder + ". A folder must belong to one run at a time."
                + " Maybe wait for the other run, or give another --out.");
    }
}

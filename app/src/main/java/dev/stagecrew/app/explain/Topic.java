package dev.stagecrew.app.explain;

import java.util.List;
import java.util.Optional;

/** A subject with its entries. */
record Topic(String name, List<Entry> entries) {
    Topic {
        entries = List.copyOf(entries);
    }

    Optional<Entry> find(String id) {
        return entries.stream().filter(entry -> entry.id().equalsIgnoreCase(id)).findFirst();
    }
}

package dev.stagecrew.core.plan;

import java.util.List;

/**
 * A dated overlay on the shop as it is: who is hired and what is bought. Nothing else in the shop knows about plans.
 *
 * @param note a sentence for the reader, or the empty string
 */
public record Plan(String id, String label, String note, List<Hire> hires, List<Change> changes) {
    public Plan {
        hires = List.copyOf(hires);
        changes = List.copyOf(changes);
    }
}

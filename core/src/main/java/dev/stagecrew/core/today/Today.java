package dev.stagecrew.core.today;

import java.util.List;
import java.util.Optional;

/**
 * What a scenario says of today, and the fit that goes with it.
 *
 * @param agreement nothing while the shop, as it now is, has not been fitted
 * @param digest of all that a fit depends on
 */
public record Today(Books books, Optional<Agreement> agreement, String digest) {
    /** The books beside the model; nothing before the fit. */
    public List<FitLine> lines() {
        return agreement.map(found -> FitLine.of(books, found)).orElse(List.of());
    }
}

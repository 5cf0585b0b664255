package dev.stagecrew.core.assumption;

import java.util.Optional;
import java.util.stream.Stream;

/** A complete set of values for every assumption. */
public enum Preset {
    /** The lower end of what experiments support. */
    SCEPTIC("sceptic"),
    /** The middle of the evidence. */
    CENTRAL("central"),
    /** The generous end of the ranges, where the reported case lies. */
    REPORTED_CASE("reported-case");

    private final String id;

    Preset(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static Optional<Preset> byId(String id) {
        return Stream.of(values()).filter(preset -> preset.id.equals(id)).findFirst();
    }
}

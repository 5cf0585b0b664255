package dev.stagecrew.core.event;

/** Where events go as they happen, in order of simulated time. */
@FunctionalInterface
public interface EventSink {
    void accept(ShopEvent event);

    /** This sink, then another. */
    default EventSink andThen(EventSink next) {
        return event -> {
            accept(event);
            next.accept(event);
        };
    }
}

package dev.stagecrew.app.live;

import java.util.function.Consumer;

/** What whoever looks on is told besides the charts, on the page and wherever else; nothing is told twice in a row. */
final class LiveNotices {
    private final Frames frames;
    private final Consumer<String> elsewhere;
    private String told = "";

    LiveNotices(Frames frames, Consumer<String> elsewhere) {
        this.frames = frames;
        this.elsewhere = elsewhere;
    }

    synchronized void tell(String sentence) {
        if (!sentence.equals(told)) {
            onThePage(sentence);
            elsewhere.accept(sentence);
        }
    }

    synchronized void onThePage(String sentence) {
        told = sentence;
        frames.show("notice", sentence);
    }

    /** Everything goes its way again, and the charts say so. */
    synchronized void clear() {
        if (!told.isEmpty()) {
            told = "";
            frames.show("notice", "");
        }
    }
}

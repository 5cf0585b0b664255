package dev.stagecrew.app.live;

import dev.stagecrew.app.live.Frames.Frame;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Frames as server-sent events. */
final class EventStream {
    private EventStream() {}

    /**
     * Writes each newest frame until the last, or until the reader is gone.
     *
     * @param heartbeat how long to be silent at most: a reader who has gone is noticed by writing only
     * @throws IOException when the reader is gone
     */
    static void write(Frames frames, Duration heartbeat, OutputStream out) throws IOException, InterruptedException {
        long seen = 0;
        boolean end = false;
        while (!end) {
            List<Frame> fresh = frames.after(seen, heartbeat);
            if (fresh.isEmpty()) {
                out.write(":\n\n".getBytes(StandardCharsets.UTF_8));
            }
            for (Frame frame : fresh) {
                out.write(text(frame).getBytes(StandardCharsets.UTF_8));
                seen = frame.number();
                end = frame.end();
            }
            out.flush();
        }
    }

    static String text(Frame frame) {
        return "event: " + frame.event() + "\ndata: " + frame.data().replace("\n", "\ndata: ") + "\n\n";
    }
}

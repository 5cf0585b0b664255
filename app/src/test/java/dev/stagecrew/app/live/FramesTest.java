package dev.stagecrew.app.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.stagecrew.app.live.Frames.Frame;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(600)
final class FramesTest {
    private static final Duration NONE = Duration.ZERO;

    private final Frames frames = new Frames();

    @Test
    void whoComesLateGetsTheNewestOfEachKindInTheOrderTheyWereShown() throws InterruptedException {
        frames.show("charts", "one");
        frames.show("charts", "two");
        frames.show("notice", "the broker is away");

        assertThat(frames.after(0, NONE))
                .extracting(Frame::event, Frame::data)
                .containsExactly(tuple("charts", "two"), tuple("notice", "the broker is away"));
    }

    @Test
    void whatIsShownBetweenTwoLooksIsNotMissed() throws InterruptedException {
        frames.show("charts", "one");
        long seen = frames.after(0, NONE).get(0).number();
        frames.show("charts", "two");

        List<Frame> fresh = frames.after(seen, Duration.ofSeconds(20));

        assertThat(fresh).extracting(Frame::data).containsExactly("two");
        assertThat(frames.after(fresh.get(0).number(), NONE)).isEmpty();
    }

    @Test
    void anEndThatCameBeforeTheReaderIsStillTold() throws IOException, InterruptedException {
        frames.show("charts", "the last picture");
        frames.end("report", "report");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        EventStream.write(frames, Duration.ofSeconds(20), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("event: charts\ndata: the last picture\n\nevent: report\ndata: report\n\n");
    }
}

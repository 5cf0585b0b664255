package dev.stagecrew.ingest.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.event.ShopEvent;
import dev.stagecrew.support.Kinds;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EventFormatTest {
    private static final StreamId RUN = new StreamId("shop~0123456789ab");

    @Test
    void everyKindOfEventComesBackEqual() {
        EventBlock block = new EventBlock(RUN, "as-is", 3, 0, true, Kinds.examples(ShopEvent.class));

        assertThat(EventFormat.read(EventFormat.write(block))).isEqualTo(block);
    }

    @Test
    void aKindOfALaterVersionIsPassedOver() {
        byte[] record =
                ("{\"format\":\"stagecrew.events/1\",\"run\":\"shop~0123456789ab\",\"plan\":\"as-is\",\"replication\":3,"
                                + "\"part\":0,\"last\":true,\"events\":[{\"event\":\"SunRose\",\"atMillis\":1}]}")
                        .getBytes(StandardCharsets.UTF_8);

        assertThat(EventFormat.read(record).events()).isEmpty();
    }
}

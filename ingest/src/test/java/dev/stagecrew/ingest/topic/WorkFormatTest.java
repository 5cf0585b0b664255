package dev.stagecrew.ingest.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stagecrew.ingest.SampleRun;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(600)
class WorkFormatTest {
    private static final WorkUnit UNIT =
            new WorkUnit(StreamId.of(SampleRun.small("work").manifest()), "ab12", "cs-first", 20, 10);

    private static String text() {
        return new String(WorkFormat.write(UNIT), StandardCharsets.UTF_8);
    }

    private static WorkUnit read(String text) {
        return WorkFormat.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aUnitIsReadBackAsItWas() {
        assertThat(read(text())).isEqualTo(UNIT);
        assertThat(UNIT.key()).isEqualTo(UNIT.run() + "/cs-first/20-29");
    }

    @Test
    void anOldReaderPassesOverWhatANewWriterAdds() {
        String newer = text().replaceFirst("\\{", "{\"priority\":{\"level\":3,\"why\":[\"late\"]},");
        assertThat(read(newer)).isEqualTo(UNIT);
    }

    @Test
    void aUnitOfAnotherNumberOfTheFormatIsRefusedByName() {
        assertThatThrownBy(() -> read(text().replace("stagecrew.work/1", "stagecrew.work/2")))
                .isInstanceOf(RecordFormatException.class)
                .hasMessageContaining("stagecrew.work/2");
    }

    @Test
    void whatIsNoUnitIsRefused() {
        assertThatThrownBy(() -> read("no JSON")).isInstanceOf(RecordFormatException.class);
        assertThatThrownBy(() -> read(text().replace("\"count\":10", "\"count\":0")))
                .isInstanceOf(RecordFormatException.class)
                .hasMessageContaining("at least one replication");
    }
}

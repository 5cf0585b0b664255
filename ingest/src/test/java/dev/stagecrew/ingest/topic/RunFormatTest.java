package dev.stagecrew.ingest.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.ingest.SampleRun;
import dev.stagecrew.support.Kinds;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(600)
class RunFormatTest {
    private static final RunManifest MANIFEST = SampleRun.small("format").manifest();
    private static final StreamId RUN = StreamId.of(MANIFEST);

    @Test
    void everyKindOfRecordComesBackEqual() {
        List<RunRecord> records = List.of(
                new RunRecord.Started(RUN, MANIFEST),
                new RunRecord.Finished(RUN, Map.of("do-nothing", 3, "cs-first", 4)),
                new RunRecord.Interrupted(RUN, "The user pressed Ctrl-C."),
                new RunRecord.UnitFailed(new WorkUnit(RUN, "0".repeat(64), "cs-first", 8, 4), "No memory is left."));

        assertThat(records)
                .extracting(RunRecord::getClass)
                .containsExactlyInAnyOrderElementsOf(Kinds.of(RunRecord.class));
        assertThat(records)
                .allSatisfy(record ->
                        assertThat(RunFormat.read(RunFormat.write(record))).contains(record));
    }

    @Test
    void aStateOfALaterVersionIsPassedOver() {
        byte[] record = "{\"format\":\"stagecrew.run/1\",\"run\":\"r~0\",\"state\":\"paused\",\"since\":3}"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(RunFormat.read(record)).isEmpty();
    }

    @Test
    void whatIsNoRunRecordIsRefusedInWords() {
        assertThatThrownBy(() -> RunFormat.read("{".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RecordFormatException.class);
        assertThatThrownBy(() -> RunFormat.read("{\"format\":\"other/1\"}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RecordFormatException.class)
                .hasMessageContaining("other/1");
    }

    @Test
    void aManifestWithFieldsMissingOrAddedIsReadable() {
        RunManifest read = ManifestJson.read("{\"run\": \"r\", \"seed\": 7, \"weather\": {\"sun\": true}}");
        assertThat(read.run()).isEqualTo("r");
        assertThat(read.seed()).isEqualTo(7);
        assertThat(read.plans()).isEmpty();
        assertThat(read.versions()).isEmpty();
        assertThat(read.command()).isEmpty();
    }

    @Test
    void theSameManifestHasTheSameNameInTheStreamAndAnotherSeedAnother() {
        assertThat(StreamId.of(SampleRun.small("format").manifest())).isEqualTo(RUN);
        assertThat(StreamId.of(SampleRun.demo("format", 1, 1).manifest())).isNotEqualTo(RUN);
        assertThat(RUN.key("cs-first", 17)).matches("format~[0-9a-f]{12}/cs-first/17");
    }
}

package dev.stagecrew.app.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.decision.payback.Longer;
import dev.stagecrew.core.decision.payback.Longer.Horizon;
import dev.stagecrew.core.decision.screening.Factor;
import dev.stagecrew.core.decision.screening.Glance;
import dev.stagecrew.core.decision.screening.Glance.End;
import dev.stagecrew.core.decision.screening.Glance.Ends;
import dev.stagecrew.core.decision.screening.Glance.Turn;
import dev.stagecrew.core.stat.Estimate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AfterDocumentTest {
    private static final Factor PATIENCE = new Factor("patience-hours", 2, 3, 4);

    @TempDir
    private Path run;

    static AfterDocument invented() {
        Estimate assumed = new Estimate(3, 1_000, 750, 1_250, 920, 1_000, 1_080);
        End high = new End(4, -500, -700, -300);
        Glance glance = new Glance(
                "service",
                "nobody",
                "contribution",
                assumed,
                8,
                190,
                List.of(new Ends(PATIENCE, new End(2, 1_200, 1_000, 1_400), high)),
                Optional.of(new Turn(PATIENCE, high, 3.5)));
        Longer longer = new Longer("service", "nobody", 3, 8, List.of(new Horizon(24, assumed, 7)));
        return new AfterDocument(Optional.of(glance), Optional.of(longer));
    }

    @Test
    void whatIsKeptIsReadBack() throws IOException {
        invented().keep(run);

        assertThat(AfterDocument.kept(run)).isEqualTo(invented());
    }

    @Test
    void aRunThatLookedAtNothingKeepsNothing() throws IOException {
        invented().keep(run);
        AfterDocument.NOTHING.keep(run);

        assertThat(run).isEmptyDirectory();
        assertThat(AfterDocument.kept(run)).isEqualTo(AfterDocument.NOTHING);
    }

    @Test
    void aDamagedDocumentIsNone() throws IOException {
        Files.writeString(run.resolve("after.json"), "{ \"schema\": ");

        assertThat(AfterDocument.kept(run)).isEqualTo(AfterDocument.NOTHING);
    }
}

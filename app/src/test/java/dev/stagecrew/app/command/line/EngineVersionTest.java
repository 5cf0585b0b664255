package dev.stagecrew.app.command.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Years are taken over only from the same engine. */
final class EngineVersionTest {
    @Test
    void theSameCodeHasTheSameHash() {
        assertThat(EngineVersion.text()).isEqualTo(EngineVersion.text()).matches("[0-9a-f]{64}");
    }
}

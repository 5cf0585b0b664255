package dev.stagecrew.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class InvocationTest {
    @Test
    void namesTheProgramAsItWasCalled() {
        assertThat(new Invocation("../shop/stagecrew", false).command("report", Path.of("runs/coffee-shop-1")))
                .isEqualTo("../shop/stagecrew report runs/coffee-shop-1");
        assertThat(new Invocation("C:\\Stagecrew\\bin\\stagecrew", true).command("demo"))
                .isEqualTo("C:\\Stagecrew\\bin\\stagecrew demo");
    }

    @Test
    void quotesWhatAShellWouldTakeApart() {
        Invocation here = new Invocation("./stage crew", false);
        assertThat(here.command("check", "owner's shop.yaml"))
                .isEqualTo("'./stage crew' check 'owner'\\''s shop.yaml'");
        assertThat(here.quoted("a\\b")).isEqualTo("'a\\b'");
        assertThat(here.quoted("~/runs")).isEqualTo("'~/runs'");
        assertThat(here.quoted("$HOME")).isEqualTo("'$HOME'");
        assertThat(new Invocation("stagecrew", true).command("check", "my shop\\shop.yaml"))
                .isEqualTo("stagecrew check \"my shop\\shop.yaml\"");
    }

    @Test
    void leavesLettersOfEveryLanguageAsTheyAre() {
        assertThat(new Invocation("./stagecrew", false).command("check", "şube/dükkan.yaml"))
                .isEqualTo("./stagecrew check şube/dükkan.yaml");
    }
}

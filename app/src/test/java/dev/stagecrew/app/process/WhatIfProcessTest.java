package dev.stagecrew.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.app.process.Program.Outcome;
import dev.stagecrew.app.run.RunFolder;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.KeptRun;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code try} and {@code compare} in real processes. */
final class WhatIfProcessTest {
    private static final String COFFEE =
            Path.of("../examples/coffee-shop.yaml").toAbsolutePath().normalize().toString();

    @TempDir
    Path folder;

    private Outcome program(String line) throws IOException, InterruptedException {
        return Program.in(folder).run(line.replace("COFFEE", COFFEE).split(" "));
    }

    @Test
    void onlyWhatChangedIsSimulatedAndRunsOfOneWorldAreComparable() throws IOException, InterruptedException {
        Outcome run = program("run COFFEE --months 2 --plans cs-first --replications 4 --out runs/a");
        assertThat(run.code()).as(run.err()).isZero();

        Outcome tried = program("try runs/a --set plans.cs-first.hires[0].hours-per-week=10 --out runs/b");
        assertThat(tried.code()).as(tried.err()).isZero();
        assertThat(tried.err())
                .contains("do-nothing: simulated before, taken over")
                .contains("100%  8/8");
        assertThat(tried.out())
                .startsWith("  With the change, cs-first has ")
                .contains("The best plan is still do-nothing.")
                .doesNotContain("GOALS");
        assertThat(tried.out().lines()).hasSizeLessThan(8).allMatch(line -> line.length() <= 80);
        try (KeptRun before = RunFolder.open(folder.resolve("runs/a"));
                KeptRun after = RunFolder.open(folder.resolve("runs/b"))) {
            assertThat(after.replications()).isEqualTo(4);
            assertThat(after.values("do-nothing", "contribution", Period.month(2)))
                    .isEqualTo(before.values("do-nothing", "contribution", Period.month(2)));
            assertThat(after.values("cs-first", "contribution", Period.WHOLE))
                    .isNotEqualTo(before.values("cs-first", "contribution", Period.WHOLE));
        }

        Outcome compared = program("compare runs/a runs/b");
        assertThat(compared.code()).as(compared.err()).isZero();
        assertThat(compared.out().lines().filter(line -> line.contains("cs-first")))
                .hasSize(2);
        assertThat(compared.out().lines()).allMatch(line -> line.length() <= 80);

        Outcome again = program("try runs/a --set plans.cs-first.hires[0].hours-per-week=10 --out runs/c");
        assertThat(again.err()).contains("cs-first, do-nothing: simulated before, taken over");
        assertThat(again.out()).isEqualTo(tried.out());
    }

    @Test
    void runsOfDifferentWorldsAreRefusedWithTheReason() throws IOException, InterruptedException {
        assertThat(program("run COFFEE --months 1 --plans cs-first --replications 2 --out a")
                        .code())
                .isZero();
        assertThat(program("run COFFEE --months 1 --plans cs-first --replications 2 --seed 7 --out b")
                        .code())
                .isZero();

        Outcome compared = program("compare a b");

        assertThat(compared.code()).isEqualTo(3);
        assertThat(compared.err()).contains("a and b cannot be compared", "they differ in seed");
        assertThat(compared.out()).isEmpty();

        Outcome nowhere = program("try a --set plans.cs-frist.hires[0].hours-per-week=10");
        assertThat(nowhere.code()).isEqualTo(3);
        assertThat(nowhere.err()).contains("cs-frist", "cs-first");
        Outcome wrong = program("try a --set plans.cs-first.hires[0].hours-per-week=-8");
        assertThat(wrong.code()).isEqualTo(3);
        assertThat(wrong.err()).contains("-8");
        assertThat(folder.resolve("coffee-shop-try-1")).doesNotExist();
        assertThat(program("compare a nothing").code()).isEqualTo(2);
        assertThat(program("compare a").code()).isEqualTo(2);
        assertThat(program("try a").code()).isEqualTo(2);
    }
}

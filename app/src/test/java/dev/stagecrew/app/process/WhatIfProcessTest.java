package dev.stagecrew.app.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.app.process.Program.Outcome;
import dev.stagecrew.app.run.RunFolder;
import dev.stagecrew.core.decision.Contrast;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.KeptRun;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code try} and {@code compare} in real processes. */
final class WhatIfProcessTest {

    @TempDir
    Path folder;

    private Outcome program(String line) throws IOException, InterruptedException {
        return Program.in(folder).run(line.replace("SHOP", Program.SHOP).split(" "));
    }

    @Test
    void onlyWhatChangedIsSimulatedAndRunsOfOneWorldAreComparable() throws IOException, InterruptedException {
        Outcome run = program("run SHOP --months 2 --plans cs-only --replications 4 --out runs/a");
        assertThat(run.code()).as(run.err()).isZero();

        Outcome tried = program("try runs/a --set plans.cs-only.hires[0].hours-per-week=10 --out runs/b");
        assertThat(tried.code()).as(tried.err()).isZero();
        assertThat(tried.err())
                .contains("do-nothing: simulated before, taken over")
                .contains("100%  8/8");
        assertThat(tried.out())
                .startsWith("  With the change, cs-only has ")
                .contains("The best plan is still do-nothing.")
                .doesNotContain("GOALS");
        assertThat(tried.out().lines()).hasSizeLessThan(8).allMatch(line -> line.length() <= 80);
        try (KeptRun before = RunFolder.open(folder.resolve("runs/a"));
                KeptRun after = RunFolder.open(folder.resolve("runs/b"))) {
            assertThat(after.replications()).isEqualTo(4);
            assertThat(after.values("do-nothing", "contribution", Period.month(2)))
                    .isEqualTo(before.values("do-nothing", "contribution", Period.month(2)));
            assertThat(after.values("cs-only", "contribution", Period.WHOLE))
                    .isNotEqualTo(before.values("cs-only", "contribution", Period.WHOLE));
        }

        Outcome compared = program("compare runs/a runs/b");
        assertThat(compared.code()).as(compared.err()).isZero();
        assertThat(compared.out().lines().filter(line -> line.contains("cs-only")))
                .hasSize(2);
        assertThat(compared.out().lines()).allMatch(line -> line.length() <= 80);

        Outcome again = program("try runs/a --set plans.cs-only.hires[0].hours-per-week=10 --out runs/c");
        assertThat(again.err()).contains("cs-only, do-nothing: simulated before, taken over");
        assertThat(again.out()).isEqualTo(tried.out());
    }

    @Test
    void theStepsOfAPlanAddUpToWhatTheRunFound() throws IOException, InterruptedException {
        Outcome run = program("run SHOP --months 2 --plans marketer-only --replications 3 --out a");
        assertThat(run.code()).as(run.err()).isZero();

        Outcome why = program("why a --json");
        assertThat(why.code()).as(why.err()).isZero();
        JsonNode document = JsonMapper.shared().readTree(why.out());
        assertThat(document.get("schema").stringValue()).isEqualTo("stagecrew/why/1");
        assertThat(document.get("plan").stringValue()).isEqualTo("marketer-only");
        assertThat(document.at("/steps/0/change").stringValue()).isEqualTo("ad-budget");
        assertThat(document.at("/steps/1/hire").stringValue()).isEqualTo("marketer");
        double found;
        try (KeptRun stored = RunFolder.open(folder.resolve("a"))) {
            found = Contrast.of(stored, "marketer-only", "contribution", Period.WHOLE)
                    .difference()
                    .mean();
        }
        assertThat(document.at("/whole/contribution/mean").doubleValue()).isCloseTo(found, within(1e-6));
        double sum = 0;
        for (JsonNode step : document.get("steps")) {
            sum += step.at("/in-order/contribution/mean").doubleValue();
        }
        assertThat(sum).isCloseTo(found, within(1e-6));
        assertThat(folder.resolve("a/why.json")).content().isEqualTo(why.out());

        Outcome again = program("why a --plan marketer-only");
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.out()).contains("What each step of marketer-only adds to do-nothing");
        assertThat(again.out().lines()).allMatch(line -> line.length() <= 80);
        Outcome unknown = program("why a --plan marketr-only");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("marketr-only", "Maybe marketer-only?");
    }

    @Test
    void runsOfDifferentWorldsAreRefusedWithTheReason() throws IOException, InterruptedException {
        assertThat(program("run SHOP --months 1 --plans cs-only --replications 2 --out a")
                        .code())
                .isZero();
        assertThat(program("run SHOP --months 1 --plans cs-only --replications 2 --seed 7 --out b")
                        .code())
                .isZero();

        Outcome compared = program("compare a b");

        assertThat(compared.code()).isEqualTo(3);
        assertThat(compared.err()).contains("a and b cannot be compared", "they differ in seed");
        assertThat(compared.out()).isEmpty();

        Outcome nowhere = program("try a --set plans.cs-olny.hires[0].hours-per-week=10");
        assertThat(nowhere.code()).isEqualTo(3);
        assertThat(nowhere.err()).contains("cs-olny", "cs-only");
        Outcome wrong = program("try a --set plans.cs-only.hires[0].hours-per-week=-8");
        assertThat(wrong.code()).isEqualTo(3);
        assertThat(wrong.err()).contains("-8");
        assertThat(folder.resolve("single-hires-try-1")).doesNotExist();
        assertThat(program("compare a nothing").code()).isEqualTo(2);
        assertThat(program("compare a").code()).isEqualTo(2);
        assertThat(program("try a").code()).isEqualTo(2);
    }
}

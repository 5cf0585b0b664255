package dev.stagecrew.simulator.clock;

import static org.assertj.core.api.Assertions.assertThat;

import akka.actor.typed.Behavior;
import akka.actor.typed.internal.adapter.ActorAdapter;
import dev.stagecrew.core.event.ShopEvent;
import dev.stagecrew.core.measure.KpiCatalogue;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.shop.Standing;
import dev.stagecrew.scenario.file.ScenarioReader;
import dev.stagecrew.simulator.replication.Replication;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.bytebuddy.asm.Advice;
import org.junit.jupiter.api.Test;

/** A lane hands messages to agents past Akka: the way through Akka must lead to the same history. */
public final class AgentTwinTest {
    private static final AtomicInteger ASKED = new AtomicInteger();

    @Test
    void aHistoryIsTheSameWhenEveryMessageGoesThroughAkka() {
        List<ShopEvent> direct = year();
        List<ShopEvent> throughAkka;
        AlteredAkka akka = AlteredAkka.with(ActorAdapter.class, "currentBehavior", Hidden.class);
        try {
            throughAkka = year();
        } finally {
            akka.close();
        }
        assertThat(ASKED)
                .as("messages that the lane could not hand over itself")
                .hasPositiveValue();
        assertThat(throughAkka.equals(direct)).as("equal").isTrue(); // printed, two years would fill books
    }

    private static List<ShopEvent> year() {
        Scenario scenario = ScenarioReader.read(Path.of("..", "examples", "coffee-shop.yaml"));
        List<ShopEvent> events = new ArrayList<>();
        try (Lane lane = new Lane()) {
            new Replication(scenario, KpiCatalogue.of(scenario), scenario.seed(), Standing.NONE)
                    .run(lane, scenario.plan("cs-first"), 0, events::add);
        }
        return events;
    }

    /** Called in the place of Akka's answer, by which a lane would see that it is an agent's. */
    public static Behavior<?> none() {
        ASKED.incrementAndGet();
        return null;
    }

    /** Runs when Akka was asked for an actor's behaviour. */
    static final class Hidden {
        @Advice.OnMethodExit
        @SuppressWarnings("UnusedVariable") // to write it is to answer
        static void exit(@Advice.Return(readOnly = false) Behavior<?> behavior) {
            behavior = none();
        }
    }
}

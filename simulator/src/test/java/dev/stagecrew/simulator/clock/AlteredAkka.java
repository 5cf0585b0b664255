package dev.stagecrew.simulator.clock;

import static net.bytebuddy.matcher.ElementMatchers.named;

import java.io.IOException;
import java.io.UncheckedIOException;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.dynamic.loading.ClassReloadingStrategy;

/** A class of Akka's of which one method does more than it should, until it is closed. */
final class AlteredAkka {
    private final Class<?> type;
    private final ClassReloadingStrategy strategy;

    private AlteredAkka(Class<?> type, ClassReloadingStrategy strategy) {
        this.type = type;
        this.strategy = strategy;
    }

    /**
     * Alters it in the whole process.
     *
     * @param advice has a method that Byte Buddy copies to the method's begin or end; what it calls must be public
     */
    static AlteredAkka with(Class<?> type, String method, Class<?> advice) {
        ByteBuddyAgent.install();
        ClassReloadingStrategy strategy = ClassReloadingStrategy.fromInstalledAgent();
        new ByteBuddy()
                .redefine(type)
                .visit(Advice.to(advice).on(named(method)))
                .make()
                .load(type.getClassLoader(), strategy);
        return new AlteredAkka(type, strategy);
    }

    void close() {
        try {
            strategy.reset(type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

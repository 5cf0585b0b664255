package dev.stagecrew.app.run;

import dev.stagecrew.study.trial.Interruption;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ctrl-C, the first and the second one. The Java library has no public class for signals; {@code sun.misc.Signal} is
 * supported by every JDK but warned of by the compiler, so that it is called by name.
 */
public final class Signals {
    private static final int INTERRUPTED = 130;

    private Signals() {}

    /** From now on the first Ctrl-C (or a request to terminate) asks to stop, the second one stops at once. */
    public static void handle(Interruption interruption) {
        AtomicInteger count = new AtomicInteger();
        Runnable handler = () -> {
            if (count.incrementAndGet() > 1) {
                Runtime.getRuntime().halt(INTERRUPTED);
            }
            // a signal's thread must not wait for what the listeners do
            Thread stopper = new Thread(interruption::request, "stagecrew-stop");
            stopper.setDaemon(true);
            stopper.start();
        };
        for (String signal : new String[] {"INT", "TERM"}) {
            install(signal, handler);
        }
    }

    private static void install(String name, Runnable action) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object proxy = Proxy.newProxyInstance(
                    Signals.class.getClassLoader(), new Class<?>[] {handler}, (self, method, arguments) -> {
                        if (method.getName().equals("handle")) {
                            action.run();
                        }
                        return null;
                    });
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), proxy);
        } catch (ClassNotFoundException | NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            // no such class in this Java: Ctrl-C then ends the program at once, as it does everywhere
        } catch (InvocationTargetException e) {
            // this signal is the system's own business here
        }
    }
}

package dev.stagecrew.simulator.relations;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each relation the lives that all of them share; they are closed after the last one. */
final class LivesProvider implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Lives.class;
    }

    @Override
    public Lives resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Lives.class))
                .computeIfAbsent(Lives.class, key -> new Lives(), Lives.class);
    }
}

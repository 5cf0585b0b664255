package dev.stagecrew.simulator.relations;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Deals the grounds out: neighbours in the list have different seeds. */
final class Grounds implements ArgumentsProvider {
    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        List<Ground> all = Ground.all();
        if ("all".equals(System.getProperty("relations"))) {
            return all.stream().map(Arguments::of);
        }
        int first = Math.floorMod(context.getRequiredTestMethod().getName().hashCode(), all.size());
        return Stream.of(all.get(first), all.get((first + 1) % all.size())).map(Arguments::of);
    }
}

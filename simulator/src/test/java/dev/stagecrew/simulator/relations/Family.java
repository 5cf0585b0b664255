package dev.stagecrew.simulator.relations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.extension.ExtendWith;

/** A family of relations: each of its test methods is one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DisplayNameGeneration(Sentences.class)
@ExtendWith(LivesProvider.class)
@interface Family {
    /** What its relations have in common, in a word or two. */
    String value();
}

package dev.stagecrew.simulator.relations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * A relation that holds in every shop. In the ordinary build each has two of the {@link Ground}s in turn, of two trades and
 * two seeds; {@code -Drelations=all} tries it on all of them.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(Grounds.class)
@interface OnEveryShop {}

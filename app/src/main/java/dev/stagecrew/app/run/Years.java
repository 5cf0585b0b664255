package dev.stagecrew.app.run;

import dev.stagecrew.core.decision.stopping.SequentialRule;
import dev.stagecrew.core.result.Stopping;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.OptionalDouble;

/** How many simulated years every plan gets. */
public sealed interface Years {
    /** The most it may come to. */
    int most();

    /**
     * How the number was chosen, as results carry it.
     *
     * @param watched ids of the KPIs whose differences have to become precise, where the number follows from them
     */
    String rule(List<String> watched);

    /** The precision that differences are to reach; none where the number is fixed. */
    OptionalDouble precision();

    /** The option that asks for it again. */
    String option();

    /** A number fixed by the user. */
    record Fixed(int count) implements Years {
        @Override
        public int most() {
            return count;
        }

        @Override
        public String rule(List<String> watched) {
            return Stopping.FIXED;
        }

        @Override
        public OptionalDouble precision() {
            return OptionalDouble.empty();
        }

        @Override
        public String option() {
            return "--replications " + count;
        }
    }

    /** As many as the differences need to become this precise. */
    record Precise(SequentialRule sequential) implements Years {
        public static Precise to(double precision) {
            return new Precise(SequentialRule.to(precision));
        }

        @Override
        public int most() {
            return sequential.ceiling();
        }

        @Override
        public String rule(List<String> watched) {
            return new Stopping(watched, percent(), sequential.floor(), sequential.ceiling()).text();
        }

        @Override
        public OptionalDouble precision() {
            return OptionalDouble.of(sequential.precision());
        }

        @Override
        public String option() {
            return "--precision " + percent().toPlainString() + "%";
        }

        private BigDecimal percent() {
            return new BigDecimal(sequential.precision() * 100)
                    .round(new MathContext(6))
                    .stripTrailingZeros();
        }
    }
}
